"""Agreements by their last day: words, a picture of time, tables, files for a spreadsheet and a calendar.

No figure that was not released may enter, and no order but that of time and the alphabet.
"""
