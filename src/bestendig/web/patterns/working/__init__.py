"""The work list before a quarter: proposals to name or reject, and pairs that two people code.

Nothing that names a pattern by itself may enter.
"""
