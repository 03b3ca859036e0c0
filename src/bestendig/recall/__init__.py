"""Have we met this before: texts that are alike, patterns over teams and time, what is known already.

No name of a person may enter, and nothing here merges, closes or decides: it shows what is like.
"""
