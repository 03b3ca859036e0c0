"""A choice of agreements to take along: CSV, a workbook, a calendar of notice days."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from icalendar import Event

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.model.agreements import Agreement, Agreements
from bestendig.sheets.agreements.words import behind_of, kind_words, law_words, people_words
from bestendig.sheets.impacts.figures import Tab
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.impacts.workbook import Told, workbook
from bestendig.sheets.sheet import Cell, DataTable
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.printable import clean
from bestendig.sheets.writers.calendar import empty_calendar, entry_name
from bestendig.sheets.writers.machine import safe

TITLE = Text(nl="Contracten op volgorde van einddatum", en="Contracts in order of last day")
HEADERS = (
    Text(nl="Nummer", en="Number"),
    Text(nl="Organisatie", en="Organisation"),
    Text(nl="Wet", en="Law"),
    Text(nl="Soort contract", en="Kind of contract"),
    Text(nl="Producten", en="Products"),
    Text(nl="Eerste dag", en="First day"),
    Text(nl="Laatste dag", en="Last day"),
    Text(nl="Met opties tot en met", en="With options until"),
    Text(nl="Opzeggen of verlengen uiterlijk", en="Notice or extension by"),
    Text(nl="Samenwerking sinds", en="Cooperation since"),
    Text(nl="Relaties (ongeveer)", en="Relationships (about)"),
    Text(nl="Inwoners (ongeveer)", en="Residents (about)"),
    Text(nl="Toelichting", en="Remark"),
)
NUMBERS = (10, 11)
ABOUT_COUNTS = Text(
    nl="Aantallen zijn bij benadering: afgerond, met een kleine afwijking die door toeval is bepaald. "
    "Zo is over een paar inwoners niets af te leiden, ook niet door te vergelijken.",
    en="Counts are approximate: rounded, with a small deviation set by chance. So nothing can be worked out "
    "about a few residents, not by comparing either.",
)
SUMMARY = Text(
    nl="{organisation}: laatste dag om op te zeggen of te verlengen",
    en="{organisation}: last day to give notice or to extend",
)


def as_csv(found: Agreements, chosen: Sequence[Agreement], language: str) -> bytes:
    """One line an agreement (RFC 4180, UTF-8 with a mark for Excel); no cell can be taken for a formula."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\r\n")
    lines.writerow([header.into(language) for header in HEADERS])
    for row in _rows(found, chosen):
        lines.writerow([_cell(cell, language) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def as_xlsx(found: Agreements, chosen: Sequence[Agreement], language: str) -> bytes:
    """The same as a workbook; words never as formulas."""
    kinds = tuple("number" if place in NUMBERS else "words" for place in range(len(HEADERS)))
    table = DataTable(TITLE, HEADERS, kinds, tuple(_rows(found, chosen)))  # type: ignore[arg-type]
    setting = Setting(language, "", "")
    on = Text(nl=day(found.reference_day, "nl"), en=day(found.reference_day, "en"))
    told = (
        Told("", setting.say(LABELS["purpose"])),
        Told(setting.say(Text(nl="Peildatum", en="Reference day")), setting.say(on)),
        Told(setting.say(LABELS["version"]), found.data_version),
        Told("", setting.say(ABOUT_COUNTS)),
        *(Told("", setting.say(each)) for each in found.still_good),
    )
    tab = Tab(Text(nl="Contracten", en="Contracts"), table)
    return workbook(setting.say(TITLE), told, (tab,), setting)


def as_calendar(found: Agreements, chosen: Sequence[Agreement], language: str) -> bytes:
    """The notice days as entries of a whole day; the same agreement keeps the same entry. No alarms."""
    book = empty_calendar(
        "contracts", Text(nl="Contracten met aanbieders", en="Contracts with providers").into(language)
    )
    for each in chosen:
        if each.notice_by is not None:
            book.add_component(_event(found, each, language))
    written: bytes = book.to_ical()
    return written


def _event(found: Agreements, each: Agreement, language: str) -> Event:
    """One notice day."""
    event = Event()
    event.add("uid", entry_name("notice", each.key))
    event.add("dtstamp", datetime.combine(found.reference_day, time(), UTC))
    event.add("summary", clean(SUMMARY.filled(organisation=each.organisation).into(language)))
    about = (
        f"{each.number}, {law_words(each.law).into(language)}, {kind_words(each.instrument).into(language)}",
        people_words(behind_of(found, each), each.instrument).into(language),
    )
    event.add("description", "\n".join(clean(line) for line in about))
    event.add("dtstart", each.notice_by)
    event.add("dtend", each.notice_by + timedelta(1))  # type: ignore[operator]
    event.add("transp", "TRANSPARENT")
    return event


def _rows(found: Agreements, chosen: Sequence[Agreement]) -> list[tuple[Cell, ...]]:
    """A row for each agreement; what is not shown is empty, with the reason in the last cell."""
    return [_row(found, each) for each in chosen]


def _row(found: Agreements, each: Agreement) -> tuple[Cell, ...]:
    """One contract."""
    behind = behind_of(found, each)
    is_shown = behind is not None and behind.state == "shown"
    days = (each.first_day, each.last_day, each.may_last_until, each.notice_by, each.since)
    return (
        plain(each.number),
        plain(each.organisation),
        law_words(each.law),
        kind_words(each.instrument),
        plain(each.products),
        *(plain(one.isoformat() if one else "") for one in days),
        behind.n_relationships if behind else None,
        behind.n_clients if behind else None,
        plain("") if is_shown else people_words(behind, each.instrument),
    )


def _cell(cell: Cell, language: str) -> str:
    """A cell as words that no spreadsheet takes for a formula."""
    if cell is None:
        return ""
    return safe(clean(cell.into(language))) if isinstance(cell, Text) else str(cell)
