"""Counts of several vaults: agree on a round, count in each vault, add up at the table.

No row about a person may enter a file here: only counts, masked until they are added.
"""
