"""What runs, what ends when with the released number of people behind it, and what stopped and why."""

from collections.abc import Iterator
from datetime import date, timedelta

from bestendig.language import Text, plain
from bestendig.model.policies import Round, Thread
from bestendig.sheets.council import words
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import Heading, Piece, Table, Words

RUNNING = Text(nl="Wat loopt", en="What runs")
PROGRAMMES = Text(nl="Programma's, projecten en pilots", en="Programmes, projects and pilots")
AGREEMENTS = Text(nl="Contracten en subsidies", en="Contracts and subsidies")
ENDS = Text(nl="Wat wanneer afloopt", en="What ends when")
STOPPED = Text(
    nl="Wat stopte sinds de vorige raad begon, en waarom",
    en="What ended since the last council began, and why",
)
PEOPLE = Text(
    nl="Inwoners met hulp achter contracten die aflopen", en="Residents with help behind ending contracts"
)
FROM_SHEET = Text(nl="Uit het blad van {about}, {period}.", en="From the sheet of {about}, {period}.")
NO_NUMBER = Text(
    nl="Hoeveel inwoners er achter staan, zegt nog geen blad op tafel.",
    en="No sheet on the table says yet how many residents are behind it.",
)
NO_REGISTER = Text(
    nl="Er is geen lijst met programma's en contracten aangeleverd.",
    en="No list of programmes and contracts was delivered.",
)
NAME = Text(nl="Naam", en="Name")
THEME = Text(nl="Thema", en="Theme")
COURSE = Text(nl="Hoe het liep", en="How it went")
NOW = Text(nl="Hoe het ervoor staat", en="How it stands")
WHAT = Text(nl="Wat", en="What")
MANY = Text(nl="Hoeveel", en="How many")
UNTIL = Text(nl="Tot en met", en="Until")
LATEST = Text(nl="Uiterlijk", en="At the latest")
NOTICE = Text(nl="Opzeggen vóór", en="Notice before")
DAY = Text(nl="Dag", en="Day")
QUARTER = Text(nl="Kwartaal", en="Quarter")
RESIDENTS = Text(nl="Inwoners", en="Residents")
MONEY = Text(nl="{name}: het geld loopt af", en="{name}: the money ends")
PLAN = Text(nl="{name}: gepland einde", en="{name}: planned end")
AGREED = Text(nl="{lane}: {n}", en="{lane}: {n}")
CAN_EXTEND = Text(nl="{said} (verlengen kan tot {day})", en="{said} (can be extended until {day})")
NO_CAPTION = Text(nl="", en="")
AHEAD = timedelta(days=4 * 366)
MOST = 40


def running(table: OnTable, language: str) -> Iterator[Piece]:
    """Programmes and agreements that run today."""
    yield Heading(RUNNING.into(language))
    threads = [each for each in table.policy.threads if each.runs_on(table.day)]
    rounds = [each for each in table.policy.rounds if runs(each, table.day)]
    if not threads and not rounds:
        yield Words(NO_REGISTER.into(language))
    if threads:
        rows = (
            (words.names(each), words.theme(each), sentence(words.course(each, table.policy)))
            for each in threads
        )
        yield _table(PROGRAMMES, (NAME, THEME, NOW), rows, language, (2.0, 1.1, 2.2))
    if rounds:
        heads = (WHAT, MANY, UNTIL, LATEST, NOTICE)
        yield _table(AGREEMENTS, heads, map(_agreed, rounds), language, (1.8, 1.1, 1.2, 1.2, 1.2))


