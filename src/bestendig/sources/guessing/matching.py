"""Which header goes with which column of a table: the best pairs first, each header once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bestendig.language import Text
from bestendig.model.table import Column, Table
from bestendig.sources.guessing.fits import fit_of
from bestendig.sources.guessing.shapes import Shape
from bestendig.sources.guessing.words import EXACT, INSIDE, header_score

BY_HEADER, BY_VALUES = 0.7, 0.3
ENOUGH = 0.45
ENOUGH_WHEN_REQUIRED = 0.2
"""A required column may be found by its values alone."""
SHARED = frozenset({frozenset({"held_on", "held_at"}), frozenset({"birth_year", "turned_18_in"})})
"""Columns that can be read from one header."""
LACKING = 0.6
_N_ALTERNATIVES = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """A header for a column: how well it names it, how well its values fit, and both together."""

    column: Column
    header: str
    named: float
    fits: float

    @property
    def score(self) -> float:
        """0 to 1; values alone never convince as much as a name."""
        return 0.0 if not self.fits else BY_HEADER * self.named + BY_VALUES * self.fits

    @property
    def is_enough(self) -> bool:
        """Whether it may be taken."""
        return self.score >= (ENOUGH_WHEN_REQUIRED if self.column.required else ENOUGH)

    @property
    def why(self) -> Text:
        """The reasons in words."""
        return _named(self.named) + _fitting(self.fits)


@dataclass(frozen=True)
class Match:
    """The pairs chosen for a table; `score` is how much of the file they explain, less what is lacking."""

    table: str
    found: dict[str, Pair]
    missing: tuple[str, ...]
    score: float
    alternatives: dict[str, tuple[str, ...]] = field(default_factory=dict)


def match_table(table: Table, shapes: Mapping[str, Shape]) -> Match:
    """The best mapping of these headers onto a table."""
    pairs = [pair for column in table.columns for pair in _pairs(table, column, shapes)]
    pairs.sort(key=lambda pair: -pair.score)  # stable: order of the table, then of the file
    found = _chosen(pairs)
    missing = tuple(name for name in table.required if name not in found)
    explained = sum({pair.header: pair.score for pair in found.values()}.values()) / max(len(shapes), 1)
    lacking = LACKING * len(missing) / len(table.required)
    return Match(table.name, found, missing, explained - lacking, _alternatives(pairs, found))


def _pairs(table: Table, column: Column, shapes: Mapping[str, Shape]) -> list[Pair]:
    """Every header that may be this column."""
    pairs = [
        Pair(column, header, header_score(header, table.name, column.name), fit_of(table.name, column, shape))
        for header, shape in shapes.items()
    ]
    return [pair for pair in pairs if pair.is_enough]


def _chosen(pairs: list[Pair]) -> dict[str, Pair]:
    """The best pairs, each column once and each header once but for what may share."""
    found: dict[str, Pair] = {}
    for pair in pairs:
        name = pair.column.name
        rivals = [other for other in found.values() if other.header == pair.header]
        if name not in found and all(frozenset({name, other.column.name}) in SHARED for other in rivals):
            found[name] = pair
    return found


def _alternatives(pairs: list[Pair], found: Mapping[str, Pair]) -> dict[str, tuple[str, ...]]:
    """For each column the other headers it might have been."""
    others = {
        name: [each.header for each in pairs if each.column.name == name and each.header != pair.header]
        for name, pair in found.items()
    }
    return {name: tuple(headers[:_N_ALTERNATIVES]) for name, headers in others.items()}


def _named(share: float) -> Text:
    """What the header tells."""
    if share >= EXACT - 0.16:
        return Text(nl="de kolomnaam past", en="the header fits")
    if share >= INSIDE - 0.16:
        return Text(nl="de kolomnaam lijkt te passen", en="the header seems to fit")
    return Text(nl="de kolomnaam zegt niets", en="the header tells nothing")


def _fitting(share: float) -> Text:
    """What the values tell."""
    if share >= 0.8:
        return Text(nl=", de waarden passen", en=", the values fit")
    return Text(nl=", de waarden kunnen passen", en=", the values may fit")
