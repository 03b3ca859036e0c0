"""The trail in plain words: what was done, by which role of which party, and whether the chain is whole.

No overview by person may enter: the trail accounts for acts, it does not watch people.
"""
