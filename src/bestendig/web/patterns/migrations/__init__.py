"""The tables of patterns, as they came about.

Only what Django writes may enter.
"""
