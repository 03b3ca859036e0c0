"""The tables of exchange, as they came about.

Only what Django writes may enter.
"""
