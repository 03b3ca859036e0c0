"""What a calculation assumes where the data cannot say: with a default, a range, and where it comes from."""

from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text

AssumptionUnit = Literal["share", "months", "factor", "hours", "per_year", "count"]
AssumptionBasis = Literal["given", "own_data", "source", "assumed"]
"""given: by who wrote the plan; own_data: estimated here; source: a paper; assumed: nobody measured it."""
ASSUMED = Text(nl="aanname", en="assumption")


@dataclass(frozen=True, slots=True)
class AssumptionCard:
    """One assumption: its name in a plan, words, default, the range it may take, its source (or None).

    `source` is a key of `analyses/references.toml`; `why` says what it does to the outcome; `kinds` are
    the plan kinds that use it, empty for all.
    """

    name: str
    label: Text
    why: Text
    default: float
    lowest: float
    highest: float
    unit: AssumptionUnit
    source: str | None = None
    kinds: tuple[str, ...] = ()
    is_measured: bool = True
    """False: the source tells that it happens, not how much; the default is an assumption all the same."""


@dataclass(frozen=True, slots=True)
class Assumed:
    """An assumption as one calculation used it, with where its value came from."""

    card: AssumptionCard
    value: float
    basis: AssumptionBasis
