"""The tables of bottlenecks, as they came about.

Only what Django writes may enter.
"""
