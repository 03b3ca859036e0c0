"""The list of a handover in Excel: its columns, read with every fault told by row and column.

No proposing may enter, and no writing: what a list looks like belongs to the sheets.
"""
