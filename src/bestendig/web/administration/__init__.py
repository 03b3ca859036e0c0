"""Who sits at the table, in which role, from when to when; the list of rights.

No look at what people wrote may enter.
"""
