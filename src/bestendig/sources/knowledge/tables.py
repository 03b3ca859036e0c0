"""The package for people: datapackage.json and three CSV files, in one ZIP or one by one."""

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Sequence
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bestendig.model.knowledge.columns import TABLES, Column
from bestendig.model.knowledge.reading import KnowledgeFault
from bestendig.model.knowledge.shelf import Shelf
from bestendig.sources.knowledge.cells import uncovered
from bestendig.sources.knowledge.rows import Known, Row, row_of

DESCRIPTION = "datapackage.json"
FORMAT = "bestendig-kennis/1"
LONGEST = 100_000
"""Signs in one cell at most."""
NEEDED = {
    "interventies": {"bron_databank", "bron_id", "naam"},
    "erkenningen": {"bron_databank", "bron_id", "niveau_letterlijk"},
    "ervaringen": {"id", "gemeente", "programma"},
}
"""The columns by which a table is known."""
TYPES = {"whole": "integer", "yes_no": "boolean", "address": "string", "list": "string", "moment": "string"}
MOMENT = r"^\d{4}(-\d{2}(-\d{2})?)?$"


def write_package(shelf: Shelf, is_whole: bool = True) -> bytes:
    """The whole shelf as one ZIP; the same shelf gives the same bytes."""
    files = {f"{table}.csv": write_table(table, things) for table, things in things_of(shelf).items()}
    described = json.dumps(describe(files, is_whole), ensure_ascii=False, indent=2) + "\n"
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in {DESCRIPTION: described.encode(), **files}.items():
            archive.writestr(ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content, ZIP_DEFLATED)
    return out.getvalue()


def write_table(table: str, things: Sequence[Known]) -> bytes:
    """One table as CSV (RFC 4180, UTF-8)."""
    out = io.StringIO()
    lines = csv.DictWriter(out, [column.name for column in TABLES[table]], lineterminator="\r\n")
    lines.writeheader()
    lines.writerows(row_of(table, each) for each in things)
    return out.getvalue().encode()


def things_of(shelf: Shelf) -> dict[str, Sequence[Known]]:
    """The things of a shelf by table, in an order that does not depend on how they came."""
    interventions = sorted(shelf.interventions, key=lambda each: each.key)
    recognitions = sorted(shelf.recognitions, key=lambda each: each.event)
    experiences = sorted(shelf.experiences, key=lambda each: (each.municipality, each.id))
    return {"interventies": interventions, "erkenningen": recognitions, "ervaringen": experiences}


def describe(files: dict[str, bytes], is_whole: bool) -> dict[str, Any]:
    """What the package says of itself."""
    return {
        "profile": "tabular-data-package",
        "name": "bestendig-kennis",
        "title": "Interventies, erkenningen en lokale ervaring",
        "bestendig": {"format": FORMAT, "volledig": is_whole},
        "resources": [_resource(name.removesuffix(".csv"), content) for name, content in files.items()],
    }


def read_table(name: str, content: bytes, faults: list[KnowledgeFault]) -> Iterator[Row]:
    """The rows of one CSV file with the line that each begins at; what fits no table goes to the faults."""
    text = content.decode("utf-8-sig")
    csv.field_size_limit(LONGEST)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    heads = [each.strip().lower() for each in next(lines, [])]
    table = table_of(heads)
    if table is None:
        faults.append(KnowledgeFault(name, 1, "", "kind_unknown"))
        return
    known = {column.name for column in TABLES[table]}
    faults.extend(KnowledgeFault(name, 1, each[:60], "column_unknown") for each in heads if each not in known)
    begins = lines.line_num + 1
    for cells in lines:
        yield from _row(name, begins, table, heads, cells)
        begins = lines.line_num + 1


def table_of(heads: Sequence[str]) -> str | None:
    """Which table these columns are of: all that it asks for is there; None for no table."""
    if len(set(heads)) != len(heads):
        return None
    fitting = [name for name, needed in NEEDED.items() if needed <= set(heads)]
    return max(fitting, key=lambda name: len({each.name for each in TABLES[name]} & set(heads)), default=None)


def _row(name: str, line: int, table: str, heads: Sequence[str], cells: Sequence[str]) -> Iterator[Row]:
    """One record; an empty line is none, and one that does not fit says so in its cells."""
    if not any(cells):
        return
    if len(cells) == len(heads):
        yield Row(name, line, table, dict(zip(heads, map(uncovered, cells), strict=True)))
    else:
        yield Row(name, line, table, {}, "cells_do_not_fit")


def _delimiter(text: str) -> str:
    """Comma, or the semicolon that a Dutch spreadsheet writes; the header decides."""
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _resource(table: str, content: bytes) -> dict[str, Any]:
    """What the package says of one file."""
    schema: dict[str, Any] = {"fields": [_field(column) for column in TABLES[table]], "missingValues": [""]}
    if table == "interventies":
        schema["primaryKey"] = ["bron_databank", "bron_id"]
    else:
        reference = {"resource": "interventies", "fields": ["bron_databank", "bron_id"]}
        schema["foreignKeys"] = [{"fields": ["bron_databank", "bron_id"], "reference": reference}]
    if table == "ervaringen":
        schema["primaryKey"] = ["gemeente", "id"]
        del schema["foreignKeys"]  # an experience may be of no intervention
    return {
        "profile": "tabular-data-resource",
        "name": table,
        "path": f"{table}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "header": True},
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    """What the package says of one column."""
    told: dict[str, Any] = {
        "name": column.name,
        "title": column.title,
        "type": TYPES.get(column.kind, "string"),
    }
    rules: dict[str, Any] = {"required": True} if column.is_required else {}
    if column.kind == "list":
        told["description"] = "Meer dan een: met een puntkomma ertussen."
    elif column.codes:
        rules["enum"] = list(column.codes)
    if column.kind == "moment":
        rules["pattern"] = MOMENT
    if column.kind == "address":
        told["format"] = "uri"
    return {**told, **({"constraints": rules} if rules else {})}
