"""Python's own csv rules, with room for the longest field that is read."""

import csv
from collections.abc import Iterable, Iterator
from typing import Protocol

from bestendig.sources.formats.limits import MAX_LINE


class Splitting(Iterator[list[str]], Protocol):
    """Records one by one, and how many lines they took."""

    @property
    def line_num(self) -> int:
        """Lines used by now."""


def split_records(lines: Iterable[str], delimiter: str, *, strict: bool = False) -> Splitting:
    """The records in these lines as fields; a blank line gives no fields."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_LINE))
    return csv.reader(lines, delimiter=delimiter, strict=strict)
