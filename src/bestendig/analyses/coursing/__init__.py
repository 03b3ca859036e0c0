"""How one question about relationships is worked out: found and explained once, counted, named.

Nothing may leave this folder unreleased: `analyses.course` is its only door.
"""
