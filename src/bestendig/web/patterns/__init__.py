"""Patterns with a name: made, merged, split and undone by people, with honest figures beside them.

No pattern that nobody named may enter.
"""
