"""A number of texts in the form in which they are searched; it never changes, another takes its place."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bestendig.model.text_index import Told
from bestendig.recall.encoders.encoder import Vectors
from bestendig.recall.pieces import gram_numbers, term_numbers
from bestendig.recall.postings import Floats, Mask, Pieces, Postings, Rows

Sums = Mapping[str, tuple[Floats, int]]
"""By shelf the sum of the vectors on it, and how many; exact, as they are of few bits."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Texts in rows, found by terms, by runs of letters and by vectors."""

    told: tuple[Told, ...]
    stays: Mask
    """Which rows are there still."""
    terms: Postings
    grams: Postings
    vectors: Vectors
    has_vector: Mask
    ties: Pieces
    """What decides between two that score the same, whatever order they came in."""
    shelves: Mapping[str, Rows]
    groups: Mapping[str, Rows]
    sums: Sums = field(default_factory=dict)

    @classmethod
    def of(cls, told: Sequence[Told], vectors: Vectors) -> "Segment":
        """Texts newly told, with their vectors; a row of zeros where there is none yet."""
        terms = Postings.of([term_numbers(each.words) for each in told])
        grams = Postings.of([gram_numbers(each.words) for each in told])
        made = _laid_out(told, terms, grams, vectors)
        return replace(made, sums=made.summed())

    @classmethod
    def joined(cls, parts: Sequence["Segment"]) -> "Segment":
        """Several as one, without what was taken out."""
        told = [each for part in parts for each, stays in zip(part.told, part.stays, strict=True) if stays]
        terms = Postings.joined((part.terms, part.stays) for part in parts)
        grams = Postings.joined((part.grams, part.stays) for part in parts)
        vectors = np.concatenate([part.vectors[part.stays] for part in parts])
        return replace(_laid_out(told, terms, grams, vectors), sums=_added(part.sums for part in parts))

    def without(self, rows: Collection[int]) -> "Segment":
        """The same, with these rows taken out."""
        stays = self.stays.copy()
        stays[list(rows)] = False
        gone = np.zeros_like(stays)
        gone[list(rows)] = True
        return replace(self, stays=stays, sums=_added((self.sums, self.summed(gone, sign=-1))))

    def seen(self, shelves: Collection[str] | None, without: Iterable[int] = ()) -> Mask:
        """The rows that lie on these shelves (None: on all), but for some."""
        seen = np.zeros_like(self.stays)
        for shelf in self.shelves if shelves is None else shelves:
            if shelf in self.shelves:  # an empty index would mean every row
                seen[self.shelves[shelf]] = True
        seen[list(without)] = False
        return seen & self.stays

    def summed(self, rows: Mask | None = None, sign: int = 1) -> Sums:
        """The sums of the vectors, of all rows or of some."""
        here = self.has_vector if rows is None else self.has_vector & rows
        found = ((shelf, each[here[each]]) for shelf, each in self.shelves.items())
        return {
            shelf: (sign * self.vectors[each].sum(axis=0, dtype=np.float64), sign * len(each))
            for shelf, each in found
            if len(each)
        }


def _laid_out(told: Sequence[Told], terms: Postings, grams: Postings, vectors: Vectors) -> Segment:
    return Segment(
        told=tuple(told),
        stays=np.ones(len(told), bool),
        terms=terms,
        grams=grams,
        vectors=vectors,
        has_vector=np.asarray(vectors.any(axis=1), dtype=bool),
        ties=np.array([crc32(each.key.encode()) for each in told], dtype=np.uint32),
        shelves=_by_name([each.shelf for each in told]),
        groups=_by_name([each.group for each in told]),
    )


def _by_name(names: Sequence[str]) -> dict[str, NDArray[np.int32]]:
    """The rows of each name."""
    known, numbers, sizes = np.unique(np.array(names, dtype=object), return_inverse=True, return_counts=True)
    rows = np.argsort(numbers, kind="stable").astype(np.int32)
    return dict(zip(known, np.split(rows, np.cumsum(sizes)[:-1]), strict=True)) if len(names) else {}


def _added(parts: Iterable[Sums]) -> Sums:
    added: dict[str, tuple[Floats, int]] = {}
    for part in parts:
        for shelf, (total, n) in part.items():
            before, m = added.get(shelf, (np.zeros_like(total), 0))
            added[shelf] = (before + total, m + n)
    return added
