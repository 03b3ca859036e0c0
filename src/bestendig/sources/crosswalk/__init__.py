"""The list of numbers (nummerlijst): which numbers in which systems are one person.

Nothing may be kept here: a list is read, used before pseudonyms are made, and forgotten.
"""

from bestendig.sources.crosswalk.links import NOTHING_LINKED, Crosswalk, Target, together
from bestendig.sources.crosswalk.reading import is_crosswalk, read_crosswalk

__all__ = ["NOTHING_LINKED", "Crosswalk", "Target", "is_crosswalk", "read_crosswalk", "together"]
