"""Checks that look at a whole table: one per file, each an aggregated frame whose rows are findings.

No row about a person may leave: findings are counts, with a day at most.
"""
