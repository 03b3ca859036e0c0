"""One pass over a text file with separators: what is in order goes by the block, the rest by the record."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

import numpy as np

from bestendig.language import Text
from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.delimited.careful import Record, has_odd_quote, has_open_quote, read_records
from bestendig.sources.formats.delimited.copying import Copy
from bestendig.sources.formats.delimited.decoding import Decoding
from bestendig.sources.formats.delimited.head import read_head
from bestendig.sources.formats.delimited.heading import read_heading
from bestendig.sources.formats.delimited.lines import LineMap
from bestendig.sources.formats.delimited.plain import Dialect, PlainCheck, first_lines, last_end
from bestendig.sources.formats.delimited.stream import Stream
from bestendig.sources.formats.delimited.window import Window
from bestendig.sources.formats.limits import MAX_LINE, MAX_SAMPLE
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally

WINDOWS_NOTE = Text(nl="Gelezen als Windows-tekst (cp1252).", en="Read as Windows text (cp1252).")


def read_delimited(path: Path, name: str, staging: Path, shape: FileShape, progress: Progress) -> RawTable:
    """The file as one raw table; staged as itself when every byte of it is in order."""
    with path.open("rb", buffering=0) as file:
        reading = Reading(path, name, staging, shape, Stream(file, name, shape.encoding, progress))
        with closing(reading.copy):
            reading.run()
        return reading.table()


class Reading:
    """The state of one pass: what was read, where it went, what was found."""

    def __init__(self, path: Path, name: str, staging: Path, shape: FileShape, stream: Stream) -> None:
        self._name, self._stream = name, stream
        self._tally, self._line_map = Tally(), LineMap()
        self._n_records = 0
        self._window = Window(stream, name)
        self._decoding = Decoding(stream, name, self._tally)
        self._window.fill()
        head = read_head(self._window.data, shape, name)
        self._heading = read_heading(self._window, self._decoding, head, name, self._tally)
        self._dialect = Dialect(head.delimiter, len(self._heading.names), self._heading.newline)
        self._check = PlainCheck(self._dialect)
        self.copy = Copy(path, staging, stream.n_mark, head.delimiter, self._heading.newline)
        self._put_heading()

    def run(self) -> None:
        """Read to the end."""
        while self._has_data():
            if not self._take_plain():
                self._take_carefully()
        if not self._n_records and self._tally.n_rejected:
            raise refuse("no_row_fits", self._name, columns=self._dialect.width)
        if not self._n_records:
            self._tally.add("no_records")

    def table(self) -> RawTable:
        """What was read."""
        return RawTable(
            name=self._name,
            path=self.copy.path,
            kind="csv",
            headers=self._heading.names,
            content_hash=self._stream.content_hash,
            n_records=self._n_records,
            delimiter=self._dialect.delimiter,
            sample=tuple(_sample(self.copy.path, self._heading.names, self._dialect.delimiter)),
            n_rejected=self._tally.n_rejected,
            issues=self._tally.issues(),
            notes=(WINDOWS_NOTE,) if self._decoding.seen == "cp1252" else (),
            line_of=self._line_map,
        )

    def _put_heading(self) -> None:
        raw = self._heading.raw
        is_plain = (
            self._stream.is_verbatim and self._decoding.seen != "cp1252" and self._check.count(raw) == 1
        )
        if is_plain:
            self.copy.keep(raw)
        else:
            self.copy.add(self._heading.names)

    def _has_data(self) -> bool:
        while len(self._window.data) < MAX_LINE and not self._window.at_end:
            self._window.fill()
        return bool(self._window.data)

    def _take_plain(self) -> bool:
        """Take a block in perfect order, so small that no record in it is too long; whether it was."""
        data = self._window.data
        size = len(data) if len(data) < MAX_LINE else last_end(data[:MAX_LINE])
        block = data[:size]
        readable = None if not block or b"\0" in block else self._decoding.block(block)
        if readable is None:
            return False
        ended = readable if readable.endswith(b"\n") else readable + self._dialect.newline
        n_records = self._check.count(ended)
        if n_records is None:
            return False
        n_lines = self._note(ended, n_records)
        is_verbatim = readable is block and self._stream.is_verbatim
        (self.copy.keep if is_verbatim else self.copy.put)(readable)
        self._window.take(size, n_lines)
        return True

    def _note(self, block: bytes, n_records: int) -> int:
        """Remember where the records of a plain block begin; gives its number of lines."""
        n_lines = block.count(b"\n") if b'"' in block else n_records
        first = self._window.line
        if n_lines == n_records:
            self._line_map.note(self._n_records + 1, first)
        else:
            lines = first + first_lines(block)
            lengths = np.diff(lines, append=first + n_lines)
            self._line_map.note_block(self._n_records + 1, lines)
            self._tally.add_lines("line_end_in_field", lines[lengths > 1].tolist())
        self._n_records += n_records
        return n_lines

    def _take_carefully(self) -> None:
        """Take about one block record by record."""
        self.copy.start()
        with closing(
            read_records(self._window, self._decoding, self._name, self._dialect.delimiter)
        ) as records:
            for record in records:
                self._take(record)

    def _take(self, record: Record) -> None:
        line = record.first_line
        if not record.fields:
            return self._tally.add("blank_lines", line)
        self._judge_quotes(record)
        fields = self._fitting(record)
        if fields is None:
            return None
        if len(record.lines) > 1:
            self._tally.add("line_end_in_field", line)
        self._n_records += 1
        self._line_map.note(self._n_records, line)
        self.copy.add(fields)
        return None

    def _judge_quotes(self, record: Record) -> None:
        if has_open_quote(record, self._dialect.delimiter):
            raise refuse("file_cut_off", self._name, record.first_line)
        if has_odd_quote(record, self._dialect.delimiter):
            self._tally.add("quote_misplaced", record.first_line)

    def _fitting(self, record: Record) -> Sequence[str] | None:
        """The fields at the width of the table; None, and counted, when that would lose or invent any."""
        fields, width = record.fields, self._dialect.width
        if len(fields) > width and not any(cell.strip() for cell in fields[width:]):
            self._tally.add("trailing_delimiter", record.first_line)
            return fields[:width]
        if self._heading.n_required <= len(fields) <= width:
            return [*fields, *[""] * (width - len(fields))]
        is_short = len(fields) < width
        if is_short and record.is_unfinished:
            raise refuse("file_cut_off", self._name, record.first_line)
        self._tally.add("too_few_fields" if is_short else "too_many_fields", record.first_line)
        return None


def _sample(path: Path, headers: Sequence[str], delimiter: str) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        records = (fields for fields in csv.reader(file, delimiter=delimiter) if fields)
        for fields in islice(records, 1, MAX_SAMPLE + 1):
            yield dict(zip(headers, fields, strict=True))
