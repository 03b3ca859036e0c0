"""The tables of answers, as they came about.

Only what Django writes may enter.
"""
