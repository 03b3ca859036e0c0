"""The made-up data that contenders work on, written once to benchmarks/data/."""

import re
from base64 import b64decode, b64encode
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

import pyarrow as pa
import pyarrow.parquet as pq

from bestendig.model.stored import CONTACTS
from bestendig.synthetic import write_example
from bestendig.synthetic.benchmark import write_contacts_csv, write_contacts_parquet
from bestendig.synthetic.writers.csvs import SEMICOLONS

NUMBERED = re.compile(r"((?:Identificatie|ToewijzingNummer|Bsn)>)(\d+)")
ENVELOPED = re.compile(r"xmlBestand>([^<]+)<")
FOLDER = Path(__file__).parent / "data"
UTF_8 = replace(SEMICOLONS, encoding="utf-8")
"""So that the SQL contender can read the file as it is."""


def contacts(n: int) -> Path:
    """`n` stored contacts as Parquet, sorted by client, day and order."""
    return _once(FOLDER / f"contacts-{n}.parquet", lambda path: write_contacts_parquet(path, n))


def contacts_csv(n: int) -> Path:
    """`n` contacts as a care record system exports them."""
    return _once(FOLDER / f"contacten-{n}.csv", lambda path: write_contacts_csv(path, n, dialect=UTF_8))


def messages_zip(n: int) -> Path:
    """`n` messages of iWmo and iJw in one ZIP, a quarter of them in an envelope."""
    return _once(FOLDER / f"berichten-{n}.zip", lambda path: write_messages(path, n))


def write_messages(path: Path, n: int) -> None:
    """The messages of the example municipality, again and again under other numbers."""
    with TemporaryDirectory() as place:
        write_example(Path(place), size=4_000)
        with ZipFile(Path(place) / "gemeente" / "berichten-2021-2026.zip") as source:
            texts = [source.read(member).decode() for member in source.infolist()]
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as target:
        for place_in_year in range(n):
            nth, place_in_town = divmod(place_in_year, len(texts))
            text = ENVELOPED.sub(lambda found: _renumbered_inside(found, nth), texts[place_in_town])  # noqa: B023
            target.writestr(f"bericht_{place_in_year:06}.xml", _renumbered(text, nth))


def _renumbered(text: str, nth: int) -> str:
    """A message with other numbers for messages, allocations and clients."""
    return NUMBERED.sub(lambda found: f"{found[1]}{nth + 1}{found[2]}"[: len(found[1]) + 12], text)


def _renumbered_inside(found: re.Match[str], nth: int) -> str:
    """What an envelope carries, with other numbers."""
    inner = _renumbered(b64decode(found[1]).decode(), nth)
    return f"xmlBestand>{b64encode(inner.encode()).decode()}<"


def nobody_apart() -> Path:
    """An empty table of contacts set apart."""
    columns = {"string": pa.string(), "int64": pa.int64(), "int32": pa.int32(), "bool": pa.bool_()}
    fields = {name: columns[kind] for name, kind in CONTACTS.items() if not name.startswith("is_")}
    schema = pa.schema([*fields.items(), ("reason", pa.string())])
    return _once(FOLDER / "apart.parquet", lambda path: pq.write_table(schema.empty_table(), path))


def _once(path: Path, write: object) -> Path:
    """The file, written when it is not there; half a file never counts."""
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        beside = path.with_suffix(".half")
        write(beside)  # type: ignore[operator]
        beside.rename(path)
    return path
