"""The councillor's one page: what stays, what wavers, what is decided soon, the promises, one question."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bestendig.language import Text, plain
from bestendig.sheets.council import words
from bestendig.sheets.council.facts import ImpactSays, OnTable, Principle, SheetSays
from bestendig.sheets.council.running import ends_of
from bestendig.sheets.words.telling import fill

SOON, MOST, MOST_SAID = timedelta(days=366), 3, 3
KEEPS = Text(
    nl="Houdt ‘{plan}’ ons uitgangspunt: {principle}", en="Does ‘{plan}’ keep our principle: {principle}"
)
ALWAYS = Text(
    nl="Wat mag onze raadsperiode overleven, en waar leggen we dat vast?",
    en="What may outlive our term, and where do we record that?",
)
PEOPLE = Text(
    nl="Inwoners met hulp achter contracten die aflopen: {told}",
    en="Residents with help behind contracts that end: {told}",
)


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, and where it comes from."""

    words: str
    source: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class OnePage:
    """Everything on the page, in one language; each list short enough for one sheet of paper."""

    stays: tuple[Said, ...]
    wavers: tuple[Said, ...]
    tests: tuple[Said, ...]
    endings: tuple[Said, ...]
    people: tuple[Said, ...]
    open_promises: tuple[Said, ...]
    told_promises: tuple[Said, ...]
    principles: tuple[Said, ...]
    question: str


def one_page(table: OnTable, language: str) -> OnePage:
    """The page; nothing on it is ranked: sheets in their own order, endings and promises in order of time."""
    return OnePage(
        stays=tuple(_of_sheets(table, "stays", language)),
        wavers=tuple(_of_sheets(table, "wavers", language)),
        tests=tuple(_test(each, language) for each in _ahead(table)[:2]),
        endings=tuple(_endings(table, language)),
        people=tuple(_people(table, language)),
        open_promises=tuple(_promises(table, language, is_told=False))[:MOST],
        told_promises=tuple(_promises(table, language, is_told=True))[-2:],
        principles=tuple(
            Said(each.words, words.on(each.since).into(language)) for each in table.holding[:MOST]
        ),
        question=question_of(table).into(language),
    )


def question_of(table: OnTable) -> Text:
    """The question for tonight: a test beside a principle that nobody answered yet, else that of a sheet."""
    for test in _ahead(table):
        for principle in table.holding:
            if not any(each.about == test.title for each in principle.answers):
                return _keeps(test, principle)
    asked = [sheet.question for sheet in _first(table) if sheet.question.nl]
    return asked[0] if asked else ALWAYS


def _ahead(table: OnTable) -> list[ImpactSays]:
    """The tests of plans that have not begun: what is still to be decided."""
    return [each for each in table.tests if each.begins_on is None or each.begins_on > table.day]


def _keeps(test: ImpactSays, principle: Principle) -> Text:
    """Whether a plan keeps a principle."""
    said = principle.words.rstrip(".")
    return fill(KEEPS, plan=plain(test.title), principle=plain(f"{said[:1].lower()}{said[1:]}?"))


def _first(table: OnTable) -> tuple[SheetSays, ...]:
    """One sheet of each kind, of the municipality and its teams; of providers only where there is no other.

    A page for the council shall not hold one provider up among others.
    """
    whole = [sheet for sheet in table.sheets if not sheet.is_of_provider] or list(table.sheets)
    found: dict[str, SheetSays] = {}
    for sheet in whole:
        found.setdefault(sheet.kind, sheet)
    return tuple(found.values())[:MOST_SAID]


def _of_sheets(table: OnTable, which: str, language: str) -> Iterator[Said]:
    """The first sentence of each sheet."""
    for sheet in _first(table):
        found: tuple[Text, ...] = getattr(sheet, which)
        if found:
            yield Said(found[0].into(language), _source(sheet), sheet.address)


def _source(sheet: SheetSays) -> str:
    """Whose sheet, and of when."""
    return f"{sheet.about}, {sheet.period}" if sheet.period else sheet.about


def _test(each: ImpactSays, language: str) -> Said:
    """A test by its name, with what wavers."""
    wavering = each.wavers[0].into(language) if each.wavers else ""
    return Said(each.title, wavering, each.address)


def _endings(table: OnTable, language: str) -> Iterator[Said]:
    """What ends within a year, by day; what ends on the same day is one line."""
    by_day: dict[date, list[str]] = {}
    for day, said in sorted(ends_of(table, SOON), key=lambda each: (each[0], each[1].nl)):
        by_day.setdefault(day, []).append(said.into(language))
    for day in sorted(by_day)[:MOST]:
        yield Said("; ".join(by_day[day]), words.on(day).into(language))


def _people(table: OnTable, language: str) -> Iterator[Said]:
    """How many people a sheet says are behind contracts that end this year or next, in one line."""
    years = (str(table.day.year), str((table.day + SOON).year))
    for sheet in [each for each in table.sheets if each.endings][:1]:
        near = [each for each in sheet.endings if each.quarter.nl.endswith(years)]
        told = "; ".join(f"{each.quarter.into(language)} {each.people.into(language)}" for each in near)
        if told:
            yield Said(PEOPLE.into(language).format(told=told), _source(sheet), sheet.address)


def _promises(table: OnTable, language: str, *, is_told: bool) -> Iterator[Said]:
    """Promises by day: those that are open, or what came of the others."""
    for each in sorted(table.promises, key=lambda one: (one.by_when, one.what)):
        if bool(each.came_of_it) == is_told:
            source = each.came_of_it or words.on(each.by_when).into(language)
            yield Said(f"{each.party}: {each.what.rstrip('.')}", source.rstrip("."))
