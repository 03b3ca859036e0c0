"""The words of a measure without its expression: all that travels upstairs."""

from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text
from bestendig.model.request import BY, COUNTED_BY, WITH_WHOM, By, CountedBy, WithWhom

Unit = Literal["index", "share", "bits", "number", "ratio", "years", "people", "days", "months"]
Family = Literal[
    "share",
    "dispersion",
    "sequence",
    "count",
    "network",
    "rhythm",
    "named",
    "policy",
    "organisational",
    "community",
]
MeanOf = Literal["clients", "contacts", "switches", "total", "median", "pooled", "units"]
About = Literal["clients", "staff", "register"]
Yardstick = Literal["chance_level", "feasible_level"]


@dataclass(frozen=True, slots=True)
class MeasureCard:
    """Name, words, unit, range, formula and source of one measure.

    `mean_of` tells what the overall figure is: a mean over clients ("gemiddeld per persoon"), a share of all
    contacts ("van alle contacten") or switches, a number of people (or records), the median one, all counted
    together (pooled), or a mean over other units (areas, weeks, terms). `about` tells whose figure it is, and
    so by which rule it is released: clients, staff, or a register of public facts in which nobody stands.
    `needs` names the standard tables it reads; `with_whom`, `counted_by` and `by` what may be asked, the
    first is the default.
    """

    name: str
    label: Text
    meaning: Text
    question: Text
    formula: str
    source: str
    unit: Unit
    lowest: float | None
    highest: float | None
    better: Literal["higher", "lower", "neither"]
    minimum_contacts: int
    undefined: Text
    family: Family
    mean_of: MeanOf = "clients"
    with_whom: tuple[WithWhom, ...] = WITH_WHOM
    counted_by: tuple[CountedBy, ...] = COUNTED_BY
    by: tuple[By, ...] = BY
    needs: tuple[str, ...] = ("contacts",)
    yardsticks: tuple[Yardstick, ...] = ()
    revision: int = 1
    about: About = "clients"

    @property
    def versioned_name(self) -> str:
        """The name with its revision, as results are stored: coc_index@1."""
        return f"{self.name}@{self.revision}"
