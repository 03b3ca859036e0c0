"""Where files are written, and where what is wrong with them is counted row by row."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bestendig.synthetic.arrays import Ints
from bestendig.synthetic.dirt.kinds import BIT, KINDS
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.summary import WrittenFile
from bestendig.synthetic.workbooks import write_workbook
from bestendig.synthetic.writers.csvs import SEMICOLONS, Dialect, write_csv

DIRT_SCHEMA = pa.schema([
    ("file", pa.string()), ("row", pa.int64()), ("kind", pa.string()), ("true_value", pa.string()),
])  # fmt: skip


@dataclass(slots=True)
class Desk:
    """The folder of the example, the files so far, and the row-level list of dirt."""

    folder: Path
    files: list[WrittenFile] = field(default_factory=list)
    dirt: list[pa.Table] = field(default_factory=list)

    def path(self, name: str) -> Path:
        """The path of a file, its folder made."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def csv(
        self, name: str, sheet: Sheet, dialect: Dialect = SEMICOLONS, *,
        whole: tuple[str, ...] = (), titles: dict[str, str] | None = None,
    ) -> None:  # fmt: skip
        """Write a sheet as CSV; `whole` is dirt of the file as a whole, `titles` other headers."""
        n_rows = write_csv(self.path(name), sheet.columns, dialect, titles or {})
        self.note(name, n_rows, sheet, whole=whole)

    def workbook(self, name: str, tab: str, sheet: Sheet) -> None:
        """Write a sheet as a workbook."""
        self.note(name, write_workbook(self.path(name), tab, sheet.columns), sheet)

    def note(
        self, name: str, n_rows: int, sheet: Sheet, *, whole: tuple[str, ...] = (), order: Ints | None = None
    ) -> None:
        """Note a written file; `order` tells which row of the sheet each record of the file is."""
        self.files.append(WrittenFile(name, n_rows, {**sheet.counts(), **dict.fromkeys(whole, 1)}))
        self.dirt.append(_rows_of(name, sheet, order))

    def note_members(self, name: str, n: int, spoiled: dict[str, list[str]]) -> None:
        """Note an archive: how many members, and per kind of dirt which."""
        self.files.append(WrittenFile(name, n, {kind: len(members) for kind, members in spoiled.items()}))
        rows = [(f"{name}!{member}", kind) for kind, members in spoiled.items() for member in members]
        self.dirt.append(pa.table({
            "file": [file for file, _ in rows], "row": pa.nulls(len(rows), pa.int64()),
            "kind": [kind for _, kind in rows], "true_value": pa.nulls(len(rows), pa.string()),
        }, DIRT_SCHEMA))  # fmt: skip

    def truth(self, name: str, table: pa.Table) -> None:
        """Write a table of the truth; not counted among the files."""
        pq.write_table(table, self.path(f"waarheid/{name}.parquet"), compression="zstd")


def _rows_of(name: str, sheet: Sheet, order: Ints | None) -> pa.Table:
    """The dirt of one sheet: file, record from 1, kind, what should have stood there."""
    record = np.arange(len(sheet)) + 1
    if order is not None:
        record = np.empty(len(order), dtype=np.int64)
        record[order] = np.arange(len(order)) + 1
    rows = [(row, kind) for kind in KINDS for row in np.flatnonzero(sheet.bits & BIT[kind]).tolist()]
    return pa.table({
        "file": [name] * len(rows),
        "row": [int(record[row]) for row, _ in rows],
        "kind": [kind for _, kind in rows],
        "true_value": [_text(sheet.true.get(key)) for key in rows],
    }, DIRT_SCHEMA)  # fmt: skip


def _text(value: object) -> str | None:
    """What should have stood there, as text."""
    return None if value is None else str(value)
