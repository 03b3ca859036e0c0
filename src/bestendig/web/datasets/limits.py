"""How much a browser may bring, and how long what it brought is kept."""

from datetime import timedelta

MOST_FILES = 100
"""As many as one form may bring; more come in a ZIP."""
MOST_BYTES = 1_000_000_000
"""Bytes that one form may bring."""
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
