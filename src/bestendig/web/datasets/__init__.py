"""The files that come in: dropped, understood, read, reported, and versions to go back to.

No row of a file may enter a page: a report counts and points.
"""
