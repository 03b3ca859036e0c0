"""What every figure about relationships has, as `frame` does for measures."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.course import Basis, CourseRequest
from bestendig.model.result import Interval, Provenance, State
from bestendig.sheets.blocks.frame import NOTHING, Finding
from bestendig.sheets.sheet import Answer, Block, DataTable
from bestendig.sheets.words.bases import basis_support, basis_words
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.groups import HIDDEN, UNDEFINED
from bestendig.sheets.words.levels import RELATION
from bestendig.sheets.words.made import CourseCard
from bestendig.sheets.words.rests_on import RECORD
from bestendig.sheets.words.telling import fill

NO_MARGIN = Text(nl="Bij dit cijfer is geen marge te geven.", en="No margin can be given for this figure.")

BETWEEN = Text(
    nl="Zo zeker is dit: tussen {low} en {high} jaar.", en="How sure this is: between {low} and {high} years."
)


@dataclass(frozen=True, slots=True)
class About:
    """What an answer about relationships is about: its card, what was asked, what it rests on."""

    answer: Answer
    card: CourseCard
    basis: Basis
    request: CourseRequest
    provenance: Provenance
    is_of_relationships: bool = True
    """Whether what is counted are relationships; else spells of people, contracts or programmes."""


def figure(about: About, finding: Finding) -> Block:
    """The figure with everything that its card and its basis say."""
    return Block(
        name=about.card.name,
        heading=finding.heading,
        subtitle=finding.subtitle,
        alternative=finding.alternative,
        table=finding.table,
        meaning=about.card.meaning,
        rests_on=_rests_on(about),
        support=_support(about),
        certainty=finding.certainty or NO_MARGIN,
        question=finding.question or about.card.question,
        answer=about.answer,
        made=about.card.made(about.provenance),
        picture=finding.picture,
        yardsticks=finding.yardsticks,
        notes=finding.notes,
        is_wide=finding.is_wide,
    )


def _rests_on(about: About) -> Text:
    """All sentences about what it rests on."""
    return basis_words(about.basis, about.request) if about.is_of_relationships else _support(about)


def _support(about: About) -> Text:
    """What it rests on, in one line."""
    return basis_support(about.basis, RELATION if about.is_of_relationships else RECORD)


def not_to_see(about: About, state: State, reason: Text | None, is_wide: bool = True) -> Block:
    """A figure of which nothing can be shown: says so calmly, with the reason, and still asks."""
    why = reason_words(state, reason)
    said = sentence(Text(nl=f"{why.nl}.", en=f"{why.en}."))
    label = about.card.label
    table = DataTable(label, (label,), ("words",), ((why,),))
    empty = About(about.answer, about.card, Basis(0, 0, 0, 0), about.request, about.provenance)
    finding = Finding(NOTHING, label, said, table, certainty=said, notes=(said,), is_wide=is_wide)
    return figure(empty, finding)


def reason_words(state: State, reason: Text | None) -> Text:
    """Why there is nothing to see, in words that can stand in a sentence."""
    if reason is None or not reason.nl:
        return HIDDEN if state == "hidden" else UNDEFINED
    return Text(nl=_inside(reason.nl), en=_inside(reason.en))


def _inside(words: str) -> str:
    """A sentence as a part of another."""
    return words[:1].lower() + words[1:].rstrip(". ")


def years_between(interval: Interval | None) -> Text:
    """Zo zeker is dit: tussen 2,9 en 3,3 jaar; the note where no interval can be given."""
    if interval is None or interval.low is None or interval.high is None:
        return NO_MARGIN if interval is None or interval.note is None else interval.note
    return fill(BETWEEN, low=written(interval.low, 1), high=written(interval.high, 1))
