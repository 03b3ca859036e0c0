"""Agreements by their last day, with about how many people are behind each: what the table may know of them.

No row about a person may enter an answer, and no count that was not released.
"""
