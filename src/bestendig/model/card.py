"""The words of a measure without its expression: all that travels upstairs."""

from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text

Unit = Literal["index", "share", "bits", "number", "ratio"]
Yardstick = Literal["chance_level", "feasible_level"]


@dataclass(frozen=True, slots=True)
class MeasureCard:
    """Name, words, unit, range, formula and source of one measure.

    `mean_of` tells what the overall figure is a mean over: clients ("gemiddeld per persoon") or pooled
    contacts ("van alle contacten"). `needs` names the standard tables it reads.
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
    family: Literal["share", "dispersion", "sequence", "count", "network", "rhythm", "named"]
    mean_of: Literal["clients", "contacts"] = "clients"
    with_whom: tuple[str, ...] = ("professional", "team", "organisation")
    needs: tuple[str, ...] = ("contacts",)
    yardsticks: tuple[Yardstick, ...] = ()
    revision: int = 1

    @property
    def versioned_name(self) -> str:
        """The name with its revision, as results are stored: coc_index@1."""
        return f"{self.name}@{self.revision}"
