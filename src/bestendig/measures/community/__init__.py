"""Measures of the community: a neighbourhood, street or group at the other end of a relationship.

They read presences: who works where. One measure per file.
"""
