"""What a document is, in one language: pieces in reading order that every writer of documents can set.

Make a `Document` of pieces and hand it to `word.word` (bytes of a DOCX), `document_page.document_page` (HTML)
or `document_paper.document_paper` (bytes of a PDF/UA):

    Document("nl", "Samira gaat weg", (
        Words("Dit verandert er voor u.", look="lead"),
        Heading("Wie kent u al?"),
        Points(("Bram, sinds 2021", "Fatima, sinds 2023")),
        Ticks((Tick("Akkoord"), Tick("Ik wil iemand anders"))),
        Lines(2, "Wat wilt u zelf zeggen?"),
    ))

All words are in that one language already; the same document gives the same bytes.
"""

from dataclasses import dataclass
from typing import Literal

Look = Literal["plain", "lead", "quiet", "strong", "question"]
"""lead: larger, under the title; quiet: small print; question: something to talk about."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 or 3; the title of the document is level 1."""

    words: str
    level: Literal[2, 3] = 2


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `opening` stands before it in strong letters."""

    text: str
    look: Look = "plain"
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """A list with bullets."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick, with its words."""

    words: str
    is_ticked: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes under each other, or after each other on one line."""

    ticks: tuple[Tick, ...]
    in_line: bool = False
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Empty lines to write on, with a few words above them."""

    count: int = 2
    label: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; the first cell of a row is its name.

    `numbers` are the columns (from 0) that are set to the right; `widths` the shares of the width, empty
    for all the same.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    numbers: frozenset[int] = frozenset()
    widths: tuple[float, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: SVG text or PNG bytes, and what it shows in words (obligatory).

    `narrow` is the same drawn for a telephone; `width` is a share of the width of the text, `title` the
    name by which a screen reader calls it.
    """

    alternative: str
    title: str = ""
    svg: str = ""
    png: bytes = b""
    narrow: str = ""
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Panel:
    """Pieces that belong together under one heading; `is_marked` gives it the ground of what stays."""

    heading: str
    pieces: tuple["Words | Points | Ticks | Lines", ...]
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Panels:
    """Panels beside each other where there is room; in a DOCX under each other, so that they read aloud.

    `is_boxed` False leaves the boxes around them away.
    """

    panels: tuple[Panel, ...]
    is_boxed: bool = True


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


Piece = Heading | Words | Points | Ticks | Lines | Table | Drawing | Panels | NewPage


@dataclass(frozen=True, slots=True)
class Document:
    """One document in one language; `kicker` and `place` stand small above the title, `foot` on each page.

    `is_dense` keeps a page a page: in the largest letters with which it stays on one.
    """

    language: str
    title: str
    pieces: tuple[Piece, ...]
    kicker: str = ""
    place: str = ""
    foot: str = ""
    is_dense: bool = False
