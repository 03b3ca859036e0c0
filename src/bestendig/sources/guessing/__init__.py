"""Guessing what a file holds: words for headers and codes as data, shapes of values, scores.

No file and no frame may enter: headers and a sample of records come in, scores go out.
"""
