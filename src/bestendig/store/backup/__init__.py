"""Backups on disk: databases copied while they run, one archive with checksums, folders put in place at once.

What a backup is for and when it is refused is decided at the front desk; nothing of it may enter here.
"""
