"""How much of the help is with the usual face, between its yardsticks."""

from bestendig.language import Text
from bestendig.model.result import Figure, Released, Result
from bestendig.sheets.blocks.frame import VALUE, WHAT, Finding, block, cell_kind, is_seen, silent
from bestendig.sheets.pictures.yardstick import Mark, YardstickPicture
from bestendig.sheets.sheet import Block, Cell, DataTable
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.rests_on import CONTACT, how_counted, joined
from bestendig.sheets.words.shares import WERE, share_of
from bestendig.sheets.words.values import between, value_words

USUAL = {
    "professional": Text(nl="met de hulpverlener die", en="with the professional a resident sees most"),
    "team": Text(nl="met het team dat", en="with the team a resident sees most"),
    "organisation": Text(nl="met de organisatie die", en="with the organisation a resident sees most"),
}
YARDSTICKS = {
    "chance_level": Text(nl="als het toeval was", en="if it were chance"),
    "feasible_level": Text(
        nl="het hoogst haalbare met deze bezetting", en="the most feasible with this staffing"
    ),
}
LOW, HIGH = Text(nl="ondergrens", en="lower limit"), Text(nl="bovengrens", en="upper limit")
ABOUT_YARDSTICKS = Text(
    nl="Als het toeval was: zo hoog was het als de contacten willekeurig over het team waren verdeeld. "
    "Het hoogst haalbare: zo hoog kon het zijn als steeds hetzelfde gezicht kwam wanneer die aan het werk "
    "was, zonder rekening te houden met caseload.",
    en="If it were chance: how high it would be if contacts were spread at random over the team. The most "
    "feasible: how high it could be if the same face always came when at work, leaving caseload aside.",
)
PLAIN_HEADING = Text(nl="Zo vaak is het hetzelfde gezicht", en="How often it is the same face")


def usual_sentence(answer: Released[Result]) -> Text | None:
    """Zes van de tien contacten waren met de hulpverlener die iemand het vaakst ziet; None where hidden."""
    overall = answer.value.overall
    if not is_seen(overall) or overall.value is None:
        return None
    start = share_of(overall.value, CONTACT[1]).did(*WERE)
    who = USUAL[answer.value.request.with_whom]
    return sentence(
        Text(
            nl=f"{start.nl} {who.nl} iemand het vaakst ziet",
            en=f"{start.en} {who.en}",
        )
    )


def usual_block(answer: Released[Result]) -> Block:
    """The share with the usual face on its own axis, between chance and the most feasible."""
    result = answer.value
    overall, card = result.overall, result.card
    if not is_seen(overall) or overall.value is None:
        return silent(answer)
    picture = YardstickPicture(
        value=overall.value,
        unit=card.unit,
        lowest=card.lowest or 0.0,
        highest=1.0 if card.highest is None else card.highest,
        interval=overall.interval,
        marks=tuple(Mark(words, value) for words, value in _marks(overall)),
    )
    finding = Finding(
        heading=_heading(overall),
        subtitle=joined(
            Text(nl=f"{card.label.nl}.", en=f"{card.label.en}."), how_counted(result.request, card)
        ),
        alternative=_alternative(answer),
        table=_table(answer),
        picture=picture,
        yardsticks=ABOUT_YARDSTICKS if _marks(overall) else None,
    )
    return block(answer, finding)


def _marks(overall: Figure) -> list[tuple[Text, float]]:
    """The yardsticks that the figure has, with their words."""
    return [
        (words, overall.yardsticks[name]) for name, words in YARDSTICKS.items() if name in overall.yardsticks
    ]


def _heading(overall: Figure) -> Text:
    """Where the value lies between its yardsticks, as far as its interval can tell."""
    chance = _beyond(overall, "chance_level")
    feasible = _beyond(overall, "feasible_level")
    if chance is None or feasible is None:
        return PLAIN_HEADING
    first = {
        1: Text(nl="Dat is meer dan als het toeval was", en="That is more than chance would give"),
        0: Text(nl="Dat is ongeveer zoals bij toeval", en="That is about what chance would give"),
        -1: Text(nl="Dat is minder dan als het toeval was", en="That is less than chance would give"),
    }[chance]
    second = {
        1: Text(nl=", en boven het hoogst haalbare", en=", and above the most feasible"),
        0: Text(nl=", en bijna het hoogst haalbare", en=", and about the most feasible"),
        -1: Text(nl=", en nog onder het hoogst haalbare", en=", and still below the most feasible"),
    }[feasible]
    return first + second


def _beyond(overall: Figure, yardstick: str) -> int | None:
    """1 when surely above the yardstick, -1 when surely below, 0 when it cannot be told; None without one."""
    if yardstick not in overall.yardsticks or overall.value is None:
        return None
    level, interval = overall.yardsticks[yardstick], overall.interval
    low = overall.value if interval is None or interval.low is None else interval.low
    high = overall.value if interval is None or interval.high is None else interval.high
    return int(low > level) - int(high < level)


def _alternative(answer: Released[Result]) -> Text:
    """The picture told in words, with the same numbers."""
    overall, unit = answer.value.overall, answer.value.card.unit
    value = value_words(overall.value or 0.0, unit)
    said = between(overall.interval, unit)
    start = Text(nl=f"Een as met de waarde {value.nl}", en=f"An axis with the value {value.en}")
    margin = Text(nl=f", {said.nl}.", en=f", {said.en}.") if said else Text(nl=".", en=".")
    marks = [(words, value_words(level, unit)) for words, level in _marks(overall)]
    rest = [
        Text(nl=f"{sentence(words).nl}: {level.nl}.", en=f"{sentence(words).en}: {level.en}.")
        for words, level in marks
    ]
    return joined(start + margin, *rest)


def _table(answer: Released[Result]) -> DataTable:
    """The value, its limits and its yardsticks."""
    result = answer.value
    rows: list[tuple[Cell, ...]] = [(result.card.label, result.overall.value)]
    interval = result.overall.interval
    if interval is not None and interval.low is not None:
        rows += [(LOW, interval.low), (HIGH, interval.high)]
    rows += [(words, level) for words, level in _marks(result.overall)]
    headers = (WHAT, VALUE)
    return DataTable(result.card.label, headers, ("words", cell_kind(result.card.unit)), tuple(rows))
