"""Several measures, or one measure for several places, on one axis: each with its own margin."""

from collections.abc import Sequence
from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.result import Figure, Released, Result, State
from bestendig.sheets.blocks.frame import Finding, block, cell_kind, is_seen
from bestendig.sheets.pictures.ranges import Range, RangesPicture
from bestendig.sheets.sheet import Block, DataTable, Elsewhere
from bestendig.sheets.words.counting import ended
from bestendig.sheets.words.groups import why_not
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.telling import pair, told
from bestendig.sheets.words.values import certainty, span, value_words

Answered = Released[Result]
SHORT: dict[State, Text] = {
    "hidden": Text(nl="te weinig om te tonen", en="too few to show"),
    "undefined": Text(nl="niet te geven", en="cannot be given"),
    "shown": Text(nl="niet te geven", en="cannot be given"),
}
"""Why a row is empty, short enough for the picture; the table says it in full."""
AXIS = Text(nl="Waarden op één as.", en="Values on one axis.")
WHAT, VALUE = Text(nl="Wat", en="What"), Text(nl="Waarde", en="Value")
SURE = Text(nl="Zo zeker is dit", en="How sure this is")
EACH = Text(nl="De marge staat bij elk cijfer.", en="The margin stands beside each figure.")
FOUND = Text(nl="Elders gevonden, om ernaast te leggen", en="Found elsewhere, to lay beside it")


@dataclass(frozen=True, slots=True)
class Row:
    """One value: its words, its figure, and what was found elsewhere."""

    label: Text
    figure: Figure
    elsewhere: tuple[Elsewhere, ...] = ()


def measures_block(
    answers: Sequence[Answered],
    heading: Text,
    subtitle: Text,
    elsewhere: tuple[tuple[Elsewhere, ...], ...] = (),
    is_wide: bool = True,
) -> Block:
    """The whole figure of each measure under its own name; the first gives the question."""
    beside = elsewhere or ((),) * len(answers)
    rows = tuple(
        Row(answer.value.card.label, answer.value.overall, found)
        for answer, found in zip(answers, beside, strict=True)
    )
    meaning = joined(*(answer.value.card.meaning for answer in answers))
    made = rows_block(
        answers[0], rows, heading, subtitle, others=tuple(answers[1:]), meaning=meaning, is_wide=is_wide
    )
    return made


def rows_block(
    answer: Answered,
    rows: tuple[Row, ...],
    heading: Text,
    subtitle: Text,
    *,
    meaning: Text | None = None,
    others: tuple[Answered, ...] = (),
    notes: tuple[Text, ...] = (),
    is_wide: bool = True,
) -> Block:
    """The rows on one axis, in the order given."""
    card = answer.value.card
    finding = Finding(
        heading=heading,
        subtitle=subtitle,
        meaning=meaning,
        alternative=told(AXIS, (_told(row, answer) for row in rows)),
        table=_table(rows, answer),
        picture=RangesPicture(tuple(_range(row) for row in rows), card.unit, _highest(rows, answer)),
        certainty=_sure(rows, answer),
        yardsticks=_elsewhere(rows, answer),
        notes=notes,
        is_wide=is_wide,
    )
    return block(answer, finding, others)


def _sure(rows: tuple[Row, ...], answer: Answered) -> Text:
    """Where the margins are; where there are none, why."""
    drawn = [_range(row) for row in rows]
    if len(rows) > 1 and any(each.low is not None for each in drawn):
        return EACH
    return certainty(rows[0].figure.interval, answer.value.card.unit)


def _range(row: Row) -> Range:
    """One value as it is drawn."""
    figure, marks = row.figure, tuple(each.value for each in row.elsewhere)
    if not is_seen(figure):
        return Range(row.label, None, why=SHORT[figure.state])
    interval = figure.interval
    low, high = (None, None) if interval is None else (interval.low, interval.high)
    return Range(row.label, figure.value, low, high, marks=marks)


def _highest(rows: tuple[Row, ...], answer: Answered) -> float:
    """The end of the axis: the highest value possible, or a round one above all that is drawn."""
    if answer.value.card.unit == "share":
        return 1.0
    seen = [value for row in rows for value in _drawn(row)]
    return 2.0 * (int(max(seen, default=1.0)) // 2 + 1)


def _drawn(row: Row) -> list[float]:
    """Every value that one row draws."""
    each = _range(row)
    return [value for value in (each.value, each.high, *each.marks) if value is not None]


def _told(row: Row, answer: Answered) -> Text:
    """One value in words, or why it is not there."""
    figure = row.figure
    if figure.value is None or not is_seen(figure):
        return pair(row.label, why_not(figure))
    return pair(row.label, value_words(figure.value, answer.value.card.unit))


def _elsewhere(rows: tuple[Row, ...], answer: Answered) -> Text | None:
    """What was found elsewhere, each with its source."""
    found = [each for row in rows for each in row.elsewhere]
    if not found:
        return None
    unit = answer.value.card.unit
    return told(
        Text(nl=f"{FOUND.nl}:", en=f"{FOUND.en}:"), (pair(e.what, value_words(e.value, unit)) for e in found)
    )


def _table(rows: tuple[Row, ...], answer: Answered) -> DataTable:
    """Every value with its margin; hidden ones with the reason."""
    unit = answer.value.card.unit
    cells = tuple(
        (row.label, row.figure.value, span(row.figure.interval, unit))
        if is_seen(row.figure)
        else (row.label, why_not(row.figure), None)
        for row in rows
    )
    return DataTable(answer.value.card.label, (WHAT, VALUE, SURE), ("words", cell_kind(unit), "words"), cells)


def share_sentence(answer: Answered, words: Text) -> Text | None:
    """A sentence with the share in it; None where it cannot be shown."""
    overall = answer.value.overall
    if not is_seen(overall) or overall.value is None:
        return None
    said = value_words(overall.value, answer.value.card.unit)
    return ended(Text(nl=words.nl.format(value=said.nl), en=words.en.format(value=said.en)))
