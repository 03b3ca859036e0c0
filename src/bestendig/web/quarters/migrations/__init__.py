"""The tables of quarters, as they came about.

Only what Django writes may enter.
"""
