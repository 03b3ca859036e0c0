"""What this table can find again by meaning: every kind of thing, with who may see it.

No rule of a subject may enter: an app says what it remembers, and shows its own cards.
"""
