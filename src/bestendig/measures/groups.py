"""The groups of a fetched frame as whole numbers, and how a group is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import narwhals.stable.v2 as nw
import numpy as np
import numpy.typing as npt

from bestendig.measures.grounds import NOBODY
from bestendig.model.request import By
from bestendig.model.result import Group

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Fetched = nw.DataFrame[Any]
Key = tuple[int | str | None, ...]
UNKNOWN = ""
"""How a team, organisation, law or neighbourhood that is not known is written in a group."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of one scope in reading order; each frame of the scope gets their numbers."""

    by: tuple[By, ...]
    columns: tuple[str, ...]
    keys: tuple[Key, ...]

    @classmethod
    def of(cls, by: tuple[By, ...], columns: tuple[str, ...], frames: Sequence[Fetched]) -> "Groups":
        """All groups that occur in some of the frames; the whole is one group without name."""
        keys = {key for frame in frames for key in _keys(frame, columns)} if columns else {()}
        return cls(by, columns, tuple(sorted(keys, key=_reading_order)))

    def codes(self, frame: Fetched) -> Whole:
        """Per row of a frame the number of its group."""
        if not self.columns:
            return np.zeros(len(frame), dtype=np.int64)
        places = {key: place for place, key in enumerate(self.keys)}
        return np.array([places[key] for key in _keys(frame, self.columns)], dtype=np.int64)

    @property
    def written(self) -> tuple[Group, ...]:
        """The groups as they stand in figures: per dimension the identifier, code or period as text."""
        return tuple(
            tuple((by, _WRITTEN.get(by, _identifier)(value)) for by, value in zip(self.by, key, strict=True))
            for key in self.keys
        )


def whole_numbers(frame: Fetched, column: str) -> Whole:
    """A column of whole numbers, unknown written as NOBODY."""
    return np.asarray(frame.get_column(column).fill_null(NOBODY).to_numpy(), dtype=np.int64)


def _keys(frame: Fetched, columns: tuple[str, ...]) -> list[Key]:
    """Per row the values of the group columns, every way of not knowing written as None."""
    lists = [[_known(value) for value in frame.get_column(column).to_list()] for column in columns]
    return list(zip(*lists, strict=True))


def _known(value: int | str | None) -> int | str | None:
    """The value, or None where it stands for unknown."""
    return None if value in (NOBODY, UNKNOWN) else value


def _reading_order(key: Key) -> tuple[tuple[bool, int | str], ...]:
    """Numbers by size, texts by alphabet, unknown last."""
    return tuple((part is None, 0 if part is None else part) for part in key)


def _identifier(value: int | str | None) -> str:
    """An identifier or code as text."""
    return UNKNOWN if value is None else str(value)


def _quarter(value: int | str | None) -> str:
    """2024-Q1 of a quarter number (4 · year + quarter − 1)."""
    year, quarter = divmod(int(value or 0), 4)
    return f"{year}-Q{quarter + 1}"


def _month(value: int | str | None) -> str:
    """2024-03 of a month number."""
    year, month = divmod(int(value or 0), 12)
    return f"{year}-{month + 1:02d}"


_WRITTEN: Mapping[By, Callable[[int | str | None], str]] = {"quarter": _quarter, "month": _month}
