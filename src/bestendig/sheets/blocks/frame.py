"""What every figure of a sheet has: meaning, what it rests on, how sure it is, and its question."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.card import Unit
from bestendig.model.result import Figure, Released, Result
from bestendig.sheets.sheet import Block, CellKind, DataTable, Made, Picture
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.groups import why_not
from bestendig.sheets.words.rests_on import rests_on, who_and_how_many
from bestendig.sheets.words.values import centre, certainty

NOTHING = Text(nl="Hierover is nu niets te tonen", en="There is nothing to show about this now")
WHAT, VALUE = Text(nl="Wat", en="What"), Text(nl="Waarde", en="Value")


@dataclass(frozen=True, slots=True)
class Finding:
    """What differs from figure to figure: the words and the picture."""

    heading: Text
    subtitle: Text
    alternative: Text
    table: DataTable
    picture: Picture | None = None
    question: Text | None = None
    yardsticks: Text | None = None
    certainty: Text | None = None
    notes: tuple[Text, ...] = ()
    is_wide: bool = True
    meaning: Text | None = None


def block(answer: Released[Result], finding: Finding, others: tuple[Released[Result], ...] = ()) -> Block:
    """The figure with everything that its card and its support say; `others` share the figure."""
    result = answer.value
    sure = finding.certainty or certainty(result.overall.interval, result.card.unit)
    return Block(
        name=result.card.name,
        heading=finding.heading,
        subtitle=finding.subtitle,
        alternative=finding.alternative,
        table=finding.table,
        meaning=finding.meaning or result.card.meaning,
        rests_on=rests_on(result.overall.support, result.card),
        support=who_and_how_many(result.overall.support),
        certainty=sure,
        question=finding.question or result.card.question,
        answer=answer,
        made=Made(result.card.versioned_name, result.card.formula, result.card.source),
        others=others,
        picture=finding.picture,
        yardsticks=finding.yardsticks,
        notes=finding.notes,
        is_wide=finding.is_wide,
    )


def silent(answer: Released[Result], is_wide: bool = True) -> Block:
    """A figure of which nothing can be shown: says so calmly, with the reason, and still asks."""
    card, reason = answer.value.card, why_not(answer.value.overall)
    table = DataTable(card.label, (card.label,), ("words",), ((reason,),))
    said = _ended(reason)
    finding = Finding(NOTHING, card.label, said, table, certainty=said, notes=(said,), is_wide=is_wide)
    return block(answer, finding)


def valued(answer: Released[Result], heading: Text, is_wide: bool = True) -> Block:
    """A figure that has a value but nothing to draw."""
    card, overall = answer.value.card, answer.value.overall
    rows = ((card.label, overall.value),)
    table = DataTable(card.label, (WHAT, VALUE), ("words", cell_kind(card.unit)), rows)
    return block(
        answer,
        Finding(heading, card.label, card.label, table, certainty=centre(overall, card), is_wide=is_wide),
    )


def is_seen(figure: Figure) -> bool:
    """Whether a figure has something to show."""
    return figure.state == "shown" and figure.value is not None


def cell_kind(unit: Unit) -> CellKind:
    """How values of this unit are written in a table."""
    kinds: dict[str, CellKind] = {"share": "share", "number": "number", "people": "number", "years": "number"}
    return kinds.get(unit, "index")


def _ended(words: Text) -> Text:
    """The words as a sentence of its own."""
    return sentence(Text(nl=words.nl.rstrip(".") + ".", en=words.en.rstrip(".") + "."))
