"""Recognisable values come in through every door; nowhere does one come out or lie down."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest
from tests.cli.conftest import Bestendig

NAME, CITIZEN, STREET = "Geheimenaar", "123456782", "Kerkpad 12"
CLIENT, WORKER, SPOKEN = "C-HERKENBAAR-1", "W-HERKENBAAR-2", "ruzie met de buurman"
VALUES = (NAME, CITIZEN, STREET, CLIENT, WORKER, SPOKEN)
HEADERS = ["Cliëntnummer", "Naam", "BSN", "Adres", "Medewerkernummer", "Medewerker"]
HEADERS += ["Team", "Datum", "Tijd", "Soort contact", "Opmerking"]
GOOD = [CLIENT, NAME, CITIZEN, STREET, WORKER, NAME, "Noord", "13-02-2024", "09:15", "Huisbezoek", SPOKEN]


def row(**changed: str) -> list[str]:
    """The good row with other values in some columns."""
    places = {header.split()[0]: place for place, header in enumerate(HEADERS)}
    made = list(GOOD)
    for header, value in changed.items():
        made[places[header]] = value
    return made


ROWS = [
    GOOD,
    row(Datum=NAME),
    row(Datum=f"{CITIZEN}"),
    row(Tijd=NAME),
    row(Soort=NAME),
    row(Cliëntnummer=""),
    row(Cliëntnummer=CITIZEN),
    row(Medewerkernummer=""),
    [*GOOD, NAME, CITIZEN],
    GOOD[:3],
    *[row(Cliëntnummer=f"{CLIENT}-{number}", Datum=f"{1 + number:02d}-03-2024") for number in range(25)],
]


def as_csv(rows: list[list[str]]) -> str:
    """Lines with semicolons."""
    return "".join(";".join(each) + "\n" for each in rows)


def as_workbook(rows: list[list[str]]) -> bytes:
    """A workbook with one sheet."""
    book, target = openpyxl.Workbook(), io.BytesIO()
    for each in rows:
        book.active.append(each)
    book.save(target)
    return target.getvalue()


def as_log() -> str:
    """An event log with the values in it."""
    return f"""<?xml version="1.0"?><log><trace><string key="concept:name" value="{CLIENT}"/>
<event><string key="org:resource" value="{WORKER}"/><string key="naam" value="{NAME}"/>
<date key="time:timestamp" value="2024-02-13T09:15:00+01:00"/></event></trace></log>"""


DOORS = {
    "contacten.csv": as_csv([HEADERS, *ROWS]).encode(),
    "contacten.xlsx": as_workbook([HEADERS, *ROWS]),
    "zonderkop.csv": as_csv(ROWS).encode(),
    "zonderkop.xlsx": as_workbook([GOOD, GOOD]),
    "zonderkolom.csv": as_csv([HEADERS[:4], GOOD[:4]]).encode(),
    "afgekapt.csv": as_csv([HEADERS, GOOD]).encode()[:-20],
    "tekens.csv": as_csv([HEADERS, GOOD]).encode() + b"\x81\x8d" + NAME.encode() + b"\n",
    "aanhaling.csv": as_csv([HEADERS, GOOD]).encode() + f'"{NAME};{CITIZEN}\n'.encode(),
    "log.xes": as_log().encode(),
    "kapot.xes": as_log().replace("</trace>", "").encode(),
    "lijst.json": f'[{{"Cliëntnummer": "{CLIENT}", "Datum": "{NAME}"}}, {{"x": '.encode(),
    "bsn.csv": f"Cliëntnummer;Medewerkernummer;Datum\n{CITIZEN};{CITIZEN};13-02-2024\n".encode(),
}
COMMANDS = [
    ["versions"],
    ["profiles"],
    ["verify"],
    ["measure", "upc", "coc_index", "--by", "team"],
    ["measure", "n_professionals", "--format", "json"],
    ["sheet", "relational", "-o", "bladen", "--period", "2024"],
    ["export", "-o", "alles"],
]


@pytest.fixture
def everything_said(own: Bestendig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """All that every command says of these files, named one by one and together in a folder."""
    work = tmp_path / "work"
    (work / "in").mkdir(parents=True)
    monkeypatch.chdir(work)
    Path("bestendig.toml").write_text('keys = "../sleutels"\n', encoding="utf-8")
    for name, content in DOORS.items():
        Path("in", name).write_bytes(content)
    imports = [["import", "in", "--yes"], *[["import", f"in/{name}", "--yes"] for name in DOORS]]
    foreign = [["import", "in/contacten.csv", "--profile", "voorbeeldstad-contacten"]]
    return "".join(own(*command).all for command in [*imports, *foreign, *COMMANDS])


def contents(path: Path) -> Iterator[str]:
    """What is in a file, as it lies and as it can be read."""
    yield path.name
    yield path.read_bytes().decode("utf-8", "replace")
    if path.suffix == ".parquet":
        table = pq.read_table(path)
        yield str(table.schema) + str(table.to_pylist())
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            yield "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def test_nothing_recognisable_is_said_or_kept(everything_said: str) -> None:
    assert "Gegevensversie: 0001-" in everything_said
    assert [value for value in VALUES if value in everything_said] == []
    kept = [path for path in Path().rglob("*") if path.is_file() and path.parts[0] != "in"]
    assert {path.suffix for path in kept} >= {".parquet", ".toml", ".html", ".json", ".csv", ".xlsx", ".pdf"}
    read = [(str(path), text) for path in kept for text in contents(path)]
    assert [(value, path) for path, text in read for value in VALUES if value in text] == []
