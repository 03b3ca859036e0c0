"""Decisions for the case system: their papers with the metadata that an archive asks for (MDTO).

No figure may be made here: papers come as they were released, and only words about them are added.
"""
