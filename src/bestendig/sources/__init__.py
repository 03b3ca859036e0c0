"""Goods entrance: read, map columns, standardise, pseudonymise; a file becomes rows of a standard table.

No check of meaning, no measure and no engine may enter (readers in `formats` apart).
"""
