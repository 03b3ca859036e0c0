"""The port by which a text is found again by what it means."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Told:
    """One text to be found again.

    `shelf` says who may find it: a search names the shelves that it looks on, before anything is ranked.
    `group` is the pattern that people put it in, "" for none. `vector` is what an encoder made of it earlier.
    """

    key: str
    words: str
    shelf: str = ""
    theme: str = ""
    group: str = ""
    vector: bytes = b""


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that is like what was asked; a higher score is more alike, and no score means "the same"."""

    key: str
    score: float
    group: str = ""
    is_same_theme: bool = False
    shared: tuple[str, ...] = ()
    """Words of the question that come back in the text, as written there."""


class TextIndex(Protocol):
    """Texts in memory, searched by words, parts of words and, where a sentence model is there, by meaning."""

    @property
    def encoder(self) -> str:
        """Name and version of the sentence model that vectors are of; "" without one."""

    def upsert(self, told: Iterable[Told]) -> Mapping[str, bytes]:
        """Put these texts in, over those with the same key; by key the vectors that were made for it now."""

    def remove(self, keys: Iterable[str]) -> None:
        """Take these texts out; a key that is not there is no fault."""

    def similar(
        self, words: str, *, shelves: Collection[str] | None = None, theme: str = "", k: int = 5
    ) -> tuple[Hit, ...]:
        """The k texts most like these words, best first, among what lies on these shelves (None: all)."""
