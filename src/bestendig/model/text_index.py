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
    """Words of the question that come back in the text, as written in the question."""
    there: tuple[str, ...] = ()
    """The same as they stand in the text: another form of the word, or one of which it is a part."""


@dataclass(frozen=True, slots=True)
class GroupHit:
    """A group that is like what was asked, by the best of its members and all of them together."""

    group: str
    score: float
    members: tuple[Hit, ...]
    """The members that may be seen, best first; the words in common are told of the best one."""


class TextIndex(Protocol):
    """Texts in memory, searched by words, parts of words and, where a sentence model is there, by meaning.

    What lies on other shelves counts in nothing: not in the order, and not in a score.
    """

    @property
    def encoder(self) -> str:
        """Name and version of the sentence model that vectors are of; "" without one."""

    def upsert(self, told: Iterable[Told], *, is_quick: bool = False) -> Mapping[str, bytes]:
        """Put these texts in, over those with the same key; by key the vectors that were made for it now.

        `is_quick` makes none: a text without one is found by its words until it is told again.
        """

    def remove(self, keys: Iterable[str]) -> None:
        """Take these texts out; a key that is not there is no fault."""

    def similar(
        self,
        words: str,
        *,
        shelves: Collection[str] | None = None,
        theme: str = "",
        k: int = 5,
        without: Collection[str] = (),
        is_quick: bool = False,
    ) -> tuple[Hit, ...]:
        """The k texts most like these words, best first, among what lies on these shelves (None: all).

        The keys in `without` are left out before anything is ranked: the text itself, and what people said
        is something else. `is_quick` is for who is still typing: of many words the model reads the first.
        """

    def groups(
        self,
        words: str,
        *,
        shelves: Collection[str] | None = None,
        theme: str = "",
        k: int = 5,
        without: Collection[str] = (),
        is_quick: bool = False,
    ) -> tuple[GroupHit, ...]:
        """The k groups most like these words: the best member plus the mean of all that may be seen."""
