"""The words of a document: a text file, or a DOCX; no picture, no macro, nothing that it points at.

A DOCX is an archive of XML. Its words are read with the expat parser itself, in pieces, up to a bound; any
DOCTYPE is refused, so no entity of the file's own can exist and nothing is ever fetched.
"""

import zlib
from pathlib import PurePath
from struct import error as CutOff  # noqa: N812 - what a header that is too short raises
from typing import BinaryIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from bestendig.sources.formats.inflating import inflated
from bestendig.sources.formats.limits import MAX_DEPTH
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.unpacking import accepted_members

MOST_BYTES, MOST_SIGNS, MOST_PARTS = 32 * 2**20, 1_000_000, 2_000
"""Bytes of XML that are read, signs of words that are kept, and files in the archive."""
BODY = "word/document.xml"
WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main|"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main|"
ENCODINGS = ("utf-8-sig", "cp1252")


def words_of(file: BinaryIO, name: str) -> str:
    """The words, paragraph by paragraph; InputError for what cannot be read as a document."""
    kind = PurePath(name.lower()).suffix
    if kind == ".docx":
        return _of_docx(file, name)
    if kind in (".txt", ".md"):
        return _of_text(file, name)
    raise refuse("document_unknown", name)


def _of_text(file: BinaryIO, name: str) -> str:
    """A text file in UTF-8, or as Windows wrote it before."""
    content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise refuse("document_too_long", name)
    if b"\0" in content:
        raise refuse("document_unknown", name)
    for encoding in ENCODINGS:
        try:
            return _bounded(content.decode(encoding), name)
        except UnicodeDecodeError:
            continue
    raise refuse("document_unknown", name)


def _of_docx(file: BinaryIO, name: str) -> str:
    """The words of the body of a DOCX."""
    try:
        with ZipFile(file) as archive:
            members = {each.filename: each for each in accepted_members(archive, name, MOST_PARTS)}
            if BODY not in members:
                raise refuse("document_unknown", name)
            reader, n_bytes = _Body(name), 0
            for piece in inflated(file, members[BODY]):
                n_bytes += len(piece)
                if n_bytes > MOST_BYTES:
                    raise refuse("zip_bomb", name)
                reader.feed(piece)
            return _bounded(reader.finish(), name)
    except (BadZipFile, zlib.error, expat.ExpatError, EOFError, CutOff):
        raise refuse("document_damaged", name) from None
    except NotImplementedError:
        raise refuse("archive_method", name) from None


def _bounded(words: str, name: str) -> str:
    """The words without signs that nobody sees; refused where they are more than a document holds."""
    if len(words) > MOST_SIGNS:
        raise refuse("document_too_long", name)
    lines = words.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(sign for sign in line if sign.isprintable() or sign == "\t") for line in lines)


class _Body:
    """Follows the tags of the body, and keeps the words of each paragraph."""

    def __init__(self, name: str) -> None:
        self._name, self._depth, self._is_text = name, 0, False
        self._lines: list[str] = []
        self._line: list[str] = []
        self._n_signs = 0
        parser = expat.ParserCreate(namespace_separator="|")
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler = self._begin, self._end
        parser.CharacterDataHandler = self._say
        parser.StartDoctypeDeclHandler = self._refuse
        self._parser = parser

    def feed(self, piece: bytes) -> None:
        """Read on."""
        self._parser.Parse(piece, False)

    def finish(self) -> str:
        """Every paragraph on a line of its own."""
        self._parser.Parse(b"", True)
        return "\n".join(self._lines)

    def _begin(self, tag: str, _: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise refuse("document_damaged", self._name)
        self._is_text = _last(tag) == "t"
        if _last(tag) in ("tab", "br"):
            self._line.append(" ")

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self._is_text = False
        if _last(tag) == "p":
            self._lines.append("".join(self._line).strip())
            self._line = []

    def _say(self, words: str) -> None:
        if self._is_text:
            self._n_signs += len(words)
            if self._n_signs > MOST_SIGNS:
                raise refuse("document_too_long", self._name)
            self._line.append(words)

    def _refuse(self, *_: object) -> None:
        raise refuse("document_damaged", self._name)


def _last(tag: str) -> str:
    """The name of a tag of a document; nothing for any other."""
    for space in (WORDPROCESSING, STRICT):
        if tag.startswith(space):
            return tag[len(space) :]
    return ""
