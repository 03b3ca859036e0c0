"""A sheet for machines: JSON with all its words and records, CSV with its records (fields: see `figures`)."""

import csv
import io
import json
from typing import Any

from bestendig.sheets.sheet import Sheet
from bestendig.sheets.writers.figures import FIELDS, Record, records
from bestendig.sheets.writers.view import view

FORMAT = "bestendig-sheet/1"
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
"""Signs with which a spreadsheet begins a formula."""


def as_json(sheet: Sheet, language: str) -> str:
    """The sheet as JSON: words as people read them, figures as records, where it all comes from."""
    seen = view(sheet, language)
    period = sheet.context.period
    written: dict[str, Any] = {
        "format": FORMAT,
        "sheet": sheet.name,
        "language": language,
        "place": sheet.context.place,
        "period": None if period is None else str(period),
        "data_version": sheet.context.data_version,
        "software": sheet.context.software,
        "measures": list(sheet.measures),
        "purpose": seen["labels"]["purpose"],
        "title": seen["title"],
        "lead": seen["lead"],
        "stays": seen["stays"],
        "wavers": seen["wavers"],
        "figures": seen["blocks"],
        "still_good": seen["prompts"],
        "coverage": seen["coverage"],
        "unseen": seen["unseen"],
        "missing": seen["missing"],
        "actions": seen["actions"],
        "evidence": seen["evidence"],
        "records": records(sheet, language),
    }
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def as_csv(sheet: Sheet, language: str) -> str:
    """The records as CSV (RFC 4180, UTF-8, decimal point), one line a figure or part."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\r\n")
    lines.writerow((*FIELDS, "data_version"))
    for record in records(sheet, language):
        cells = (cell(record, field) for field in FIELDS)
        lines.writerow((*cells, safe(sheet.context.data_version)))
    return out.getvalue()


def cell(record: Record, field: str) -> str | int | float:
    """What stands in one field of a line; a group as team=Noord|year=2024."""
    value = record.get(field)
    if value is None:
        return ""
    if isinstance(value, dict):
        value = "|".join(f"{name}={group}" for name, group in value.items())
    return safe(value) if isinstance(value, str) else value


def safe(words: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    return f"'{words}" if words.startswith(RISKY) else words
