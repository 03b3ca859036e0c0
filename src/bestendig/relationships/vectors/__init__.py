"""Tallies as rows of whole numbers in a fixed order, and back: what vaults add without showing any of it.

The order depends on the question alone, never on the data: what is not there is a zero. No masking,
reading or writing may enter.
"""

from bestendig.relationships.vectors.endings import EndingsTally, endings_from, endings_into, endings_of
from bestendig.relationships.vectors.lasting import lasting_from, lasting_into
from bestendig.relationships.vectors.staying import staying_from, staying_into
from bestendig.relationships.vectors.steps import Source

__all__ = [
    "EndingsTally",
    "Source",
    "endings_from",
    "endings_into",
    "endings_of",
    "lasting_from",
    "lasting_into",
    "staying_from",
    "staying_into",
]
