"""From a written value to a standard value or a fault code, in plain Python over distinct values.

No frame and no engine may enter: lists of text come in, lookups go out.
"""
