"""The tables of newness, as they came about.

Only what Django writes may enter.
"""
