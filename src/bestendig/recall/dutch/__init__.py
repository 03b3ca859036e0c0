"""From Dutch words to the terms by which a text is found: the same on every database.

What a text means may not enter: that is the encoder's, and a person's.
"""