def endings(table: OnTable, language: str) -> Iterator[Piece]:
    """What ends in the four years ahead, in order of time, and how many people sheets say are behind it."""
    found = sorted(ends_of(table), key=lambda each: (each[0], each[1].nl))[:MOST]
    yield Heading(ENDS.into(language))
    if found:
        rows = ((words.on(day), what) for day, what in found)
        yield _table(NO_CAPTION, (DAY, WHAT), rows, language, (1.0, 3.2))
    else:
        yield Words(NO_REGISTER.into(language))
    told = [each for each in table.sheets if each.endings]
    for sheet in told[:1]:
        source = fill(FROM_SHEET, about=plain(sheet.about), period=plain(sheet.period)).into(language)
        numbers = ((each.quarter, each.people) for each in sheet.endings)
        yield _table(PEOPLE, (QUARTER, RESIDENTS), numbers, language, (2.0, 1.0), (source,))
    if found and not told:
        yield Words(NO_NUMBER.into(language), "quiet")


def stopped(table: OnTable, language: str) -> Iterator[Piece]:
    """What ended since the beginning of the council term before this one, with the reason as recorded."""
    terms = [term for term in table.policy.terms if term.first_day <= table.day]
    since = terms[-2].first_day if len(terms) > 1 else date.min
    found = [
        each
        for each in table.policy.threads
        if each.latest.last_day and since <= each.latest.last_day < table.day
    ]
    if found:
        yield Heading(STOPPED.into(language))
        ordered = sorted(found, key=_last_day)
        rows = ((words.names(each), sentence(words.course(each, table.policy))) for each in ordered)
        yield _table(PROGRAMMES, (NAME, COURSE), rows, language, (1.6, 2.6))


def ends_of(table: OnTable, ahead: timedelta = AHEAD) -> Iterator[tuple[date, Text]]:
    """Day and words of everything that ends from today on: planned ends, money, agreements."""
    last = table.day + ahead
    for thread in table.policy.threads:
        if thread.runs_on(table.day):
            yield from ((day, said) for day, said in _planned(thread) if table.day <= day <= last)
    for each in table.policy.rounds:
        if each.last_day and runs(each, table.day) and each.last_day <= last:
            said = fill(AGREED, lane=words.lane(each), n=words.contracts(each.n_contracts))
            yield each.last_day, _extendable(each, said)


def _extendable(each: Round, said: Text) -> Text:
    """That agreements can be extended, where the register says so."""
    latest = each.latest_last_day
    if latest is None or each.last_day is None or latest <= each.last_day:
        return said
    return fill(CAN_EXTEND, said=said, day=words.on(latest))


def runs(each: Round, day: date) -> bool:
    """Whether agreements run on a day."""
    return each.first_day <= day and (each.last_day is None or each.last_day >= day)


def _planned(thread: Thread) -> Iterator[tuple[date, Text]]:
    """When the money of a programme ends, and when it is planned to end."""
    latest, name = thread.latest, plain(thread.latest.name)
    if latest.funded_until and latest.funded_until != latest.planned_last_day:
        yield latest.funded_until, fill(MONEY, name=name)
    if latest.planned_last_day:
        yield latest.planned_last_day, fill(PLAN, name=name)


def _last_day(thread: Thread) -> tuple[date, str]:
    """The last day of a thread that ended."""
    return thread.latest.last_day or date.max, thread.key


def _agreed(each: Round) -> tuple[Text, ...]:
    """One row of agreements."""
    latest = each.latest_last_day if each.latest_last_day != each.last_day else None
    return (
        words.lane(each),
        words.contracts(each.n_contracts),
        words.until(each.last_day),
        words.on(latest) if latest else plain("–"),
        words.on(each.notice_by) if each.notice_by else plain("–"),
    )


def _table(
    caption: Text,
    headers: tuple[Text, ...],
    rows: Iterator[tuple[Text, ...]],
    language: str,
    widths: tuple[float, ...] = (),
    notes: tuple[str, ...] = (),
) -> Table:
    """A table in one language."""
    return Table(
        headers=tuple(each.into(language) for each in headers),
        rows=tuple(tuple(cell.into(language) for cell in row) for row in rows),
        caption=caption.into(language),
        widths=widths,
        notes=notes,
    )
