"""The records in a JSON file in layers, one by one, whatever list or envelope they stand in."""

import json
from collections.abc import Iterator
from pathlib import Path

from bestendig.model.progress import Progress
from bestendig.sources.formats.json_records import Objects
from bestendig.sources.formats.limits import MAX_RECORD
from bestendig.sources.formats.refusals import refuse

Record = dict[str, object]


class Records(Objects):
    """Reads records from a list, from one object a line, or from named lists inside an object."""

    limit = MAX_RECORD

    def __init__(self, path: Path, name: str, progress: Progress, inside: tuple[str, ...]) -> None:
        super().__init__(path, name, progress)
        self._inside = frozenset(inside)

    def each(self) -> Iterator[tuple[Record, int]]:
        """Every record with the line it begins at."""
        is_list = self._next_sign() == "["
        self._place += is_list
        while sign := self._next_sign():
            if is_list and sign == "]":
                return self._check_end()
            yield from self._opened()
            if is_list:
                self._take_comma()
        if is_list:
            raise refuse("file_cut_off", self._name, self._line)
        return None

    def _opened(self) -> Iterator[tuple[Record, int]]:
        """The records in the lists of one object, or the object itself when it has no such list."""
        line, own, is_envelope = self._line, dict[str, object](), False
        self._take("{")
        while self._next_sign() != "}":
            key = str(self._value())
            self._take(":")
            if key in self._inside and self._next_sign() == "[":
                is_envelope = True
                yield from self._items()
            else:
                own[key] = self._value()
            self._take_comma_before("}")
        self._take("}")
        if not is_envelope:
            yield own, line

    def _items(self) -> Iterator[tuple[Record, int]]:
        """The records in one list."""
        self._take("[")
        while self._next_sign() != "]":
            line = self._line
            item = self._value()
            if not isinstance(item, dict):
                raise refuse("json_not_flat", self._name, line)
            yield item, line
            self._take_comma_before("]")
        self._take("]")

    def _take(self, sign: str) -> None:
        """Go past a sign that must stand here."""
        found = self._next_sign()
        if found != sign:
            raise self._broken() if found else refuse("file_cut_off", self._name, self._line)
        self._place += 1

    def _take_comma_before(self, end: str) -> None:
        """Go past a comma, unless this is the end."""
        if self._next_sign() != end:
            self._take(",")

    def _value(self) -> object:
        """The value that begins here, whole."""
        self._next_sign()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._place)
            except RecursionError:
                raise self._broken() from None
            except json.JSONDecodeError as problem:
                self._wait_for_more(problem)
                continue
            if end < len(self._text) or not self._fill():  # a number may go on in the next piece
                break
        self._line += self._text.count("\n", self._place, end)
        self._place = end
        return value
