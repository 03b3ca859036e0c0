"""Saved column mappings per source system, as data.

No code that reads data may enter: only finding, reading and writing profiles.
"""
