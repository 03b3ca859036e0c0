"""What people put in a list for themselves: it travels along and nothing of it is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bestendig.language import Text
from bestendig.model.handover import HandoverCase, Proposal


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet that is people's own: taken over as text."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """Own cells per resident and per colleague, by heading; `stay` are those who are not handed over."""

    people: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    colleagues: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sheets: tuple[OwnSheet, ...] = ()


NOTHING_KEPT = Kept()


@dataclass(frozen=True, slots=True)
class Listed:
    """What goes into a workbook: a case, with or without a proposal, and what travels along."""

    case: HandoverCase
    proposal: Proposal | None = None
    kept: Kept = NOTHING_KEPT
    notes: tuple[Text, ...] = ()
    data_version: str = ""
