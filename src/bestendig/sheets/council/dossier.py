"""The file for a new council: what runs, what was promised, what ends when, what must not break."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.sheets.council.drawing import drawn, picture_of
from bestendig.sheets.council.facts import OnTable, SheetSays
from bestendig.sheets.council.held import principles, promises
from bestendig.sheets.council.rows import overview
from bestendig.sheets.council.running import endings, running, stopped
from bestendig.sheets.council.timeline import SHADES, alternative, first_years, title_of
from bestendig.sheets.council.tried import tests
from bestendig.sheets.council.unknown import unknown
from bestendig.sheets.council.words import on
from bestendig.sheets.pictures.theme import NARROW, PAGE
from bestendig.sheets.pictures.timeline import parted
from bestendig.sheets.words.counting import ended
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import (
    Document,
    Drawing,
    Heading,
    Lines,
    Panel,
    Panels,
    Piece,
    Points,
    Words,
)

KICKER = Text(nl="Overdrachtsdossier voor een nieuwe raad", en="Handover file for a new council")
TITLE = Text(
    nl="Wat loopt, wat beloofd is, en wat niet mag breken",
    en="What runs, what was promised, what must not break",
)
LEAD = Text(
    nl="Dit dossier is van {day}. Het zegt wat er op die dag op tafel lag, voor wie nu begint. Elke partij "
    "aan tafel ziet hetzelfde. Doorgaan is ook een keuze, en iets veranderen kan goed zijn: kijk dan eerst "
    "wie het raakt.",
    en="This file is of {day}. It says what lay on the table that day, for who begins now. Each party at the "
    "table sees the same. Going on is a choice as well, and change can be good: then look first whom it "
    "touches.",
)
STAYS = Text(nl="Wat blijft, en niet mag breken", en="What stays, and must not break")
SOURCE = Text(nl="{said} (blad {about}, {period})", en="{said} (sheet of {about}, {period})")
NO_SHEETS = Text(
    nl="Er ligt nog geen gespreksblad op tafel. Vraag de teams en aanbieders wat zij zien.",
    en="No discussion sheet lies on the table yet. Ask the teams and providers what they see.",
)
NOTHING = Text(nl="Hierover zegt geen blad iets.", en="No sheet says anything about this.")
YEARS = Text(nl="De jaren achter ons", en="The years behind us")
ASK = Text(nl="Drie vragen voor de eerste avond", en="Three questions for the first evening")
QUESTIONS = (
    Text(
        nl="Wat mag onze periode overleven, en waar leggen we dat vast?",
        en="What may outlive our term, and where do we record that?",
    ),
    Text(
        nl="Wie vertelt de mensen achter wat afloopt wat er daarna komt, en wanneer?",
        en="Who tells the people behind what ends what comes after, and when?",
    ),
    Text(
        nl="Welke belofte van vóór ons maken wij af?",
        en="Which promise from before our time do we keep?",
    ),
)
NOTES = Text(nl="Wat wij hierop antwoorden", en="What we answer")
FOOT = Text(nl="{purpose} {kicker}, {day} · Bestendig", en="{purpose} {kicker}, {day} · Bestendig")


MOST_HIGH = 880
"""So many pixels of a drawing fit on one page under a heading."""


def dossier(table: OnTable, language: str) -> Document:
    """The file in one language; the same table on the same day gives the same file."""
    return Document(
        language=language,
        title=TITLE.into(language),
        pieces=tuple(_pieces(table, language)),
        kicker=KICKER.into(language),
        place=table.place,
        foot=fill(FOOT, purpose=LABELS["purpose"], kicker=KICKER, day=on(table.day)).into(language),
    )


def _pieces(table: OnTable, language: str) -> Iterator[Piece]:
    """Everything in reading order: first what stays."""
    if table.notice:
        yield Words(table.notice.into(language), "quiet")
    yield Words(fill(LEAD, day=on(table.day)).into(language), "lead")
    yield _panels(table, language)
    yield from principles(table, language)
    yield from promises(table, language)
    yield from endings(table, language)
    yield from running(table, language)
    yield from tests(table, language)
    yield from _years(table, language)
    yield from stopped(table, language)
    yield from unknown(table, language)
    yield Heading(ASK.into(language))
    yield Points(tuple(each.into(language) for each in QUESTIONS))
    yield Lines(4, NOTES.into(language))


def _panels(table: OnTable, language: str) -> Panels:
    """What stays beside what wavers, as the sheets on the table say it."""
    if not table.sheets:
        said = (Words(NO_SHEETS.into(language)),)
        return Panels((Panel(STAYS.into(language), said, is_marked=True),))
    stays = [_sourced(sheet, words, language) for sheet in table.sheets for words in sheet.stays[:1]]
    wavers = [_sourced(sheet, words, language) for sheet in table.sheets for words in sheet.wavers[:1]]
    nothing = (NOTHING.into(language),)
    return Panels(
        (
            Panel(STAYS.into(language), (Points(tuple(stays) or nothing),), is_marked=True),
            Panel(LABELS["wavers"].into(language), (Points(tuple(wavers) or nothing),)),
        )
    )


def _sourced(sheet: SheetSays, words: Text, language: str) -> str:
    """What a sheet says, and whose sheet it is."""
    return SOURCE.into(language).format(said=words.into(language), about=sheet.about, period=sheet.period)


def _years(table: OnTable, language: str) -> Iterator[Piece]:
    """The timeline, with what it says in words."""
    threads = table.policy.threads
    if not threads:
        return
    yield Heading(YEARS.into(language))
    yield Words(ended(title_of(table, threads, None)).into(language), "strong")
    for heading, rows in overview(table):
        yield Heading(heading.into(language), 3)
        for part in parted(picture_of(table, rows), language, PAGE, MOST_HIGH):
            yield Drawing(
                alternative=alternative(part.rows).into(language),
                title=heading.into(language),
                svg=drawn(part, language, PAGE),
                narrow=drawn(part, language, NARROW),
            )
    yield Words(SHADES.into(language), "quiet")
    if (coincided := first_years(threads, table.policy)) is not None:
        yield Words(coincided.into(language))
