"""Why relationships ended: each source of evidence in a file of its own, then the order in which they count.

Evidence is a row that says: this ending, this kind, so many days away, this event. Nothing is "caused by".
"""
