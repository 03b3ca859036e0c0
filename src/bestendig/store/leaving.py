"""Everything that a data version holds, as a Frictionless Data Package: to look at, or to leave with."""

import json
from collections.abc import Iterator
from pathlib import Path

import narwhals.stable.v2 as nw
import pyarrow as pa

from bestendig.model.manifest import StoredTable
from bestendig.model.table import Table
from bestendig.model.tables import TABLES
from bestendig.store.engines.engine import Engine, Frame
from bestendig.store.export import Format, export
from bestendig.store.failures import in_words
from bestendig.store.folder.version import Version

STANDARD_NAME = {"day": "held_on"}
"""Columns that are called otherwise in the store than in the standard tables."""


def leave_with(version: Version, engine: Engine, folder: Path, format: Format) -> tuple[Path, ...]:
    """Write every standard table with its schema to `folder`; people are pseudonyms, days are dates."""
    with in_words(folder.name):
        folder.mkdir(parents=True, exist_ok=True)
    stored = [table for table in version.manifest.tables if table.name in TABLES]
    paths = [folder / f"{table.name}.{format}" for table in stored]
    for table, path in zip(stored, paths, strict=True):
        export(_plain(version, engine, table), path, format)
    package = {
        "name": f"bestendig-{version.id}",
        "resources": [
            {"name": path.stem, "path": path.name, "schema": _schema(TABLES[path.stem], table)}
            for table, path in zip(stored, paths, strict=True)
        ],
    }
    described = folder / "datapackage.json"
    with in_words(described.name):
        described.write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return (*paths, described)


def _plain(version: Version, engine: Engine, table: StoredTable) -> pa.Table:
    """The rows with texts for numbers and dates for day numbers, under their standard names, in order."""
    frame = version.scan(engine, table.name)
    dictionaries = {each.name: version.path / each.file for each in version.manifest.identifiers}
    for name, kind in _identified(table):
        if kind in dictionaries:
            frame = _with_texts(frame, engine.scan_parquet(dictionaries[kind]), name)
        else:  # nobody was ever named in any column of this kind
            frame = frame.with_columns(nw.lit(None, nw.String()).alias(name))
    found = engine.fetch_arrow(frame.select(*_kept(table)).sort(*_kept(table)))
    return pa.table({
        STANDARD_NAME.get(name, name): _dated(TABLES[table.name], name, found.column(name))
        for name in found.column_names
    })  # fmt: skip


def _with_texts(frame: Frame, texts: Frame, name: str) -> Frame:
    """The frame with the texts of one dictionary in place of numbers."""
    right = texts.select(nw.col("number").alias(name), nw.col("text").alias(f"{name} text"))
    return frame.join(right, on=name, how="left").drop(name).rename({f"{name} text": name})


def _identified(table: StoredTable) -> Iterator[tuple[str, str]]:
    """The columns that hold numbers of a dictionary, with its kind."""
    for column in table.columns:
        if column.identifier is not None:
            yield column.name, column.identifier


def _kept(table: StoredTable) -> list[str]:
    """The columns of the standard table that are stored."""
    standard = {column.name for column in TABLES[table.name].columns}
    return [
        column.name for column in table.columns if STANDARD_NAME.get(column.name, column.name) in standard
    ]


def _dated(table: Table, name: str, column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Day numbers as dates; any other column as it is."""
    kind = table.column(STANDARD_NAME.get(name, name)).kind
    return column.cast(pa.int32()).cast(pa.date32()) if kind == "date" else column


def _schema(table: Table, stored: StoredTable) -> dict[str, object]:
    """The schema of the standard table, with the columns that are in the file."""
    names = [STANDARD_NAME.get(name, name) for name in _kept(stored)]
    whole = table.frictionless()
    fields = whole["fields"]
    kept = [field for field in fields if field["name"] in names] if isinstance(fields, list) else []
    return {**whole, "fields": sorted(kept, key=lambda field: names.index(field["name"]))}
