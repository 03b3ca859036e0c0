"""Guessing which code a word of a source system stands for."""

from collections.abc import Iterable
from functools import cache

from bestendig.model.table import Column
from bestendig.sources.guessing.words import data
from bestendig.sources.reading.texts import folded

_SHORT_CODE = 3


def guess_codes(
    table: str, column: Column, values: Iterable[str], *, per_law: bool = False
) -> dict[str, str]:
    """For each value whose code can be guessed, the code; words first, then numbers of a standard per law.

    A value that is the code itself needs no line. `per_law`: the file says under which law each row is.
    """
    found = {value: _code(table, column, folded(value)) for value in values if value.strip()}
    guessed = {value: code for value, code in found.items() if code and code != folded(value)}
    open_values = [value for value, code in found.items() if not code]
    return {**guessed, **(_by_law(column, open_values) if per_law else {})}


def known_share(table: str, column: Column, values: Iterable[str], *, per_law: bool = False) -> float:
    """The share of values (0 to 1) for which a code can be guessed."""
    given = list(values)
    listed = {law_value.partition(":")[2] for law_value in _by_law(column, given)} if per_law else set()
    known = sum(1 for value in given if value in listed or _code(table, column, folded(value)))
    return known / len(given) if given else 0.0


def _code(table: str, column: Column, word: str) -> str:
    """The code of a folded word, empty when unknown."""
    if word in column.values:
        return word
    for code, patterns in _patterns(table, column.name):
        if any(_fits(word, pattern) for pattern in patterns):
            return code
    return ""


@cache
def _patterns(table: str, column: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The words of each code, those of the table before the general ones."""
    listed = data("codes").get(column, {})
    chosen = listed.get(table, listed)
    return tuple((code, tuple(words)) for code, words in chosen.items() if isinstance(words, list))


def _fits(word: str, pattern: str) -> bool:
    """Whether a word is the pattern, or begins so when the pattern ends in a star."""
    stem, star, _ = pattern.partition("*")
    return word.startswith(stem) if star else word == pattern


def _by_law(column: Column, values: Iterable[str]) -> dict[str, str]:
    """Lines as "wmo:31" for the numbers that a standard gives a meaning per law."""
    listed = data("codes")["per_law"].get(column.name, {})
    return {
        f"{law}:{value}": codes[value] for value in values for law, codes in listed.items() if value in codes
    }
