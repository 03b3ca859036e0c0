"""Inspection: what can be wrong with data, one check per file, each an expression that finds the rows.

No reading, mending or running may enter: a check names rows, others decide.
"""
