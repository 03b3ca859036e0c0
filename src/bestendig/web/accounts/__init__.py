"""Who signs in, in which role, for which party, and what that role may do.

No look at a person without a rule may enter: what is not allowed by name is refused.
"""
