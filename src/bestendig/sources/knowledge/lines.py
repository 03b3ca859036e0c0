"""JSON Lines for machines: one object a line, which says what it is."""

import json
from collections.abc import Iterator

from bestendig.model.knowledge.columns import TABLES
from bestendig.model.knowledge.reading import KnowledgeFault
from bestendig.model.knowledge.shelf import Shelf
from bestendig.sources.knowledge.rows import Row, values_of
from bestendig.sources.knowledge.tables import things_of

KIND = "soort"
KINDS = {"interventie": "interventies", "erkenning": "erkenningen", "ervaring": "ervaringen"}
NAMES = {table: name for name, table in KINDS.items()}


def write_lines(shelf: Shelf) -> bytes:
    """The whole shelf; what is empty is left out."""
    told = (
        {KIND: NAMES[table], **values_of(table, each)}
        for table, things in things_of(shelf).items()
        for each in things
    )
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in told).encode()


def read_lines(name: str, content: bytes, faults: list[KnowledgeFault]) -> Iterator[Row]:
    """The rows of a file with one object a line; of a line that is none a row with its fault."""
    for number, line in enumerate(content.decode("utf-8-sig").split("\n"), 1):
        if line.strip():
            yield _row(name, number, line, faults)


def _row(name: str, number: int, line: str, faults: list[KnowledgeFault]) -> Row:
    """One line; columns that nobody knows go to the faults."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        return Row(name, number, "interventies", {}, "object_unreadable")
    table = KINDS.get(str(told.pop(KIND, "")))
    if table is None:
        return Row(name, number, "interventies", {}, "kind_unknown")
    return known_cells(Row(name, number, table, told), faults)


def known_cells(row: Row, faults: list[KnowledgeFault]) -> Row:
    """The row with the columns of its table; others go to the faults."""
    known = {column.name for column in TABLES[row.table]}
    strange = [name for name in row.cells if name not in known]
    faults.extend(KnowledgeFault(row.file, row.line, str(name)[:60], "column_unknown") for name in strange)
    return Row(row.file, row.line, row.table, {name: row.cells[name] for name in row.cells if name in known})
