"""What a discussion sheet is: a finding, what stays, a few figures with their question, and room to write."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bestendig.language import Text
from bestendig.model.course import Chain, Durations, Endings, YearsOfHelp
from bestendig.model.period import Period
from bestendig.model.result import Released, Result

Answers = Mapping[str, Released[Result]]
"""Released results by measure name: the only figures a sheet accepts."""
Answer = Released[Result] | Released[YearsOfHelp] | Released[Durations] | Released[Endings] | Released[Chain]
"""What one figure of a sheet may be made of; nothing else can be put on one."""
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
class Made:
    """How a figure was made: the name with its revision (upc@1), the formula, the source."""

    measure: str
    formula: str
    source: str


@dataclass(frozen=True, slots=True)
class Block:
    """One figure of a sheet: its finding, picture, what it rests on (`support` in one line), its question.

    `others` are further answers that stand in the same figure.
    """

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
    answer: Answer
    made: Made
    picture: Picture | None = None
    yardsticks: Text | None = None
    notes: tuple[Text, ...] = ()
    is_wide: bool = True
    others: tuple[Released[Result], ...] = ()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A figure found elsewhere, to lay beside one's own: what it is, its value, its source; no target."""

    what: Text
    value: float
    source: str


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

    `elsewhere` are figures found elsewhere, by measure. `coverage` are sentences about the data version as
    a whole, `unseen` the blind spots, `experiences` existing results of client-experience research (each
    with its source), `waiting` and `capacity` what is known of those two; empty or None makes the sheet say
    what is missing and leave room to write. `notice` stands on top, for example that the figures are made
    up.
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
    elsewhere: Mapping[str, tuple[Elsewhere, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A discussion sheet in both languages, ready to be written in any format.

    `lead` goes on where the title stops, as one sentence with it; with `opens_with_picture` the first figure
    stands right under that sentence. `wavers` comes after what stays; `missing` names what is not there.
    """

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
    wavers: tuple[Text, ...] = ()
    missing: tuple[Text, ...] = ()
    lead: Text | None = None
    opens_with_picture: bool = False

    @property
    def measures(self) -> tuple[str, ...]:
        """Every measure on the sheet with its revision, once: upc@1."""
        names = [name for block in self.blocks for name in (block.made.measure, *_names(block.others))]
        return tuple(dict.fromkeys(names))


def _names(answers: tuple[Released[Result], ...]) -> tuple[str, ...]:
    """The measures of these answers with their revisions."""
    return tuple(answer.value.card.versioned_name for answer in answers)
