"""Columns of standard tables as they lie in a data version: numbers for identifiers and days."""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from bestendig.synthetic.arrays import FAR, NONE, Ints, Words

KNOWN_SINCE = -25_567
"""1900-01-01: an earlier day says only that nobody remembers."""


def identifiers(numbers: Ints) -> pa.Array:
    """Identifiers; unknown for nobody."""
    return pa.array(numbers, pa.int64(), mask=np.asarray(numbers == NONE))


def days(numbers: Ints) -> pa.Array:
    """Day numbers; unknown for a day that never comes."""
    return pa.array(numbers.astype(np.int32), pa.int32(), mask=np.asarray(numbers >= FAR))


def codes(values: Words | Sequence[str]) -> pa.Array:
    """Codes or other texts; unknown for an empty one."""
    return pa.array([value or None for value in values], pa.string())


def numbered(keys: Sequence[str]) -> dict[str, int]:
    """A number for each key, from 1; none for no key."""
    return {"": NONE, **{key: place for place, key in enumerate(keys, start=1)}}
