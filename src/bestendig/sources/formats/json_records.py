"""JSON: a list of flat objects, or one object per line; read one by one, so that size does not matter."""

import codecs
import json
from collections.abc import Iterator
from pathlib import Path

from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.cells import cell_text
from bestendig.sources.formats.content import hash_of
from bestendig.sources.formats.headers import Names, tidy
from bestendig.sources.formats.limits import MAX_LINE
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally
from bestendig.sources.formats.text_table import TextTable

CHUNK = 65_536
BLANKS = " \t\r\n"
ENCODINGS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_json(path: Path, name: str, staging: Path, shape: FileShape, progress: Progress) -> RawTable:
    """The file as one raw table."""
    tally, names = Tally(), Names()
    columns: dict[str, str] = {}
    table = TextTable(staging, name)
    for record, line in Objects(path, name, progress).each():
        table.add(_flat(record, line, columns, names, tally), line)
    if table.n_records and not table.headers:
        raise refuse("json_not_flat", name)
    if not table.n_records:
        tally.add("no_records")
    return RawTable(
        name=name,
        path=table.finish(),
        kind="parquet",
        headers=table.headers,
        content_hash=hash_of(path),
        n_records=table.n_records,
        sample=table.sample,
        issues=tally.issues(),
        line_of=table.line_of,
    )


def _flat(
    record: dict[str, object], line: int, columns: dict[str, str], names: Names, tally: Tally
) -> dict[str, str]:
    row = {}
    for key, value in record.items():
        if isinstance(value, dict | list):
            tally.add("column_nested", line)
        else:
            if key not in columns:
                columns[key] = names.take(tidy(_whole(key)) or f"column_{len(columns) + 1}")
            row[columns[key]] = _whole(cell_text(value))
    return row


def _whole(text: str) -> str:
    """The text without halves of characters, which JSON can spell but nothing can write."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


class Objects:
    """The objects of a file one by one, with the line each begins at."""

    limit = MAX_LINE
    """Characters in one object."""

    def __init__(self, path: Path, name: str, progress: Progress) -> None:
        self._path, self._name, self._progress = path, name, progress
        # numbers stay as they are written: no rounding, no endless arithmetic on a million digits
        self._decoder = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=lambda _: "")
        self._text = ""
        self._place = 0
        self._line = 1
        self._n_seen = 0
        self._chunks = self._read()

    def each(self) -> Iterator[tuple[dict[str, object], int]]:
        """Every object; a single list around them is taken off."""
        is_list = self._next_sign() == "["
        if is_list:
            self._place += 1
        while sign := self._next_sign():
            if is_list and sign == "]":
                return self._check_end()
            line = self._line
            record = self._object()
            if not is_list and _holds_rows(record) and not self._next_sign() and not self._n_seen:
                raise refuse("json_not_flat", self._name, line)
            yield record, line
            self._n_seen += 1
            if is_list:
                self._take_comma()
        if is_list:
            raise refuse("file_cut_off", self._name, self._line)
        return None

    def _take_comma(self) -> None:
        sign = self._next_sign()
        if sign not in ("", ",", "]"):
            raise self._broken()
        self._place += sign == ","

    def _check_end(self) -> None:
        self._place += 1
        if self._next_sign():
            raise self._broken()

    def _read(self) -> Iterator[str]:
        with self._path.open("rb") as file:
            mark = file.read(2)
            file.seek(0)
            encoding = next((known for sign, known in ENCODINGS if mark.startswith(sign)), "utf-8-sig")
            decoder = codecs.getincrementaldecoder(encoding)()
            size = max(self._path.stat().st_size, 1)
            while chunk := file.read(CHUNK):
                yield self._decoded(decoder, chunk, encoding)
                self._progress.step("read_file", file.tell() / size)
            yield self._decoded(decoder, b"", encoding)

    def _decoded(self, decoder: codecs.IncrementalDecoder, chunk: bytes, encoding: str) -> str:
        if self._progress.is_cancelled():
            raise refuse("cancelled", self._name)
        try:
            return decoder.decode(chunk, final=not chunk)
        except UnicodeError:
            raise refuse("encoding_unreadable", self._name, self._line, encoding=encoding) from None

    def _fill(self) -> bool:
        chunk = next(self._chunks, None)
        self._text, self._place = self._text[self._place :] + (chunk or ""), 0
        return chunk is not None

    def _next_sign(self) -> str:
        """The next character that is not blank, empty at the end of the file."""
        while True:
            while self._place < len(self._text):
                sign = self._text[self._place]
                if sign not in BLANKS:
                    return sign
                self._line += sign == "\n"
                self._place += 1
            if not self._fill():
                return ""

    def _object(self) -> dict[str, object]:
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._place)
            except RecursionError:
                raise self._broken() from None
            except json.JSONDecodeError as problem:
                self._wait_for_more(problem)
                continue
            break
        if not isinstance(value, dict):
            raise refuse("json_not_flat", self._name, self._line)
        self._line += self._text.count("\n", self._place, end)
        self._place = end
        return value

    def _wait_for_more(self, problem: json.JSONDecodeError) -> None:
        """Read on, as the object may only be incomplete."""
        if len(self._text) - self._place > self.limit:
            raise refuse("line_too_long", self._name, self._line, limit=self.limit) from None
        where = problem.pos - self._place
        if not self._fill():
            is_at_end = where >= len(self._text.rstrip()) or problem.msg.startswith("Unterminated")
            raise (refuse("file_cut_off", self._name, self._line) if is_at_end else self._broken()) from None

    def _broken(self) -> Exception:
        return refuse("json_invalid", self._name, self._line)


def _holds_rows(value: dict[str, object]) -> bool:
    """Whether the object is only a wrapping around a list of rows."""
    return any(isinstance(inner, list) and inner and isinstance(inner[0], dict) for inner in value.values())
