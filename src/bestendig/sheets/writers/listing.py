"""A plain list as CSV or as a workbook: words only, and never a formula."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import xlsxwriter

from bestendig.sheets.words.printable import clean
from bestendig.sheets.writers.machine import safe
from bestendig.sheets.writers.xlsx import OPTIONS

CREATED = datetime(2020, 1, 1)
NARROWEST, WIDEST = 10, 60


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with its name, the words above its columns, and its rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def listing_csv(listing: Listing) -> bytes:
    """The list as CSV (RFC 4180, UTF-8 with the mark by which Excel knows it)."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\r\n")
    for row in (listing.heads, *listing.rows):
        lines.writerow(safe(clean(words)) for words in row)
    return out.getvalue().encode("utf-8-sig")


def listings_xlsx(title: str, listings: Iterable[Listing]) -> bytes:
    """The lists as a workbook, a tab each; the same lists give the same bytes."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, OPTIONS)
    book.set_properties({"title": title, "author": "Bestendig", "created": CREATED})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    for listing in listings:
        tab = book.add_worksheet(listing.name)
        tab.freeze_panes(1, 1)
        for column, words in enumerate(listing.heads):
            tab.write_string(0, column, clean(words), head)
            tab.set_column(column, column, _width(listing, column))
        for line, row in enumerate(listing.rows, 1):
            for column, words in enumerate(row):
                tab.write_string(line, column, clean(words), plain)
    book.close()
    return out.getvalue()


def _width(listing: Listing, column: int) -> int:
    """As wide as its longest words, within bounds."""
    longest = max(len(row[column]) for row in (listing.heads, *listing.rows))
    return min(max(longest, NARROWEST), WIDEST)
