"""How a measure is declared: words, range, source, formula and expression together, once."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import narwhals.stable.v2 as nw

from bestendig.language import Text
from bestendig.measures.view import SharedTable
from bestendig.model.card import About, Family, MeanOf, MeasureCard, Unit, Yardstick
from bestendig.model.request import BY, COUNTED_BY, WITH_WHOM, By, CountedBy, WithWhom

POOLED = ("contacts", "switches", "pooled")


@dataclass(frozen=True, slots=True)
class Formula:
    """A few whole numbers per client, and one division over them.

    `per_client` are statistics of the shared table, cast to whole numbers; `numerator` over `denominator` (1
    when absent) is the value, undefined where the denominator is not above 0. A pooled measure sums both
    before it divides. `classes` are the lower bounds of the classes that a distribution shows; with
    `is_above` each class is of values above its bound, up to and including the next.
    """

    per_client: Mapping[str, nw.Expr]
    numerator: nw.Expr
    denominator: nw.Expr | None = None
    classes: tuple[int, ...] = ()
    is_above: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: its card, the shared table that it reads and its formula."""

    card: MeasureCard
    reads: SharedTable
    formula: Formula

    @property
    def name(self) -> str:
        """The name: file, command word, address, spec and docs page alike."""
        return self.card.name

    @property
    def is_pooled(self) -> bool:
        """Whether the figure is one ratio over all contacts (switches, colleagues) instead of a mean."""
        return self.card.mean_of in POOLED


def measure(
    *,
    reads: SharedTable,
    label: Text,
    meaning: Text,
    question: Text,
    source: str,
    unit: Unit,
    lowest: float | None,
    highest: float | None,
    better: Literal["higher", "lower", "neither"],
    family: Family,
    undefined: Text,
    minimum_contacts: int = 1,
    mean_of: MeanOf = "clients",
    with_whom: tuple[WithWhom, ...] = WITH_WHOM,
    counted_by: tuple[CountedBy, ...] = COUNTED_BY,
    by: tuple[By, ...] = BY,
    yardsticks: tuple[Yardstick, ...] = (),
    revision: int = 1,
    about: About = "clients",
) -> Callable[[Callable[[], Formula]], Measure]:
    """Make a measure of a function: its name is the measure's name, its docstring the formula in words."""
    words: dict[str, Any] = {name: value for name, value in locals().items() if name != "reads"}

    def declared(write: Callable[[], Formula]) -> Measure:
        card = MeasureCard(
            name=write.__name__, formula=inspect.getdoc(write) or "", needs=reads.needs, **words
        )
        return Measure(card, reads, write())

    return declared
