"""The cast and their sheet, for every test of the workplace."""

from tests.cast import as_, dirk, kept, on_table, sheet, sit, town, yesterday

__all__ = ["as_", "dirk", "kept", "on_table", "sheet", "sit", "town", "yesterday"]
