"""The sheets of a list as they lie in the file, each known by its name or by its headings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bestendig.analyses.handovers.listing.columns import (
    COLUMNS,
    COMPARED,
    EXPLAINED,
    SHEETS,
    STAYS,
    Column,
    SheetName,
)
from bestendig.analyses.handovers.listing.settings import VALUE, WHAT
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file
from bestendig.sources.formats.records import records_of
from bestendig.sources.guessing.words import plain

IGNORED = (EXPLAINED, COMPARED)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: rows with their number, and the heading of each column that is known."""

    name: str
    kind: SheetName | None
    headers: tuple[str, ...]
    found: Mapping[str, str]
    rows: tuple[tuple[int, Mapping[str, str]], ...]
    content: str

    @property
    def own(self) -> tuple[str, ...]:
        """Headings of columns that are people's own."""
        known = set(self.found.values())
        return tuple(header for header in self.headers if header not in known)

    def heading(self, column: str) -> str:
        """How a column is called here."""
        return self.found.get(column, "")


def read_tables(path: Path) -> tuple[Table, ...]:
    """Every sheet with something in it; InputError when none holds residents."""
    with TemporaryDirectory(prefix="bestendig-") as staging:
        tables = tuple(_table(raw) for raw in open_file(path, Path(staging)))
    told = [table for table in tables if plain(table.name) not in _ignored()]
    people = [table for table in told if table.kind == "people"]
    if not people:
        raise _no_people(path.name)
    if not any(table.rows for table in people):
        raise _empty(path.name)
    return tuple(told)


def headings(headers: Sequence[str], columns: Sequence[Column]) -> dict[str, str]:
    """Which heading goes with which column: its own names first, then other words, each once."""
    plains = {header: plain(header) for header in headers}
    found: dict[str, str] = {}
    for words in (_own_words, _other_words):
        for column in columns:
            header = next((each for each in words(column) if each in plains.values()), None)
            free = [each for each in headers if plains[each] == header and each not in found.values()]
            if column.name not in found and free:
                found[column.name] = free[0]
    return found


def _own_words(column: Column) -> list[str]:
    """The names of a column in both languages."""
    return [plain(column.heading.nl), plain(column.heading.en)]


def _other_words(column: Column) -> list[str]:
    """Other words for it, best first."""
    return [plain(word) for word in column.words]


def _table(raw: RawTable) -> Table:
    """One sheet with what its columns are."""
    name = raw.name.partition("!")[2]
    kind = None if _stays(name) else _named(name) or _by_headings(raw.headers)
    columns = COLUMNS.get(kind, ()) if kind else ()
    rows = tuple((line, dict(record)) for line, record in records_of(raw))
    filled = tuple((line, row) for line, row in rows if any(cell.strip() for cell in row.values()))
    return Table(name, kind, raw.headers, headings(raw.headers, columns), filled, raw.content_hash)


def _stays(name: str) -> bool:
    """Whether it is the sheet, or one of the sheets, of those who are not handed over."""
    return plain(name).rstrip(" 0123456789") in (plain(STAYS.nl), plain(STAYS.en))


def _named(name: str) -> SheetName | None:
    """The sheet of that name, in either language."""
    written = plain(name)
    return next((kind for kind, text in SHEETS.items() if written in (plain(text.nl), plain(text.en))), None)


def _by_headings(headers: Sequence[str]) -> SheetName | None:
    """What a sheet of another name holds."""
    written = {plain(header) for header in headers}
    if {plain(WHAT.nl), plain(VALUE.nl)} <= written or {plain(WHAT.en), plain(VALUE.en)} <= written:
        return "about"
    people = headings(headers, COLUMNS["people"])
    if "client" in people and ({"current", "faces", "proposed", "wish"} & people.keys()):
        return "people"
    colleagues = headings(headers, COLUMNS["colleagues"])
    if "professional" in colleagues and ({"places", "fte", "load"} & colleagues.keys()):
        return "colleagues"
    return None


def _ignored() -> set[str]:
    """Names of sheets that the software writes for reading only."""
    return {plain(words) for text in IGNORED for words in (text.nl, text.en)}


def _no_people(file: str) -> InputError:
    """The error for a file in which no sheet is a list of residents."""
    return InputError(
        Text(nl="Hierin staat geen lijst van inwoners.", en="There is no list of residents in this."),
        Text(
            nl="Nodig zijn een kolom 'inwoner' en een kolom 'nu bij' of 'bekende gezichten'. "
            "Een voorbeeld: bestendig handover list --out overdracht.xlsx.",
            en="Needed are a column 'resident' and a column 'now with' or 'known faces'. "
            "An example: bestendig handover list --out handover.xlsx.",
        ),
        where=file,
        code="list_unknown",
    )


def _empty(file: str) -> InputError:
    """The error for a list with headings only."""
    return InputError(
        Text(nl="De lijst is leeg.", en="The list is empty."),
        Text(nl="Zet elke inwoner op een regel.", en="Put each resident on a row."),
        where=file,
        code="list_empty",
    )
