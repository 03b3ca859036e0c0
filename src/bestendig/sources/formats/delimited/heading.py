"""The record with the column names: found, checked, named."""

from contextlib import closing
from dataclasses import dataclass

from bestendig.sources.formats.delimited.careful import Record, has_open_quote, read_records
from bestendig.sources.formats.delimited.decoding import Decoding
from bestendig.sources.formats.delimited.head import Head
from bestendig.sources.formats.delimited.window import Window
from bestendig.sources.formats.headers import looks_like_data, name_columns
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally


@dataclass(frozen=True, slots=True)
class Heading:
    """The names of the columns, and how the file wrote them.

    `raw` are the bytes when the file begins with exactly these names, otherwise empty. A record needs at
    least `n_required` fields: columns behind the last one with a name may be left out.
    """

    names: tuple[str, ...]
    n_required: int
    newline: bytes
    raw: bytes = b""


def read_heading(window: Window, decoding: Decoding, head: Head, name: str, tally: Tally) -> Heading:
    """Take the column names off the window, with all that stands above them."""
    with closing(read_records(window, decoding, name, head.delimiter)) as records:
        for record in records:
            if _is_filled(record) and record.first_line >= max(head.header_line, head.first_line):
                break
            _count_skipped(record, head, tally)
        else:
            raise _nothing_found(head, name)
    if head.header_line == 0:
        return _nameless(record, window, name, tally)
    _check(record, head, name)
    names = name_columns(record.fields, name, tally, record.first_line)
    n_blank = sum(1 for cell in record.fields if not cell.strip())
    tally.add("header_blank", record.first_line, n_blank)
    is_as_delivered = record.first_line == 1 and names == tuple(record.fields)
    n_required = 1 + max((place for place, cell in enumerate(record.fields) if cell.strip()), default=-1)
    return Heading(names, n_required, _newline(record), record.raw if is_as_delivered else b"")


def _is_filled(record: Record) -> bool:
    return any(cell.strip() for cell in record.fields)


def _count_skipped(record: Record, head: Head, tally: Tally) -> None:
    if record.first_line >= head.first_line:
        tally.add("lines_above_header" if _is_filled(record) else "blank_lines", record.first_line)


def _nothing_found(head: Head, name: str) -> Exception:
    if head.is_explicit and head.header_line > 1:
        return refuse("header_line_missing", name, header_line=head.header_line)
    return refuse("file_empty", name)


def _nameless(record: Record, window: Window, name: str, tally: Tally) -> Heading:
    """Columns by number; the record is data and goes back."""
    window.put_back(record.raw, record.first_line)
    names = name_columns([f"column_{number}" for number in range(1, len(record.fields) + 1)], name, tally)
    return Heading(names, len(names), _newline(record))


def _check(record: Record, head: Head, name: str) -> None:
    if has_open_quote(record, head.delimiter):
        raise refuse("file_cut_off", name, record.first_line)
    if head.is_explicit and record.first_line != head.header_line:
        raise refuse("header_line_missing", name, header_line=head.header_line)
    if not head.is_explicit and looks_like_data(record.fields):
        raise refuse("header_missing", name, record.first_line)


def _newline(record: Record) -> bytes:
    return b"\r\n" if record.raw.endswith(b"\r\n") else b"\n"
