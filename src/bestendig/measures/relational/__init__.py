"""Measures of the relational level: how steady the help of one client is, from contacts and assignments.

One measure per file; nothing that two measures share may be written here (it belongs in the shared tables).
"""
