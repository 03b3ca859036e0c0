"""Rows as text or as a file: CSV, JSON, Parquet."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

from bestendig.analyses.tabulate import Row
from bestendig.errors import RequestError, StoreError, did_you_mean
from bestendig.language import Text
from bestendig.store import export

FORMATS = ("csv", "json", "parquet")


def as_text(rows: Sequence[Row], format: str) -> str:
    """The rows as CSV or JSON."""
    return _csv(rows) if format == "csv" else json.dumps(list(rows), ensure_ascii=False, indent=1) + "\n"


def save_rows(rows: Sequence[Row], path: Path, format: str) -> None:
    """Write the rows to `path`; RequestError for an unknown format, StoreError when it cannot be written."""
    format = format if format != "table" else path.suffix.lstrip(".")
    if format not in FORMATS:
        raise RequestError(
            Text(nl=f"Onbekende vorm: {format}.", en=f"Unknown format: {format}."),
            did_you_mean(format, FORMATS) + Text(nl=" Kies csv, json of parquet.", en=" Choose csv, json or parquet."),
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if format == "parquet":
            export.write_rows(rows, path)
        else:
            path.write_text(as_text(rows, format), encoding="utf-8")
    except OSError as fault:
        raise StoreError(
            Text(nl="Het bestand kon niet worden geschreven.", en="The file could not be written."),
            Text(nl=f"Kies een andere plaats ({fault.strerror}).", en=f"Choose another place ({fault.strerror})."),
            where=path.name,
        ) from None


def _csv(rows: Sequence[Row]) -> str:
    """The rows as CSV, safe to open in a spreadsheet."""
    written = io.StringIO()
    writer = csv.DictWriter(written, fieldnames=list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: export.without_formula(cell) for name, cell in row.items()} for row in rows)
    return written.getvalue()
