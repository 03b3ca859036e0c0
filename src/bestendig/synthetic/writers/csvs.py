"""CSV files as source systems export them: semicolons in cp1252, commas in UTF-8 with a BOM, line ends of Windows."""

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


def write_csv(path: Path, columns: dict[str, Words], dialect: Dialect = SEMICOLONS) -> int:
    """Write the columns; the number of rows."""
    headers = list(columns)
    n_rows = len(columns[headers[0]])
    with path.open("wb") as file:
        if dialect.has_bom:
            file.write(b"\xef\xbb\xbf")
        file.write((dialect.delimiter.join(headers) + dialect.line_end).encode(dialect.encoding))
        for first in range(0, n_rows, ROWS_AT_ONCE):
            part = slice(first, first + ROWS_AT_ONCE)
            file.write(_body([columns[name][part] for name in headers], dialect))
    return n_rows


def _body(columns: list[Words], dialect: Dialect) -> bytes:
    """Some rows as bytes."""
    cells = [_quoted(pa.array(column, pa.string()), dialect.delimiter) for column in columns]
    lines = compute.binary_join_element_wise(*cells, dialect.delimiter)
    whole = compute.binary_join(pa.ListArray.from_arrays([0, len(lines)], lines), dialect.line_end)[0].as_py()
    written: bytes = (whole + dialect.line_end).encode(dialect.encoding)
    return written


def _quoted(cells: pa.Array, delimiter: str) -> pa.Array:
    """The cells, in quotes where a delimiter, quote or line end stands in them."""
    pattern = f'[{delimiter}"\\n\\r]'
    needs = compute.match_substring_regex(cells, pattern)
    if not compute.any(needs).as_py():
        return cells
    doubled = compute.replace_substring(cells, '"', '""')
    return compute.if_else(needs, compute.binary_join_element_wise('"', doubled, '"', ""), cells)
