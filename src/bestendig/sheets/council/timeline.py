"""The timeline of policy as a page shows it: what it says, the drawing, the same in a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bestendig.language import Text, plain
from bestendig.model.policies import Policies, Programme, Round, Thread
from bestendig.sheets.council import words
from bestendig.sheets.council.drawing import both, picture_of
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.council.rows import (
    AGREEMENTS,
    AT_TABLE,
    PROGRAMMES,
    overview,
    principle_rows,
    thread_rows,
)
from bestendig.sheets.pictures.svg import told as as_image
from bestendig.sheets.pictures.timeline import Row
from bestendig.sheets.words.counting import ended, sentence, written
from bestendig.sheets.words.telling import fill, pair, told

TITLE = Text(
    nl="Sinds {year} begonnen hier {n} programma's, onder {names} namen. Er lopen er nog {running}",
    en="Since {year} {n} programmes began here, under {names} names. {running} still run",
)
OF_THEME = Text(
    nl="{theme}: {n} programma's onder {names} namen. Er lopen er nog {running}",
    en="{theme}: {n} programmes under {names} names. {running} still run",
)
NOTHING = Text(nl="Er zijn nog geen programma's bekend", en="No programmes are known yet")
FIRST_YEARS = Text(
    nl="Gestopte programma's: {n}. Bij {m} viel het einde samen met het eerste jaar van een nieuwe raad. "
    "Als het toeval was, waren dat er ongeveer {chance}: een op de vier jaren is een eerste jaar. "
    "Samenvallen is niet hetzelfde als daardoor.",
    en="Programmes that ended: {n}. For {m} the end coincided with the first year of a new council. By "
    "chance that would be about {chance}: one year in four is a first year. Coinciding is not the same as "
    "because of it.",
)
SHADES = Text(
    nl="Een balk krijgt een andere tint als de naam verandert. Een streep aan het eind: gestopt. Stippels: "
    "wat gepland is. De dunne lijnen zijn het begin van een nieuwe raad.",
    en="A bar changes its shade when the name changes. A line at its end: it stopped. Dashes: what is "
    "planned. The thin lines are where a new council began.",
)
START = Text(nl="Een tijdlijn over raadsperioden.", en="A timeline over council terms.")
TABLE_HEADERS = (
    Text(nl="Programma, met alle namen", en="Programme, with all its names"),
    Text(nl="Thema", en="Theme"),
    Text(nl="Hoe het liep", en="How it went"),
)
TEST = Text(nl="toets op tafel", en="test on the table")
HELD_HEADERS = (
    Text(nl="Wat", en="What"),
    Text(nl="Wanneer", en="When"),
    Text(nl="Wat ervan kwam", en="What came of it"),
)
BY_TERM = Text(nl="Programma's per raadsperiode", en="Programmes per council term")
TERM_HEADERS = (
    Text(nl="Raadsperiode", en="Council term"),
    Text(nl="Begonnen", en="Began"),
    Text(nl="Gestopt", en="Ended"),
    Text(nl="Andere naam", en="Another name"),
)
ROUND_HEADERS = (
    Text(nl="Wet en soort", en="Law and kind"),
    Text(nl="Hoeveel", en="How many"),
    Text(nl="Van", en="From"),
    Text(nl="Tot en met", en="Until"),
    Text(nl="Uiterlijk, met verlengen", en="At the latest, with extensions"),
)
ENOUGH = 10
"""Below so many endings what coincides says nothing."""
NAME_HEADERS = (
    Text(nl="Naam", en="Name"),
    Text(nl="Soort", en="Kind"),
    Text(nl="Begonnen door", en="Begun by"),
    Text(nl="Van", en="From"),
    Text(nl="Tot en met", en="Until"),
    Text(nl="Waarom het eindigde, zoals vastgelegd", en="Why it ended, as recorded"),
)
Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table in words of one language."""

    caption: str
    headers: tuple[str, ...]
    rows: Rows


