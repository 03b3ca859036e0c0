"""Commands of administration.

No look at what people wrote may enter.
"""
