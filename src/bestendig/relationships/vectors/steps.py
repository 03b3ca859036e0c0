"""Pieces of a row: arrays cut or filled to a fixed shape, products of clusters, what an answer rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

import numpy as np

from bestendig.errors import InputError, RequestError
from bestendig.language import Text
from bestendig.relationships.durations.tally import RestsOn, Spread, Whole

N_STEPS = 480
"""Months of age that have room: forty years."""
POWER = 6
"""The largest of several vaults is no sum. The sixth root of the sum of sixth powers is at least the largest,
and within a few per cent of it where one of them stands out: so nothing is shown that would be hidden."""
COUNTS = tuple(each.name for each in fields(RestsOn) if not each.name.startswith("largest"))
LARGEST = tuple(each.name for each in fields(RestsOn) if each.name.startswith("largest"))


class Source:
    """A row that is read from its beginning to its end."""

    def __init__(self, cells: Sequence[int]) -> None:
        self._cells, self._place = cells, 0

    def take(self, n_cells: int) -> Sequence[int]:
        """The next cells; InputError when there are not so many."""
        if self._place + n_cells > len(self._cells):
            raise InputError(
                Text(nl="Deze tellingen zijn te kort.", en="These counts are too short."),
                Text(nl="Begin een nieuwe ronde.", en="Begin a new round."),
                code="counts_damaged",
            )
        found = self._cells[self._place : self._place + n_cells]
        self._place += n_cells
        return found

    def array(self, *shape: int) -> Whole:
        """The next cells in a shape."""
        return np.array(self.take(int(np.prod(shape))), dtype=np.int64).reshape(shape)

    @property
    def n_read(self) -> int:
        """How many cells were read."""
        return self._place

    @property
    def is_at_end(self) -> bool:
        """Whether everything was read."""
        return self._place == len(self._cells)


def flat(counts: Whole, *shape: int) -> Iterator[int]:
    """An array filled with zeros to a shape; RequestError where counts would fall outside it."""
    found = np.zeros(shape, dtype=np.int64)
    inside = tuple(slice(0, min(have, room)) for have, room in zip(counts.shape, shape, strict=True))
    found[inside] = counts[inside]
    if found.sum() != counts.sum():
        raise RequestError(
            Text(
                nl="Deze gegevens gaan verder terug dan een telling kan dragen.",
                en="These data go further back than a count can hold.",
            ),
            Text(nl="Neem een latere eerste dag.", en="Take a later first day."),
            code="counts_too_long",
        )
    yield from found.ravel().tolist()


def spread_into(spread: Spread | None, width: int) -> Iterator[int]:
    """The number of clusters, the sums, and the products on and above the diagonal: the rest is the same."""
    upper = np.triu_indices(width)
    if spread is None:
        yield from [0] * (1 + width + len(upper[0]))
        return
    yield int(spread.n_clusters[0])
    yield from spread.totals[0].tolist()
    yield from spread.products[0][upper].tolist()


def spread_from(source: Source, width: int) -> Spread:
    """The same back."""
    n_clusters, totals = source.array(1), source.array(1, width)
    upper = np.triu_indices(width)
    products = np.zeros((width, width), dtype=np.int64)
    products[upper] = source.array(len(upper[0]))
    return Spread(n_clusters, totals, (products + np.triu(products, 1).T)[None])


def rests_on_into(rests_on: RestsOn) -> Iterator[int]:
    """Counts as they are, the largest ones to a power."""
    yield from (int(getattr(rests_on, name)) for name in COUNTS)
    yield from (int(getattr(rests_on, name)) ** POWER for name in LARGEST)


def rests_on_from(source: Source) -> RestsOn:
    """The same back; the largest ones are then at least the largest of each vault."""
    counts = dict(zip(COUNTS, source.take(len(COUNTS)), strict=True))
    largest = {name: root(cell) for name, cell in zip(LARGEST, source.take(len(LARGEST)), strict=True)}
    return RestsOn(**counts, **largest)


def root(number: int) -> int:
    """The smallest whole number of which the power is not below `number`."""
    low, high = 0, 1 << (number.bit_length() // POWER + 1)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if middle**POWER < number else (low, middle)
    return low
