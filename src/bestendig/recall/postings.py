"""For each piece of text, the texts that it stands in, and how telling it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pieces = NDArray[np.uint32]
Rows = NDArray[np.int32]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

SATURATION, LENGTH = 1.2, 0.75
"""The usual constants of BM25: how soon one more shared piece counts less, and how much a long text pays."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The pieces of some texts, in order; for each the rows it stands in, and for each row its length."""

    pieces: Pieces
    starts: NDArray[np.int64]
    rows: Rows
    lengths: Floats

    @classmethod
    def of(cls, texts: Sequence[Pieces]) -> "Postings":
        """Of the different pieces of each text."""
        lengths = [len(each) for each in texts]
        rows = np.repeat(np.arange(len(texts), dtype=np.int32), lengths)
        return cls.sorted(np.concatenate([np.empty(0, np.uint32), *texts]), rows, np.array(lengths, float))

    @classmethod
    def sorted(cls, pieces: Pieces, rows: Rows, lengths: Floats) -> "Postings":
        """Of pairs of a piece and a row, the rows going up."""
        order = np.argsort(pieces, kind="stable")
        known, starts = np.unique(pieces[order], return_index=True)
        return cls(known, np.append(starts, len(rows)).astype(np.int64), rows[order], lengths)

    @classmethod
    def joined(cls, parts: Iterable[tuple["Postings", Mask]]) -> "Postings":
        """Several together, each with the rows that stay."""
        pieces, rows, lengths, n = [np.empty(0, np.uint32)], [np.empty(0, np.int32)], [np.empty(0)], 0
        for part, stays in parts:
            place = (np.cumsum(stays) - 1 + n).astype(np.int32)
            is_kept = stays[part.rows]
            pieces.append(np.repeat(part.pieces, np.diff(part.starts))[is_kept])
            rows.append(place[part.rows[is_kept]])
            lengths.append(part.lengths[stays])
            n += int(stays.sum())
        return cls.sorted(np.concatenate(pieces), np.concatenate(rows), np.concatenate(lengths))

    def found(self, asked: Pieces, seen: Mask) -> tuple[NDArray[np.intp], Rows]:
        """Which of the pieces asked stand in which of the rows that may be seen, as pairs."""
        if not len(self.pieces):
            return np.empty(0, np.intp), self.rows
        places = np.minimum(np.searchsorted(self.pieces, asked), len(self.pieces) - 1)
        numbers = np.flatnonzero(self.pieces[places] == asked)
        spans = [(self.starts[place], self.starts[place + 1]) for place in places[numbers]]
        rows = np.concatenate([self.rows[:0], *(self.rows[begin:end] for begin, end in spans)])
        which = np.repeat(numbers, [end - begin for begin, end in spans])
        if seen.all():
            return which, rows
        is_seen = seen[rows]
        return which[is_seen], rows[is_seen]


def likeness(parts: Sequence[tuple[Postings, Mask]], asked: Pieces) -> Floats:
    """BM25 of every row, over all parts in order; how rare a piece is, is counted in what may be seen."""
    n = sum(int(seen.sum()) for _, seen in parts)
    if not n:
        return np.zeros(sum(len(seen) for _, seen in parts))
    found = [part.found(asked, seen) for part, seen in parts]
    standing = sum(np.bincount(which, minlength=len(asked)) for which, _ in found)
    telling = np.log1p((n - standing + 0.5) / (standing + 0.5))
    average = sum(float(part.lengths[seen].sum()) for part, seen in parts) / n or 1.0
    return np.concatenate(
        [
            np.bincount(rows, weights=telling[which], minlength=len(seen))
            / (1 + SATURATION * (1 - LENGTH + LENGTH * part.lengths / average))
            for (part, seen), (which, rows) in zip(parts, found, strict=True)
        ]
    )
