"""A document as nested data of words: what its page and its paper both show."""

from dataclasses import fields, is_dataclass
from typing import Any, cast

from bestendig.sheets.words.printable import clean_data
from bestendig.sheets.writers.document import Document, Drawing, Heading, NewPage, Panels, Piece
from bestendig.sheets.writers.view import View

PICTURES = ("svg", "narrow", "png")


def document_view(document: Document) -> View:
    """Everything that stands in a document; its pieces in groups, each under its heading of level 2."""
    about = {each.name: getattr(document, each.name) for each in fields(document) if each.name != "pieces"}
    seen = {**about, "groups": _groups(document.pieces), "skip": _skip(document.language)}
    return cast(View, clean_data(seen))


def drawings(document: Document) -> dict[str, Drawing]:
    """The pictures of a document by the name that its view gives them."""
    found = (piece for piece in document.pieces if isinstance(piece, Drawing))
    return {f"figuur-{place}": piece for place, piece in enumerate(found, 1)}


def _skip(language: str) -> str:
    """The words of the link past the top of a page."""
    return "Skip to the content" if language == "en" else "Naar de inhoud"


def _groups(pieces: tuple[Piece, ...]) -> list[View]:
    """Cards that begin with a heading, panels, new pages, and what stands between them."""
    groups: list[View] = []
    n_drawn = 0
    for piece in pieces:
        if isinstance(piece, Heading) and piece.level == 2:
            groups.append({"kind": "card", "heading": piece.words, "pieces": []})
            continue
        if isinstance(piece, Panels | NewPage):
            groups.append(_plain(piece))
            continue
        if not groups or "pieces" not in groups[-1]:
            groups.append({"kind": "plain", "heading": "", "pieces": []})
        seen = _plain(piece)
        if isinstance(piece, Drawing):
            n_drawn += 1
            seen["name"] = f"figuur-{n_drawn}"
        groups[-1]["pieces"].append(seen)
    return groups


def _plain(value: Any) -> Any:
    """A piece as a dictionary with its kind; the pictures themselves are left out."""
    if is_dataclass(value):
        named = {e.name: _plain(getattr(value, e.name)) for e in fields(value) if e.name not in PICTURES}
        return {"kind": type(value).__name__.lower(), **named}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value
