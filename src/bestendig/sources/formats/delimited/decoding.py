"""The encoding of text without a mark: UTF-8 where valid, else Windows (cp1252), by line if need be."""

from collections.abc import Callable

from bestendig.sources.formats.delimited.stream import Stream
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally


class Decoding:
    """Reads lines as UTF-8, else as Windows text, and counts lines unlike the first kind seen."""

    def __init__(self, stream: Stream, name: str, tally: Tally) -> None:
        self._stream, self._name, self._tally = stream, name, tally
        self.seen = ""

    def line(self, raw: bytes, number: int) -> str:
        """The line as text."""
        if raw.isascii():
            return raw.decode("ascii")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as problem:
            text = self._windows_line(raw, number, is_half=problem.reason == "unexpected end of data")
            self._see("cp1252", number)
        else:
            self._see("utf-8", number)
        return text

    def block(self, raw: bytes) -> bytes | None:
        """The block as UTF-8, or None when it mixes encodings or holds unreadable bytes."""
        if raw.isascii():
            return raw
        encoding = self._encoding_of(raw)
        if not encoding or self.seen not in ("", encoding):
            return None
        self.seen = encoding
        return raw if encoding == "utf-8" else raw.decode("cp1252").encode()

    def _encoding_of(self, raw: bytes) -> str:
        if _can(raw.decode, "utf-8"):
            return "utf-8"
        # what is not valid UTF-8 becomes a lone surrogate; when nothing else is left, there is no UTF-8 in it
        has_no_utf8 = _can(raw.decode("utf-8", "surrogateescape").encode, "ascii", "surrogateescape")
        return "cp1252" if self._stream.may_be_windows and has_no_utf8 and _can(raw.decode, "cp1252") else ""

    def _see(self, encoding: str, number: int) -> None:
        self.seen = self.seen or encoding
        if self.seen != encoding:
            self._tally.add("encoding_mixed", number)

    def _windows_line(self, raw: bytes, number: int, is_half: bool) -> str:
        if is_half and self.seen == "utf-8":
            raise refuse("file_cut_off", self._name, number) from None
        if not self._stream.may_be_windows or not _can(raw.decode, "cp1252"):
            encoding = "utf-8 / cp1252" if self._stream.may_be_windows else "utf-8"
            raise refuse("encoding_unreadable", self._name, number, encoding=encoding) from None
        return raw.decode("cp1252")


def _can(convert: Callable[..., object], *how: str) -> bool:
    try:
        convert(*how)
    except UnicodeError:
        return False
    return True
