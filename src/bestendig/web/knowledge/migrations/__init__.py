"""The tables of knowledge, as they came about.

Only what Django writes may enter.
"""
