"""Checks that look at one row by itself: one per file, each a yes-or-no expression.

Nothing that needs a second row may enter.
"""
