"""How well a header names a standard column, by lists of words."""

import re
import tomllib
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files
from typing import Any
from unicodedata import combining, normalize

EXACT, INSIDE, ALIKE = 1.0, 0.8, 0.7
_PER_PLACE = 0.01
_LIKENESS = 0.84
_SHORTEST_INSIDE = 4
_BETWEEN = re.compile(r"[\s_./()\-]+")


@cache
def data(name: str) -> Mapping[str, Any]:
    """A list of words that ships with this room."""
    return tomllib.loads((files("bestendig.sources.guessing") / f"{name}.toml").read_text("utf-8"))


@cache
def plain(word: str) -> str:
    """A word as headers are compared: lower case, without accents, signs as spaces, CamelCase apart."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", word)
    bare = "".join(sign for sign in normalize("NFKD", apart) if not combining(sign))
    return _BETWEEN.sub(" ", bare.casefold()).strip()


@cache
def words_for(table: str, column: str) -> tuple[str, ...]:
    """The words for a column of a table, best first: the table's own, else the general ones."""
    found = data("columns").get(column, {})
    own = found.get(table, {}).get("words")
    return tuple(map(plain, own or found.get("words", ())))


@cache
def header_score(header: str, table: str, column: str) -> float:
    """0 to 1: exactly a word for the column, a word inside the header, or a word much like it."""
    written = plain(header)
    scores = (
        _score(written, word) - _PER_PLACE * min(place, 15)
        for place, word in enumerate(words_for(table, column))
    )
    return max(0.0, max(scores, default=0.0))


def is_never_read(header: str) -> bool:
    """Whether the header names a name, an address or free text."""
    written = plain(header)
    return any(_score(written, plain(word)) >= INSIDE for word in data("never")["words"])


def _score(header: str, word: str) -> float:
    """How much a header is like one word."""
    if header == word:
        return EXACT
    if len(word) >= _SHORTEST_INSIDE and re.search(rf"\b{re.escape(word)}\b", header):
        return INSIDE
    if min(len(header), len(word)) < _SHORTEST_INSIDE:
        return 0.0
    matcher = SequenceMatcher(None, header, word)
    is_alike = matcher.quick_ratio() >= _LIKENESS and matcher.ratio() >= _LIKENESS
    return ALIKE if is_alike else 0.0
