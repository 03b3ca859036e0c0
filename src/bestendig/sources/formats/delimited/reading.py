"""One pass over a text file with separators: what is in order goes by the block, the rest by the record."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

from bestendig.language import Text
from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.delimited.careful import read_records
from bestendig.sources.formats.delimited.copying import Copy
from bestendig.sources.formats.delimited.decoding import Decoding
from bestendig.sources.formats.delimited.head import read_head
from bestendig.sources.formats.delimited.heading import read_heading
from bestendig.sources.formats.delimited.intake import Intake
from bestendig.sources.formats.delimited.plain import Dialect, PlainCheck, last_end
from bestendig.sources.formats.delimited.rules import split_records
from bestendig.sources.formats.delimited.sorting import can_be_sorted
from bestendig.sources.formats.delimited.stream import Stream
from bestendig.sources.formats.delimited.window import Window
from bestendig.sources.formats.limits import MAX_LINE, MAX_SAMPLE
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally

STEP = 4
"""After a block that is not in order a smaller one is tried, so that one odd record slows little down."""
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
        self._name, self._stream, self._tally, self._block = name, stream, Tally(), MAX_LINE
        self._window = Window(stream, name)
        self._decoding = Decoding(stream, name, self._tally)
        self._window.fill()
        head = read_head(self._window.data, shape, name)
        self._heading = read_heading(self._window, self._decoding, head, name, self._tally)
        self._dialect = Dialect(head.delimiter, len(self._heading.names), self._heading.newline)
        self._check = PlainCheck(self._dialect)
        self.copy = Copy(path, staging, stream.n_mark, head.delimiter, self._heading.newline)
        self._intake = Intake(name, self._heading, self._dialect, self.copy, self._tally)
        self._put_heading()

    def run(self) -> None:
        """Read to the end."""
        while self._has_data():
            if self._take_block():
                self._block = min(self._block * STEP, MAX_LINE)
            elif self._block > MAX_LINE // STEP**2:
                self._block //= STEP
            else:
                self._take_carefully()
        if not self._intake.n_records and self._tally.n_rejected:
            raise refuse("no_row_fits", self._name, columns=self._dialect.width)
        if not self._intake.n_records:
            self._tally.add("no_records")

    def table(self) -> RawTable:
        """What was read."""
        return RawTable(
            name=self._name,
            path=self.copy.path,
            kind="csv",
            headers=self._heading.names,
            content_hash=self._stream.content_hash,
            n_records=self._intake.n_records,
            delimiter=self._dialect.delimiter,
            sample=tuple(_sample(self.copy.path, self._heading.names, self._dialect.delimiter)),
            n_rejected=self._tally.n_rejected,
            issues=self._tally.issues(),
            notes=(WINDOWS_NOTE,) if self._decoding.seen == "cp1252" else (),
            line_of=self._intake.line_map,
        )

    def _put_heading(self) -> None:
        raw = self._heading.raw
        is_plain = (
            self._stream.is_verbatim and self._decoding.seen != "cp1252" and self._check.count(raw) == 1
        )
        if is_plain:
            self.copy.keep(raw)
        else:
            self.copy.start()
            self.copy.add(self._heading.names)

    def _has_data(self) -> bool:
        while len(self._window.data) < MAX_LINE and not self._window.at_end:
            self._window.fill()
        return bool(self._window.data)

    def _take_block(self) -> bool:
        """Take many records at once, when the block allows it; no record in so small a block is too long."""
        data = self._window.data
        size = len(data) if len(data) < self._block else last_end(data[: self._block])
        block = data[:size]
        readable = None if not block or b"\0" in block else self._decoding.block(block)
        if readable is None:
            return False
        n_lines = self._taken(readable, is_verbatim=readable is block and self._stream.is_verbatim)
        self._window.take(size if n_lines else 0, n_lines)
        return n_lines > 0

    def _taken(self, block: bytes, *, is_verbatim: bool) -> int:
        """The number of lines taken of the block: all or none."""
        ended = block if block.endswith(b"\n") else block + self._dialect.newline
        n_records = self._check.count(ended)
        if n_records is not None:
            (self.copy.keep if is_verbatim else self.copy.put)(block)
            return self._intake.take_plain(ended, n_records, self._window.line)
        if can_be_sorted(block, self._dialect):
            return self._intake.take_sorted(block, self._window.line)
        return 0

    def _take_carefully(self) -> None:
        """Take about one block record by record."""
        self.copy.start()
        delimiter = self._dialect.delimiter
        records = read_records(self._window, self._decoding, self._name, delimiter, self._block)
        with closing(records):
            for record in records:
                self._intake.take(record)


def _sample(path: Path, headers: Sequence[str], delimiter: str) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        records = (fields for fields in split_records(file, delimiter) if fields)
        for fields in islice(records, 1, MAX_SAMPLE + 1):
            yield dict(zip(headers, fields, strict=True))
