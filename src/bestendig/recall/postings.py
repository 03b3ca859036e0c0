"""For each piece of text, the texts that it stands in, and how telling it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pieces = NDArray[np.uint32]
Rows = NDArray[np.int32]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

LOOKED_UP = 400_000
"""Rows looked up for one question at most; below some twenty thousand texts that is all of them."""
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

    def found(self, asked: Pieces) -> list[Rows]:
        """The rows of each piece that is asked; none for one that is not here."""
        if not len(self.pieces):
            return [self.rows] * len(asked)
        places = np.minimum(np.searchsorted(self.pieces, asked), len(self.pieces) - 1)
        ends = np.where(self.pieces[places] == asked, self.starts[places + 1], self.starts[places])
        return [self.rows[begin:end] for begin, end in zip(self.starts[places], ends, strict=True)]


def likeness(parts: Sequence[tuple[Postings, Mask]], asked: Pieces) -> Floats:
    """BM25 of every row, over all parts in order; how rare a piece is, is counted in what may be seen."""
    n = sum(int(seen.sum()) for _, seen in parts)
    scores = [np.zeros(len(seen)) for _, seen in parts]
    if not n:
        return np.concatenate([np.empty(0), *scores])
    found = [part.found(asked) for part, _ in parts]
    standing = np.zeros(len(asked), dtype=np.int64)
    for rows, (_, seen) in zip(found, parts, strict=True):
        standing += _counted(rows, seen)
    telling = np.log1p((n - standing + 0.5) / (standing + 0.5))
    for piece in _rarest(standing):
        for rows, score in zip(found, scores, strict=True):
            score[rows[piece]] += telling[piece]
    average = sum(float(part.lengths[seen].sum()) for part, seen in parts) / n or 1.0
    ways = zip(scores, parts, strict=True)
    return np.concatenate([seen * score / _toll(part.lengths / average) for score, (part, seen) in ways])


def _counted(found: Sequence[Rows], seen: Mask) -> NDArray[np.int64]:
    """In how many rows that may be seen each piece stands."""
    if seen.all():
        return np.array([len(rows) for rows in found], dtype=np.int64)
    return np.array([np.count_nonzero(seen[rows]) for rows in found], dtype=np.int64)


def _rarest(standing: NDArray[np.int64]) -> NDArray[np.intp]:
    """The pieces that count: the rarest first, for as long as there is time to look them all up."""
    order = np.argsort(standing, kind="stable")
    return order[(np.cumsum(standing[order]) <= LOOKED_UP) & (standing[order] > 0)]


def _toll(lengths: Floats) -> Floats:
    """What a text pays for its length, in mean lengths."""
    return 1 + SATURATION * (1 - LENGTH + LENGTH * lengths)
