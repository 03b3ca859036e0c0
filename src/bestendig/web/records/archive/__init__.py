"""Decisions for the case system: what lies on the table or was agreed, with its metadata (MDTO).

What does not lie on the table may not leave here, and no name of a person with it.
"""
