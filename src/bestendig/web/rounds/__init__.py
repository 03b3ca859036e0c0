"""Rounds in which vaults add up: who joins, whose counts came, what they cover, the sheets of the whole.

No data of another party may enter, only the counts that it gave.
"""
