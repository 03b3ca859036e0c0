"""Files on their way into the data: looked at, decided about, taken in, reported.

Nothing of a row may enter: what is kept is counts and words.
"""
