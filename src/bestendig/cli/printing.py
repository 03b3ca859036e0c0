"""Rows in the form that was asked for: on standard output or in a file."""

from collections.abc import Sequence
from pathlib import Path

from rich.table import Table

from bestendig.analyses.saving import as_text, save_rows
from bestendig.analyses.tabulate import Row
from bestendig.cli import console
from bestendig.errors import RequestError
from bestendig.language import Text


def give(rows: Sequence[Row], format: str, out: Path | None) -> None:
    """Write the rows to `out`, or to standard output (a Parquet file needs `out`)."""
    if out:
        save_rows(rows, out, format)
        console.tell(str(out))
    elif format == "parquet":
        raise RequestError(
            Text(nl="Parquet past niet op het scherm.", en="Parquet does not fit on the screen."),
            Text(nl="Geef een bestand met -o naam.parquet.", en="Give a file with -o name.parquet."),
        )
    elif format == "table":
        console.out.print(drawn(rows))
    else:
        console.write(as_text(rows, format))


def drawn(rows: Sequence[Row]) -> Table:
    """The rows as a table for the screen."""
    table = Table(box=None, pad_edge=False)
    for name in rows[0] if rows else ():
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row.values()))
    return table
