"""Bestendig: see, test, hand over and learn, with data that already exist."""

__version__ = "0.1.0"
