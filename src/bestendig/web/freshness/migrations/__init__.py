"""The table of freshness, as it came about.

Only what Django writes may enter.
"""
