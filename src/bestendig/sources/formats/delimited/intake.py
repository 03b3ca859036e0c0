"""Where records arrive: those that fit go to the copy, the rest is counted with line and reason."""

from collections.abc import Sequence

import numpy as np

from bestendig.sources.formats.delimited.careful import Record, has_odd_quote, has_open_quote
from bestendig.sources.formats.delimited.copying import Copy
from bestendig.sources.formats.delimited.heading import Heading
from bestendig.sources.formats.delimited.lines import LineMap
from bestendig.sources.formats.delimited.plain import Dialect, first_lines
from bestendig.sources.formats.delimited.sorting import Run, sort_lines
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally


class Intake:
    """Takes blocks in order, blocks to be sorted, and single records, in the order of the file."""

    def __init__(self, name: str, heading: Heading, dialect: Dialect, copy: Copy, tally: Tally) -> None:
        self._name, self._heading, self._dialect = name, heading, dialect
        self._copy, self._tally = copy, tally
        self.line_map = LineMap()
        self.n_records = 0

    def take_plain(self, block: bytes, n_records: int, first_line: int) -> int:
        """Note the records of a block in perfect order, kept elsewhere; gives its number of lines."""
        n_lines = block.count(b"\n") if b'"' in block else n_records
        if n_lines == n_records:
            self.line_map.note(self.n_records + 1, first_line)
        else:
            lines = first_line + first_lines(block)
            lengths = np.diff(lines, append=first_line + n_lines)
            self.line_map.note_block(self.n_records + 1, lines)
            self._tally.add_lines("line_end_in_field", lines[lengths > 1].tolist())
        self.n_records += n_records
        return n_lines

    def take_sorted(self, block: bytes, first_line: int) -> int:
        """Take the good lines as they are and the odd ones one by one; gives the number of lines."""
        self._copy.start()
        line = first_line
        for run in sort_lines(block, self._dialect):
            part = block[run.start : run.end]
            if run.is_good:
                self.take_plain(part, run.n_lines, line)
                self._copy.put(part)
            else:
                self._take_odd(part, run, line)
            line += run.n_lines
        return line - first_line

    def take(self, record: Record) -> None:
        """Take one record; the copy has been started."""
        line = record.first_line
        if not record.fields:
            return self._tally.add("blank_lines", line)
        self._judge_quotes(record)
        fields = self._fitting(record)
        if fields is None:
            return None
        if len(record.lines) > 1:
            self._tally.add("line_end_in_field", line)
        self.n_records += 1
        self.line_map.note(self.n_records, line)
        self._copy.add(fields)
        return None

    def _take_odd(self, part: bytes, run: Run, first_line: int) -> None:
        for line, raw in enumerate(part.splitlines(keepends=True), start=first_line):
            text = raw.decode()
            bare = text.rstrip("\r\n")
            fields = bare.split(self._dialect.delimiter) if bare else []
            self.take(Record(fields, [text], [raw], line, is_last=False))

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