@dataclass(frozen=True, slots=True)
class Part:
    """One drawing at both widths, under its heading; SVG told in words."""

    heading: str
    wide: str
    narrow: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A timeline in one language."""

    title: str
    said: tuple[str, ...]
    key: str
    parts: tuple[Part, ...]
    tables: tuple[Table, ...]


def timeline(table: OnTable, language: str, theme: str | None = None, folder: Path | None = None) -> Timeline:
    """The overview of everything, or of one theme each programme by name; drawings are kept in `folder`."""
    threads = tuple(each for each in table.policy.threads if theme is None or each.latest.theme == theme)
    of_theme = ((PROGRAMMES, thread_rows(threads, table.policy)),)
    parts = overview(table) if theme is None else of_theme
    return Timeline(
        title=title_of(table, threads, theme).into(language),
        said=tuple(each.into(language) for each in _said(table, threads)),
        key=SHADES.into(language),
        parts=tuple(
            _part(
                at,
                heading.into(language),
                both(picture_of(table, rows), language, folder),
                alternative(rows).into(language),
            )
            for at, (heading, rows) in enumerate(parts)
        ),
        tables=tuple(_tables(table, threads, theme, language)),
    )


def title_of(table: OnTable, threads: tuple[Thread, ...], theme: str | None) -> Text:
    """What the timeline shows, as a sentence."""
    if not threads:
        return NOTHING
    names = {name for thread in threads for name in thread.names}
    about = words.theme(threads[0]) if theme is not None else plain("")
    return fill(
        TITLE if theme is None else OF_THEME,
        year=plain(str(min(thread.first_day for thread in threads).year)),
        theme=about,
        n=written(len(threads)),
        names=written(len(names)),
        running=written(sum(thread.runs_on(table.day) for thread in threads)),
    )


def first_years(threads: Iterable[Thread], policy: Policies) -> Text | None:
    """How many ended in the first year of a council, beside what chance would give; None where few ended."""
    days = [thread.latest.last_day for thread in threads if thread.latest.last_day]
    known = [day for day in days if policy.term_on(day)]
    if len(known) < ENOUGH:
        return None
    first = sum(words.is_first_year(day, policy) for day in known)
    return fill(FIRST_YEARS, n=written(len(known)), m=written(first), chance=written(round(len(known) / 4)))


def _said(table: OnTable, threads: tuple[Thread, ...]) -> Iterator[Text]:
    """What is worth a sentence beside the drawing."""
    coincided = first_years(threads, table.policy)
    if coincided:
        yield coincided


def _part(at: int, heading: str, drawings: tuple[str, str], told_as: str) -> Part:
    """One part for wide and narrow screens, told in words."""
    wide, narrow = (
        as_image(svg, f"tijdlijn-{at}-{name}", heading, told_as)
        for name, svg in zip(("wide", "narrow"), drawings, strict=True)
    )
    return Part(heading, wide, narrow)


def alternative(rows: tuple[Row, ...]) -> Text:
    """A drawing for who cannot see it."""
    return told(START, (row_words(row) for row in rows))


def row_words(row: Row) -> Text:
    """One row for who cannot see it: its name, what came of it, its days."""
    days = Text(
        nl=", ".join(words.on(mark.day).nl for mark in row.marks),
        en=", ".join(words.on(mark.day).en for mark in row.marks),
    )
    said = row.note if row.note.nl else days
    return pair(row.label, said) if said.nl else row.label


def _tables(table: OnTable, threads: tuple[Thread, ...], theme: str | None, language: str) -> Iterator[Table]:
    """The same in tables: programmes, and in the overview the agreements."""
    if threads:
        rows = tuple(
            _in((words.names(each), words.theme(each), sentence(words.course(each, table.policy))), language)
            for each in threads
        )
        by_term = tuple(_in(row, language) for row in _by_term(table, threads))
        yield Table(BY_TERM.into(language), _in(TERM_HEADERS, language), by_term)
        yield Table(PROGRAMMES.into(language), _in(TABLE_HEADERS, language), rows)
    at_table = tuple(_in(row, language) for row in _at_table(table)) if theme is None else ()
    if at_table:
        yield Table(AT_TABLE.into(language), _in(HELD_HEADERS, language), at_table)
    if theme is None and table.policy.rounds:
        caption = AGREEMENTS.into(language)
        found = tuple(_in(_round(each), language) for each in table.policy.rounds)
        yield Table(caption, _in(ROUND_HEADERS, language), found)


def _at_table(table: OnTable) -> Iterator[tuple[Text, ...]]:
    """Principles, tests and promises, with their day and what came of it."""
    for row in principle_rows(table):
        yield row.label, sentence(row.note), plain("")
    for test in table.tests:
        yield plain(test.title), words.on(test.on), TEST
    for each in table.promises:
        yield plain(f"{each.party}: {each.what}"), words.on(each.by_when), plain(each.came_of_it)


def _by_term(table: OnTable, threads: tuple[Thread, ...]) -> Iterator[tuple[Text, ...]]:
    """What began, stopped and got another name in each council term; days before the first fall out."""
    days = (
        [each.first_day for each in threads if not each.after],
        [each.latest.last_day for each in threads if each.latest.last_day],
        [one.first_day for each in threads for one in each.programmes[0 if each.after else 1 :]],
    )
    for term in table.policy.terms:
        counts = [sum(table.policy.term_on(day) == term for day in found) for found in days]
        if any(counts):
            yield plain(term.name), *(written(n) for n in counts)


def _round(each: Round) -> tuple[Text, ...]:
    """One row of agreements."""
    return (
        words.lane(each),
        words.contracts(each.n_contracts),
        words.on(each.first_day),
        words.until(each.last_day),
        words.until(each.latest_last_day or each.last_day),
    )


def _in(texts: Iterable[Text], language: str) -> tuple[str, ...]:
    """The texts in one language."""
    return tuple(text.into(language) for text in texts)


@dataclass(frozen=True, slots=True)
class ThreadSays:
    """One programme as its page shows it: what it is called now, how it went, every name with its days."""

    name: str
    theme: str
    course: str
    names: Table


def thread_says(thread: Thread, policy: Policies, language: str) -> ThreadSays:
    """What the register has of one programme under all its names."""
    rows = tuple(_in(_name(each), language) for each in thread.programmes)
    caption = Text(nl="Alle namen", en="All names").into(language)
    latest = plain(thread.latest.name) if thread.latest.name else words.NAMELESS
    return ThreadSays(
        name=latest.into(language),
        theme=words.theme(thread).into(language),
        course=ended(words.course(thread, policy)).into(language),
        names=Table(caption, _in(NAME_HEADERS, language), rows),
    )


def _name(each: Programme) -> tuple[Text, ...]:
    """One name of a programme: from when to when, who began it, why it ended as recorded."""
    return (
        plain(each.name) if each.name else words.NAMELESS,
        plain(each.kind),
        words.ORIGINS.get(each.origin, plain(each.origin)),
        words.on(each.first_day),
        words.on(each.last_day) if each.last_day else words.STILL,
        plain(each.end_reason),
    )
