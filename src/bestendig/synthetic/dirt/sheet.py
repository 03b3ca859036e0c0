"""A file in the making: columns of texts, and per row the kinds of dirt it carries and what was true."""

from dataclasses import dataclass, field

import numpy as np

from bestendig.synthetic.arrays import Ints, Words
from bestendig.synthetic.dirt.kinds import BIT, KINDS


@dataclass(slots=True)
class Sheet:
    """Columns under their headers; `bits` the dirt of each row; `true` what a spoiled row should say."""

    columns: dict[str, Words]
    bits: Ints
    true: dict[tuple[int, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, columns: dict[str, Words]) -> "Sheet":
        """A clean sheet."""
        return cls(columns, np.zeros(len(next(iter(columns.values()))), dtype=np.int64))

    def __len__(self) -> int:
        return len(self.bits)

    def mark(self, rows: Ints, kind: str) -> None:
        """Say that these rows carry this kind of dirt."""
        self.bits[rows] |= BIT[kind]

    def spoil(self, rows: Ints, column: str, kind: str, values: Words | str) -> None:
        """Write other values over a column, remembering what was true."""
        for row in rows.tolist():
            self.true.setdefault((row, kind), self.columns[column][row])
        self.columns[column][rows] = values
        self.mark(rows, kind)

    def some(self, rng: np.random.Generator, share: float, among: Ints | None = None) -> Ints:
        """Some clean rows, this share of all (or of `among`)."""
        candidates = np.flatnonzero(self.bits == 0) if among is None else among[self.bits[among] == 0]
        n = round(share * (len(self) if among is None else len(among)))
        return np.sort(rng.permutation(candidates)[:n])

    def reordered(self, rows: Ints) -> "Sheet":
        """The rows in another order, possibly some twice; what was true moves along."""
        place = {int(old): new for new, old in enumerate(rows.tolist())} if self.true else {}
        true = {(place[row], kind): value for (row, kind), value in self.true.items() if row in place}
        return Sheet({name: cells[rows] for name, cells in self.columns.items()}, self.bits[rows], true)

    def counts(self) -> dict[str, int]:
        """Rows per kind of dirt."""
        found = {kind: int(((self.bits & BIT[kind]) > 0).sum()) for kind in KINDS}
        return {kind: n for kind, n in found.items() if n}


def with_duplicates(rng: np.random.Generator, sheet: Sheet, share: float) -> Sheet:
    """The sheet with some clean rows standing twice, the second one marked."""
    twice = sheet.some(rng, share)
    order = np.sort(np.concatenate([np.arange(len(sheet)), twice]))
    doubled = sheet.reordered(order)
    second = np.flatnonzero(np.r_[False, order[1:] == order[:-1]])
    doubled.mark(second, "duplicate_row")
    return doubled
