"""Columns of fetched rows as arrays; the one place that knows how they come in."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
NONE = -1
"""How an unknown number is written."""


class Fetched(Protocol):
    """Rows that came up: a column per name, empty cells None."""

    @property
    def columns(self) -> Iterable[str]:
        """The names."""

    def __getitem__(self, name: str) -> Any:
        """One column."""


Rows = Fetched | Mapping[str, Any]


def numbers(rows: Rows, name: str, missing: int = NONE) -> Ints:
    """A column of whole numbers or yes/no, with `missing` where it is empty."""
    column = rows[name]
    if hasattr(column, "null_count") and not column.null_count():
        column = column.to_numpy()
    if isinstance(column, np.ndarray) and column.dtype.kind in "iub":
        return column.astype(np.int64)
    return np.array([missing if value is None else int(value) for value in _listed(column)], dtype=np.int64)


def words(rows: Rows, name: str) -> list[str]:
    """A column of text, "" where it is empty."""
    return ["" if value is None else str(value) for value in _listed(rows[name])]


def has(rows: Rows, name: str) -> bool:
    """Whether there is such a column."""
    return name in (rows if isinstance(rows, Mapping) else rows.columns)


def _listed(column: Any) -> list[Any]:
    """The values of a column, whatever it is made of."""
    return list(column.to_list()) if hasattr(column, "to_list") else list(column)
