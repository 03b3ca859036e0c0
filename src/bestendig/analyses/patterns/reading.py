"""Reports from a file: CSV, JSON lines or a workbook, with Dutch or English headers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.pattern_figures import Report
from bestendig.model.period import day_of
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file
from bestendig.sources.formats.records import records_of
from bestendig.sources.reading.moments import read_days

HEADERS: Mapping[str, tuple[str, ...]] = {
    "on": ("datum", "dag", "date", "day", "on", "op", "gemeld_op", "noted_at"),
    "team": ("team", "wijkteam", "partij", "party"),
    "theme": ("thema", "theme"),
    "pattern": ("rode draad", "rode_draad", "patroon", "pattern"),
}
"""Each column with the names by which it is known."""
NEEDED = ("on", "team", "pattern")
DAY_FIRST = ("%d-%m-%Y",)
"""3-2-2026 is the third of February, as people here write it."""
ZONE = "Europe/Amsterdam"
Record = tuple[int, Mapping[str, str]]


def read_reports(path: Path) -> tuple[Report, ...]:
    """The reports in a file; the words of a report are not read.

    InputError with line and way out where a column is missing, or a day or team cannot be read.
    """
    with TemporaryDirectory(prefix="bestendig-") as staging:
        raw = open_file(path, Path(staging))[0]
        columns = _columns(raw)
        rows = list(records_of(raw))
    return tuple(_reports(path.name, columns, rows))


def _columns(raw: RawTable) -> dict[str, str]:
    """Which header is which column."""
    known = {header.strip().lower(): header for header in raw.headers}
    found = {
        column: next((known[name] for name in names if name in known), "")
        for column, names in HEADERS.items()
    }
    for column in NEEDED:
        if not found[column]:
            raise _missing(raw.name, column)
    return found


def _reports(name: str, columns: Mapping[str, str], rows: Sequence[Record]) -> Iterator[Report]:
    """Each record as a report."""
    days = read_days([_cell(row, columns["on"]) for _, row in rows], DAY_FIRST, ZONE)
    for (line, row), (day, fault) in zip(rows, days, strict=True):
        team = _cell(row, columns["team"])
        if day is None or fault:
            raise _unread(name, line, NO_DAY)
        if not team:
            raise _unread(name, line, NO_TEAM)
        yield Report(_day(day), team, _cell(row, columns["theme"]), _cell(row, columns["pattern"]))


def _day(number: int) -> date:
    """A day by its number."""
    return day_of(number)


def _cell(row: Mapping[str, str], header: str) -> str:
    """A cell without space around it; empty where the file has no such column."""
    return row.get(header, "").strip() if header else ""


NO_DAY = Text(nl="Hier staat geen dag die wij kunnen lezen.", en="Here stands no day that we can read.")
NO_TEAM = Text(nl="Hier staat niet welk team het meldde.", en="Here does not stand which team reported it.")
HINTS: Mapping[str, Text] = {
    NO_DAY.nl: Text(nl="Schrijf de dag als 2026-03-31.", en="Write the day as 2026-03-31."),
    NO_TEAM.nl: Text(nl="Vul het team in, of haal de regel weg.", en="Fill in the team, or take it out."),
}


def _unread(name: str, line: int, happened: Text) -> InputError:
    """A row that cannot be counted; never with what stands in it."""
    where = f"{name}:{line}"
    return InputError(happened, HINTS[happened.nl], where=where, code="report_unreadable")


def _missing(name: str, column: str) -> InputError:
    """A file without a column that is needed."""
    names = ", ".join(HEADERS[column][:4])
    return InputError(
        Text(nl=f"In dit bestand ontbreekt een kolom: {names}.", en=f"This file misses a column: {names}."),
        Text(
            nl="Nodig zijn een dag, een team en een rode draad (leeg als die er niet is).",
            en="Needed are a day, a team and a pattern (empty where there is none).",
        ),
        where=name,
        code="column_missing",
    )
