"""The part of the text at hand: begins at the start of a record, never holds more than a few blocks."""

from bestendig.sources.formats.delimited.stream import Stream
from bestendig.sources.formats.limits import MAX_LINE
from bestendig.sources.formats.refusals import refuse


class Window:
    """Bytes read but not yet used, and the number of the line they begin at."""

    def __init__(self, stream: Stream, name: str) -> None:
        self._stream, self._name = stream, name
        self.data = b""
        self.line = 1
        self.at_end = False

    def fill(self) -> None:
        """Read one block more, unless the end was reached."""
        block = b"" if self.at_end else self._stream.read()
        self.at_end = not block
        self.data += block

    def take(self, size: int, n_lines: int) -> bytes:
        """Take away the first `size` bytes, which hold `n_lines` line ends."""
        taken, self.data = self.data[:size], self.data[size:]
        self.line += n_lines
        return taken

    def take_lines(self, line: int, enough: int) -> bytes:
        """Take whole lines away, about `enough` bytes; empty when nothing is left. They begin at `line`."""
        while not (size := self._whole_lines(enough)):
            if len(self.data) > MAX_LINE:
                raise refuse("line_too_long", self._name, line, limit=MAX_LINE)
            if self.at_end:
                return b""
            self.fill()
        return self.take(size, 0)

    def put_back(self, unused: bytes, line: int) -> None:
        """Give back what was taken but not used; it begins at `line`."""
        self.data = unused + self.data
        self.line = line

    def _whole_lines(self, enough: int) -> int:
        if size := self.data.rfind(b"\n", 0, enough) + 1:
            return size
        if self.at_end:
            return len(self.data)
        # a return at the very end may be half of a return with line feed
        return self.data.rfind(b"\n") + 1 or self.data.rfind(b"\r", 0, -1) + 1
