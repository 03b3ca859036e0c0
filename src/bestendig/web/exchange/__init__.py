"""Files between municipalities: released patterns, answers and local experience with their origin.

Nothing may enter or leave that its owner did not release.
"""
