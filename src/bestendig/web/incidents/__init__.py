"""There was an incident: what did we already do, what became of it, and who stands near.

No report about a person may enter, and nothing that calls for a new measure by itself.
"""
