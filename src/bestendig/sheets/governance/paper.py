"""What a paper of the package is: sections of words, points, grids, and blanks to fill in."""

from collections.abc import Iterator
from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    text: Text


@dataclass(frozen=True, slots=True)
class Points:
    """A list."""

    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: what it is of, its heads, its rows."""

    caption: Text
    heads: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Something that only the organisation knows or decides: the question to it."""

    question: Text


Piece = Words | Points | Grid | Blank


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it."""

    heading: Text
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One document: `name` in code, `file` its name on disk per language, title, what it is for, sections."""

    name: str
    file: Text
    title: Text
    lead: Text
    sections: tuple[Section, ...]

    def blanks(self) -> Iterator[Text]:
        """The questions that the organisation answers itself."""
        for section in self.sections:
            yield from (piece.question for piece in section.pieces if isinstance(piece, Blank))
