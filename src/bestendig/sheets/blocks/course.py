"""A share over time: rather the same, or clearly other than before."""

from bestendig.language import Text
from bestendig.model.result import Figure, Released, Result
from bestendig.sheets.blocks.frame import Finding, block, cell_kind, is_seen, silent
from bestendig.sheets.blocks.groups import COLUMNS, row
from bestendig.sheets.pictures.course import CoursePicture, Step
from bestendig.sheets.sheet import Block, CellKind, DataTable
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.groups import heading_of_groups, not_shown, why_not
from bestendig.sheets.words.rests_on import CONTACT, how_counted, joined
from bestendig.sheets.words.shares import WERE, share_of
from bestendig.sheets.words.times import in_words
from bestendig.sheets.words.values import value_words

KNOWN = Text(nl="met iemand die de inwoner al kende", en="with someone the resident already knew")
SAME = Text(
    nl="Het begin en het eind van de lijn verschillen niet duidelijk.",
    en="The start and the end of the line do not clearly differ.",
)
HIGHER = Text(
    nl="Aan het eind ligt het hoger dan aan het begin.", en="It is higher at the end than at the start."
)
LOWER = Text(
    nl="Aan het eind ligt het lager dan aan het begin.", en="It is lower at the end than at the start."
)


def known_sentence(answer: Released[Result]) -> Text | None:
    """Acht van de tien contacten waren met iemand die de inwoner al kende; None where hidden."""
    overall = answer.value.overall
    if not is_seen(overall) or overall.value is None:
        return None
    start = share_of(overall.value, CONTACT[1]).did(*WERE)
    return sentence(Text(nl=f"{start.nl} {KNOWN.nl}", en=f"{start.en} {KNOWN.en}"))


def course_block(answer: Released[Result], heading: Text | None, is_wide: bool = False) -> Block:
    """The line over time with its band."""
    result = answer.value
    card, figures = result.card, in_time(result.figures)
    if sum(is_seen(figure) for figure in figures) < 2:
        return silent(answer, is_wide)
    finding = Finding(
        heading=heading or card.label,
        subtitle=joined(
            Text(nl=f"{card.label.nl}.", en=f"{card.label.en}."), how_counted(result.request, card)
        ),
        alternative=_alternative(answer, figures),
        table=_table(answer, figures),
        picture=_picture(answer, figures),
        notes=tuple(note for note in (direction(figures), not_shown(figures)) if note),
        is_wide=is_wide,
    )
    return block(answer, finding)


def in_time(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The moments in their order; years, quarters and months sort as they are written."""
    return tuple(sorted(figures, key=lambda figure: figure.group))


def direction(figures: tuple[Figure, ...]) -> Text | None:
    """Whether the last moment clearly differs from the first: only when their intervals do not touch."""
    seen = [f.interval for f in figures if is_seen(f)]
    if len(seen) < 2 or seen[0] is None or seen[-1] is None:
        return None
    first, last = seen[0], seen[-1]
    if first.low is None or first.high is None or last.low is None or last.high is None:
        return None
    if last.low > first.high:
        return HIGHER
    return LOWER if last.high < first.low else SAME


def _picture(answer: Released[Result], figures: tuple[Figure, ...]) -> CoursePicture:
    """The line on an axis of the whole range, or to just above the highest value."""
    card = answer.value.card
    steps = tuple(_step(figure) for figure in figures)
    top = max(value for step in steps for value in (step.value, step.high) if value is not None)
    highest = _round_up(top) if card.highest is None else card.highest
    return CoursePicture(steps, card.unit, card.lowest or 0.0, highest)


def _round_up(value: float) -> float:
    """The next even whole number: an axis end whose half is whole."""
    return 2.0 * (int(value) // 2 + 1)


def _step(figure: Figure) -> Step:
    """One moment; nothing of it when it is not shown."""
    when = figure.group[0][1]
    if not is_seen(figure):
        return Step(when, None)
    interval = figure.interval
    if interval is None or interval.low is None or interval.high is None:
        return Step(when, figure.value)
    return Step(when, figure.value, interval.low, interval.high)


def _alternative(answer: Released[Result], figures: tuple[Figure, ...]) -> Text:
    """The line in words, with the same numbers."""
    said = [(in_words(figure.group[0][1]), _said(figure, answer)) for figure in figures]
    nl = ", ".join(f"in {when.nl} is het {value.nl}" for when, value in said)
    en = ", ".join(f"in {when.en} the value is {value.en}" for when, value in said)
    return Text(nl=f"Een lijn over de tijd: {nl}.", en=f"A line over time: {en}.")


def _said(figure: Figure, answer: Released[Result]) -> Text:
    """The value of a moment, or why it is not there."""
    if figure.value is None or not is_seen(figure):
        return why_not(figure)
    return value_words(figure.value, answer.value.card.unit)


def _table(answer: Released[Result], figures: tuple[Figure, ...]) -> DataTable:
    """Every moment; hidden ones with the reason and nothing else."""
    headers = (heading_of_groups(figures), *COLUMNS)
    kinds: tuple[CellKind, ...] = ("words", cell_kind(answer.value.card.unit), "words", "number")
    return DataTable(
        answer.value.card.label, headers, kinds, tuple(row(figure, answer) for figure in figures)
    )
