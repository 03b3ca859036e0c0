"""CSV files as source systems export them: semicolons in cp1252, commas in UTF-8 with a BOM, tabs."""

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
from pyarrow import compute

from bestendig.synthetic.arrays import Words

ROWS_AT_ONCE = 200_000


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one source system writes CSV."""

    delimiter: str = ";"
    encoding: str = "cp1252"
    line_end: str = "\r\n"
    has_bom: bool = False


SEMICOLONS = Dialect()
COMMAS = Dialect(",", "utf-8", "\n", True)
TABS = Dialect("\t", "utf-8", "\n", True)


def write_csv(path: Path, columns: dict[str, Words], dialect: Dialect, titles: dict[str, str]) -> int:
    """Write the columns, some under other headers; the number of rows."""
    headers = list(columns)
    n_rows = len(columns[headers[0]])
    with path.open("wb") as file:
        file.write(csv_head([titles.get(name, name) for name in headers], dialect))
        for first in range(0, n_rows, ROWS_AT_ONCE):
            part = slice(first, first + ROWS_AT_ONCE)
            file.write(csv_body([pa.array(columns[name][part], pa.string()) for name in headers], dialect))
    return n_rows


def csv_head(headers: list[str], dialect: Dialect) -> bytes:
    """The header line, after a BOM where the dialect has one."""
    bom = b"\xef\xbb\xbf" if dialect.has_bom else b""
    return bom + (dialect.delimiter.join(headers) + dialect.line_end).encode(dialect.encoding)


def csv_body(columns: list[pa.Array], dialect: Dialect) -> bytes:
    """Some rows as bytes."""
    cells = [_quoted(column, dialect.delimiter) for column in columns]
    lines = compute.binary_join_element_wise(*cells, dialect.delimiter)
    whole = compute.binary_join(pa.ListArray.from_arrays([0, len(lines)], lines), dialect.line_end)
    written: str = whole[0].as_py()
    return (written + dialect.line_end).encode(dialect.encoding)


def _quoted(cells: pa.Array, delimiter: str) -> pa.Array:
    """The cells, in quotes where a delimiter, quote or line end stands in them."""
    needs = compute.match_substring_regex(cells, f'[{delimiter}"\\n\\r]')
    if not compute.any(needs).as_py():
        return cells
    doubled = compute.replace_substring(cells, '"', '""')
    return compute.if_else(needs, compute.binary_join_element_wise('"', doubled, '"', ""), cells)
