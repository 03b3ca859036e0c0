"""How much a browser may bring, and how long what it brought is kept."""

from datetime import timedelta

from django.conf import settings

MB = 1_000_000
MOST_FILES = 100
"""As many as one form may bring; more come in a ZIP."""
MOST_DOCUMENT = 20_000_000
"""Bytes of a document."""
SPARE = 200_000_000
"""Bytes that stay free on the disk."""
MOST_LETTERS = 120
"""Bytes in the stem of a file name."""
KEPT = timedelta(days=14)
"""So long files wait to be confirmed."""
KEPT_EXPORT = timedelta(days=2)
"""So long an export lies ready."""
KEPT_HALF = timedelta(days=1)
"""So long a folder may lie of which nothing is known: something is still coming in, or it was broken off."""


def most_mb() -> int:
    """Megabytes that one form may bring, as this workplace is set."""
    found: int = settings.CONFIGURATION.most_mb
    return found
