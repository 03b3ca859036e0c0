"""The timeline of policy as a page shows it: what it says, the drawing, the same in a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bestendig.language import Text, plain
from bestendig.model.policies import Policies, Thread
from bestendig.sheets.council import words
from bestendig.sheets.council.drawing import both, picture_of
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.council.rows import PROGRAMMES, overview, thread_rows
from bestendig.sheets.council.tables import NAME_HEADERS, Table, in_language, name_row, tables
from bestendig.sheets.pictures.svg import told as as_image
from bestendig.sheets.pictures.timeline import Row
from bestendig.sheets.words.counting import ended, written
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
ENOUGH = 10
"""Below so many endings what coincides says nothing."""
START = Text(nl="Een tijdlijn over raadsperioden.", en="A timeline over council terms.")


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
        tables=tuple(tables(table, threads, theme, language)),
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


@dataclass(frozen=True, slots=True)
class ThreadSays:
    """One programme as its page shows it: what it is called now, how it went, every name with its days."""

    name: str
    theme: str
    course: str
    names: Table


def thread_says(thread: Thread, policy: Policies, language: str) -> ThreadSays:
    """What the register has of one programme under all its names."""
    rows = tuple(in_language(name_row(each), language) for each in thread.programmes)
    caption = Text(nl="Alle namen", en="All names").into(language)
    latest = plain(thread.latest.name) if thread.latest.name else words.NAMELESS
    return ThreadSays(
        name=latest.into(language),
        theme=words.theme(thread).into(language),
        course=ended(words.course(thread, policy)).into(language),
        names=Table(caption, in_language(NAME_HEADERS, language), rows),
    )
