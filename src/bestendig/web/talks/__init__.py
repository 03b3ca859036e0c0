"""The talks of the joint policy cycle: when, about what, with which sheets, what was agreed.

No figure may enter that does not lie on the table.
"""
