"""The tables of incidents, as they came about.

Only what Django writes may enter.
"""
