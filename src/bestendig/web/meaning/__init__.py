"""What every figure means, from its own card, and how this workplace keeps its word.

No figure about a party may enter.
"""
