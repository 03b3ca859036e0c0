"""The top of the file: which separator, and on which line the column names stand."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice

from bestendig.model.profile import FileShape
from bestendig.sources.formats.delimited.rules import split_records
from bestendig.sources.formats.headers import find_header
from bestendig.sources.formats.refusals import refuse

DELIMITERS = ";,\t|"
"""In order of preference."""
HEAD_BYTES = 200_000
HEAD_RECORDS = 200
DECLARED = re.compile(rb"(?:\xef\xbb\xbf)?sep=(.)\r?\n", re.IGNORECASE)
"""How Excel writes the separator on a line of its own."""


@dataclass(frozen=True, slots=True)
class Head:
    """The separator and the line of the column names (0: there is none).

    Lines before `first_line` are no data; `is_explicit` says whether the profile named the line.
    """

    delimiter: str
    header_line: int
    first_line: int = 1
    is_explicit: bool = False


def read_head(data: bytes, shape: FileShape, name: str) -> Head:
    """What the profile says, and the rest found out from the first lines."""
    declared = DECLARED.match(data)
    text = _text(data)
    found = declared.group(1).decode("ascii", "replace") if declared else _guess_delimiter(text)
    delimiter = shape.delimiter or found
    if len(delimiter) != 1 or not delimiter.isascii() or delimiter in '"\r\n\0':
        raise refuse("delimiter_invalid", name)
    first_line = 2 if declared else 1
    if shape.header_line != 1:
        return Head(delimiter, shape.header_line, first_line, is_explicit=True)
    records = _records(text, delimiter)[first_line - 1 :]
    lines, rows = [line for line, _ in records], [row for _, row in records]
    return Head(delimiter, lines[find_header(rows)] if rows else first_line, first_line)


def _text(data: bytes) -> str:
    head = data[:HEAD_BYTES]
    whole_lines = head[: max(head.rfind(b"\n"), head.rfind(b"\r")) + 1] if len(data) > HEAD_BYTES else head
    shown = whole_lines or head
    try:
        return shown.decode()
    except UnicodeDecodeError:
        return shown.decode("cp1252", "replace")


def _records(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """The first records with the line each begins at."""
    reader = split_records(text.replace("\0", "").splitlines(keepends=True), delimiter)
    records, line = [], 1
    for row in islice(reader, HEAD_RECORDS):
        records.append((line, row))
        line = reader.line_num + 1
    return records


def _guess_delimiter(text: str) -> str:
    scores = {delimiter: _score(text, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: scores[delimiter])
    if scores[best]:
        return best
    return min(DELIMITERS, key=text.count)


def _score(text: str, delimiter: str) -> float:
    """How well the records agree on a width above one; a wider table counts a little more."""
    widths = Counter(len(row) for _, row in _records(text, delimiter) if row)
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 1))
    return 0.0 if width == 1 else count / widths.total() * width / (width + 1)
