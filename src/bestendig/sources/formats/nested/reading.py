"""A JSON file in layers as staged tables: every record gives rows, or is counted as giving none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bestendig.language import Text
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.content import hash_of
from bestendig.sources.formats.limits import MAX_ROWS_OF_RECORD
from bestendig.sources.formats.nested.flattening import GROUP, Row, fits, opened, rows_of
from bestendig.sources.formats.nested.layout import Layout
from bestendig.sources.formats.nested.paths import RECORD, texts
from bestendig.sources.formats.nested.records import Record, Records
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally
from bestendig.sources.formats.text_table import TextTable

Lined = tuple[Record, int]
Found = tuple[str, Row, int]
"""A row: of which table, and at which line its record begins."""


@dataclass(slots=True)
class _Growing:
    """One table while it grows: its rows, its faults, and how many rows a later record took the place of."""

    table: TextTable
    tally: Tally = field(default_factory=Tally)
    n_withdrawn: int = 0
    filled: set[str] = field(default_factory=set)
    """Headers under which anything stands."""

    def add(self, row: Row, line: int) -> None:
        """Take one row."""
        self.filled.update(header for header, value in row.items() if value)
        self.table.add(row, line)


def read_nested(
    path: Path, name: str, staging: Path, layout: Layout, progress: Progress
) -> tuple[RawTable, ...]:
    """The tables of a file, those of which nothing was found left out."""
    growing = {table: _Growing(TextTable(staging, name, layout.headers(table))) for table in layout.tables}
    found = _found(path, name, layout, progress, growing)
    for table, row, line in _latest(found, layout, growing) if layout.latest_of else found:
        growing[table].add(row, line)
    content = hash_of(path)
    filled = [table for table, each in growing.items() if each.table.n_records or each.tally.issues()]
    if not filled:
        raise refuse("file_empty", name)
    is_alone = len(layout.tables) == 1
    return tuple(
        _staged(
            name if is_alone else f"{name}!{table}", growing[table], content, _notes(layout, table, growing)
        )
        for table in filled
    )


def _notes(layout: Layout, table: str, growing: dict[str, _Growing]) -> tuple[Text, ...]:
    """What to say of headers that are empty in the whole file, where there are rows."""
    expected = [each for rows in layout.rows if rows.table == table for each in rows.expects.items()]
    grown = growing[table]
    return tuple(words for header, words in expected if grown.table.n_records and header not in grown.filled)


def _found(
    path: Path, name: str, layout: Layout, progress: Progress, growing: dict[str, _Growing]
) -> Iterator[Found]:
    """Every row of a file; records without a row are counted."""
    records = (
        (inner, line)
        for record, line in Records(path, name, progress, layout.inside).each()
        for inner in opened(record, layout)
    )
    for record, line in _grouped(records, layout.group) if layout.group else records:
        yield from _given(record, line, layout, growing, name)


def _grouped(records: Iterable[Lined], by: str) -> Iterator[Lined]:
    """One record per group, with the records of the group in it; a record without a group stands alone."""
    groups: dict[object, tuple[list[Record], int]] = {}
    for nth, (record, line) in enumerate(records):
        key = next(texts(by, {RECORD: record}), nth)
        groups.setdefault(key, ([], line))[0].append(record)
    for members, line in groups.values():
        yield {GROUP: members}, line


def _few(rows: Iterator[Row], name: str, line: int) -> list[Row]:
    """The rows of one record, which cannot be endless."""
    found = list(islice(rows, MAX_ROWS_OF_RECORD + 1))
    if len(found) > MAX_ROWS_OF_RECORD:
        raise refuse("record_too_wide", name, line, limit=MAX_ROWS_OF_RECORD)
    return found


def _given(
    record: Record, line: int, layout: Layout, growing: dict[str, _Growing], name: str
) -> Iterator[Found]:
    """The rows of one record; of rows for one table the first kind that gives any counts."""
    fitting = [rows for rows in layout.rows if fits(record, rows)]
    given: dict[str, list[Row]] = {}
    for rows in fitting:
        if not given.get(rows.table):
            given[rows.table] = _few(rows_of(record, rows), name, line)
    for table, found in given.items():
        yield from ((table, row, line) for row in found)
    awaited = [rows.table for rows in fitting if not rows.is_beside]
    if awaited and not given[awaited[0]]:
        growing[awaited[0]].tally.add("record_without_row", line)
    if not fitting:
        growing[layout.tables[0]].tally.add("record_of_other_kind", line)


def _latest(found: Iterator[Found], layout: Layout, growing: dict[str, _Growing]) -> Iterator[Found]:
    """The rows of the latest record on each thing; those of earlier ones are counted as withdrawn."""
    rows = list(found)
    latest: dict[tuple[str, str], str] = {}
    for table, row, _ in rows:
        key = table, row.get(layout.latest_of, "")
        latest[key] = max(latest.get(key, ""), row.get(layout.latest_by, ""))
    for table, row, line in rows:
        if row.get(layout.latest_by, "") == latest[table, row.get(layout.latest_of, "")]:
            yield table, row, line
        else:
            growing[table].n_withdrawn += 1


def _staged(name: str, grown: _Growing, content: str, notes: tuple[Text, ...]) -> RawTable:
    """One table, ready to be scanned."""
    table = grown.table
    return RawTable(
        name=name,
        path=table.finish(),
        kind="parquet",
        headers=table.headers,
        content_hash=content,
        n_records=table.n_records,
        sample=table.sample,
        n_rejected=grown.tally.n_rejected,
        n_withdrawn=grown.n_withdrawn,
        issues=grown.tally.issues(),
        notes=notes,
        line_of=table.line_of,
    )
