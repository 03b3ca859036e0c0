"""A file as it lies ready to be read: where, in what shape, with which headers; nothing interpreted yet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from bestendig.language import Text
from bestendig.model.issue import Issue

ROW = "row_number"
"""The column with the number of each record in its file, from 1, added when the raw table is scanned."""


@dataclass(frozen=True, slots=True)
class RawTable:
    """One table of one delivered file, staged as UTF-8 CSV or as Parquet with only text columns.

    `name` is the file name as delivered (with `!sheet` or `!member` for a workbook or archive),
    `content_hash` the SHA-256 of the delivered bytes (of the member for an archive), `n_records` the number
    of data records, `sample` the first thousand records, `line_of` leads from a record number to the line in
    the delivered file. `issues` are faults found while reading (rejected lines, repaired encodings); rejected
    records are counted in `n_rejected` and are not in the staged file, nor are those that a later record in
    the same file took the place of, counted in `n_withdrawn`.
    """

    name: str
    path: Path
    kind: Literal["csv", "parquet"]
    headers: tuple[str, ...]
    content_hash: str
    n_records: int
    delimiter: str = ","
    sample: tuple[Mapping[str, str], ...] = ()
    n_rejected: int = 0
    n_withdrawn: int = 0
    issues: tuple[Issue, ...] = ()
    notes: tuple[Text, ...] = ()
    line_of: Callable[[int], int] = field(default=lambda record: record + 1, compare=False)
