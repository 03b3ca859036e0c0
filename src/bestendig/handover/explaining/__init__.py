"""Plain words: why this one, who comes next, which limit binds, what to look at, what one place more gives.

No score and no verdict about a person may enter.
"""
