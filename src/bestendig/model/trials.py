"""Trials of finding again: texts, questions, and what should be found."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tried:
    """One question; `wanted` are the texts of which one should come, `group` what it was drawn from."""

    words: str
    wanted: frozenset[str]
    group: str
    own: str = ""
    """The text that the question itself is, left out of what is searched."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Texts by key, and the questions asked of them."""

    name: str
    texts: Mapping[str, str]
    tried: tuple[Tried, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How well one method did in one trial: shares of the questions, with an interval for the first five."""

    trial: str
    method: str
    n: int
    first: float
    five: float
    low: float
    high: float
    ten: float
    rank: float
    """Mean of one over the place of the first that was wanted."""
