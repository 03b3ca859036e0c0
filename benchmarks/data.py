"""The made-up data that contenders work on, written once to benchmarks/data/."""

from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from bestendig.model.stored import CONTACTS
from bestendig.synthetic.benchmark import write_contacts_csv, write_contacts_parquet
from bestendig.synthetic.writers.csvs import SEMICOLONS

FOLDER = Path(__file__).parent / "data"
UTF_8 = replace(SEMICOLONS, encoding="utf-8")
"""So that the SQL contender can read the file as it is."""


def contacts(n: int) -> Path:
    """`n` stored contacts as Parquet, sorted by client, day and order."""
    return _once(FOLDER / f"contacts-{n}.parquet", lambda path: write_contacts_parquet(path, n))


def contacts_csv(n: int) -> Path:
    """`n` contacts as a care record system exports them."""
    return _once(FOLDER / f"contacten-{n}.csv", lambda path: write_contacts_csv(path, n, dialect=UTF_8))


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
