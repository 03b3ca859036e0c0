"""What can honestly be said of patterns: often, broad, lasting, rising, beside what chance gives.

No text of a report may enter, no ranking of teams, and no number that looks surer than it is.
"""
