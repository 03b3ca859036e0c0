"""Who did what, when and why: only added to, each line chained to the one before it.

No content may enter: what was written stays where it is, here stands that somebody wrote it.
"""
