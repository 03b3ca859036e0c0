"""The knowledge format in and out: a package of CSV files, JSON Lines, JSON-LD.

No meaning may enter: every cell becomes a value or a fault with its line, and comes out as it went in.
"""
