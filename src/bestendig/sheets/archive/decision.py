"""What a decision is that goes to the case system: its papers, what happened to it, how it is to be kept."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Appraisal = Literal["B", "V"]
"""To be kept for ever, or for a time: as the selection list of the organisation says."""
Access = Literal["public", "to_be_judged", "limited"]
"""Public, not judged under the Woo yet, or limited."""


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One file of a decision: its name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened to the decision, by a party; never by a person."""

    what: str
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """What the archivist decided: who made it, how long it is kept and by which category, who may see it.

    `years` is empty for what is kept for ever; `maker_code` is the code in the register of organisations.
    """

    maker: str
    maker_code: str
    appraisal: Appraisal
    years: int | None
    category: str
    access: Access


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; `identity` is the same at each export, `case` the number in the case system, if known."""

    identity: str
    title: str
    kind: str
    description: str
    decided_on: date
    about: tuple[str, ...]
    happened: tuple[Happened, ...]
    papers: tuple[PaperFile, ...]
    keeping: Keeping
    case: str = ""
    period: str = ""
