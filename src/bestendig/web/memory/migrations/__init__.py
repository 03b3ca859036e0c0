"""The tables of memory, as they came about.

Only what Django writes may enter.
"""
