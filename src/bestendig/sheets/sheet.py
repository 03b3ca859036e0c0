"""What a discussion sheet is: a finding, what stays, a few figures with their question, and room to write."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bestendig.language import Text
from bestendig.model.period import Period
from bestendig.model.result import Released, Result

Answers = Mapping[str, Released[Result]]
"""Released results by measure name: the only figures a sheet accepts."""
Cell = Text | float | int | None
"""What stands in one cell of a table: words, a number, or nothing."""
CellKind = Literal["words", "number", "share", "index"]


class Picture(Protocol):
    """Something that can be drawn as a Vega-Lite chart, in one language, at one width in pixels."""

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        ...


@dataclass(frozen=True, slots=True)
class DataTable:
    """The numbers behind a picture, as people read them."""

    caption: Text
    headers: tuple[Text, ...]
    kinds: tuple[CellKind, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One figure of a sheet: its finding, picture, what it rests on (`support` in one line), its question."""

    name: str
    heading: Text
    subtitle: Text
    alternative: Text
    table: DataTable
    meaning: Text
    rests_on: Text
    support: Text
    certainty: Text
    question: Text
    answer: Released[Result]
    picture: Picture | None = None
    yardsticks: Text | None = None
    notes: tuple[Text, ...] = ()
    is_wide: bool = True


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question of "En is het nog goed?" with what is known, or what is missing and whom to ask."""

    question: Text
    known: tuple[Text, ...]
    is_known: bool


@dataclass(frozen=True, slots=True)
class Action:
    """Something that one of the parties can do now."""

    who: Text
    what: Text


@dataclass(frozen=True, slots=True)
class SheetContext:
    """Where and when a sheet is about, and the sentences that only the front desk knows.

    `coverage` are sentences about the data version as a whole, `unseen` the blind spots, `experiences`
    existing results of client-experience research (each with its source), `waiting` and `capacity` what is
    known of those two; empty or None makes the sheet say what is missing and leave room to write. `notice`
    stands on top, for example that the figures are made up.
    """

    place: str
    period: Period | None
    data_version: str
    software: str
    coverage: tuple[Text, ...] = ()
    unseen: tuple[Text, ...] = ()
    experiences: tuple[Text, ...] = ()
    waiting: Text | None = None
    capacity: Text | None = None
    notice: Text | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A discussion sheet in both languages, ready to be written in any format."""

    name: str
    kicker: Text
    title: Text
    context: SheetContext
    stays: tuple[Text, ...]
    blocks: tuple[Block, ...]
    prompts: tuple[Prompt, ...]
    coverage: tuple[Text, ...]
    unseen: tuple[Text, ...]
    actions: tuple[Action, ...]
    evidence: tuple[Text, ...] = field(default=())

    @property
    def measures(self) -> tuple[str, ...]:
        """Every measure on the sheet with its revision, once: upc@1."""
        return tuple(dict.fromkeys(block.answer.value.card.versioned_name for block in self.blocks))
