"""The ages of relationships that are counted apart."""

BANDS = (0, 90, 365, 1_095)
"""The first day of each band."""
