"""What holds: the principles with what people answered, and the promises with what came of them."""

from collections.abc import Iterator

from bestendig.language import Text, plain
from bestendig.sheets.council.facts import OnTable, Principle
from bestendig.sheets.council.words import on
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import Heading, Piece, Points, Table, Words

HOLD = Text(nl="Uitgangspunten die gelden", en="Principles that hold")
NONE = Text(
    nl="Er is geen uitgangspunt vastgelegd. Dat kan de nieuwe raad doen.",
    en="No principle was recorded. The new council can do so.",
)
SINCE = Text(
    nl="Sinds {day}, {by}. U ziet het hieraan: {shown}", en="Since {day}, {by}. You see it by this: {shown}"
)
ANSWERED = Text(nl="{about}, {party} op {day}: {words}", en="{about}, {party} on {day}: {words}")
ENDED = Text(nl="Geldt niet meer", en="No longer holds")
OVER = Text(nl="{words} (tot {day}, omdat: {because})", en="{words} (until {day}, because: {because})")
PROMISED = Text(nl="Wat beloofd is, en wat ervan kwam", en="What was promised, and what came of it")
HEADERS = (
    Text(nl="Wie", en="Who"),
    Text(nl="Wat", en="What"),
    Text(nl="Voor", en="By"),
    Text(nl="Wat ervan kwam", en="What came of it"),
)
NOT_YET = Text(nl="nog niet teruggemeld", en="not told back yet")
NOTHING_PROMISED = Text(nl="Er staan geen afspraken open.", en="There are no promises.")


def principles(table: OnTable, language: str) -> Iterator[Piece]:
    """Each principle that holds, and below them those that ended and why."""
    yield Heading(HOLD.into(language))
    if not table.holding:
        yield Words(NONE.into(language))
    for each in table.holding:
        yield Words(_since(each).into(language), opening=_sentence(each.words))
        if each.answers:
            yield Points(tuple(_answers(each, language)))
    over = [each for each in table.principles if each not in table.holding]
    if over:
        yield Heading(ENDED.into(language), 3)
        yield Points(tuple(_over(each).into(language) for each in over))


def promises(table: OnTable, language: str) -> Iterator[Piece]:
    """Every promise in a table, those that were not told back first."""
    yield Heading(PROMISED.into(language))
    if not table.promises:
        yield Words(NOTHING_PROMISED.into(language))
        return
    ordered = sorted(table.promises, key=lambda each: (bool(each.came_of_it), each.by_when, each.what))
    yield Table(
        headers=tuple(each.into(language) for each in HEADERS),
        rows=tuple(
            (
                each.party,
                each.what,
                on(each.by_when).into(language),
                each.came_of_it or NOT_YET.into(language),
            )
            for each in ordered
        ),
        widths=(1.2, 2.2, 1.1, 2.0),
    )


def _since(each: Principle) -> Text:
    """Since when, by whom, by what it is seen."""
    by, shown = plain(each.decided_by), plain(_sentence(each.shown_by))
    return fill(SINCE, day=on(each.since), by=by, shown=shown)


def _answers(each: Principle, language: str) -> Iterator[str]:
    """What parties said about plans and programmes."""
    for said in each.answers:
        day = on(said.on).into(language)
        yield ANSWERED.into(language).format(about=said.about, party=said.party, day=day, words=said.words)


def _over(each: Principle) -> Text:
    """A principle that ended."""
    day = on(each.ended_on) if each.ended_on else plain("")
    return fill(OVER, words=plain(_sentence(each.words)), day=day, because=plain(each.ended_because))


def _sentence(words: str) -> str:
    """The words of somebody with a full stop."""
    return words if words.endswith((".", "!", "?")) else f"{words}."
