"""A text in the two languages of the house."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """Words in Dutch (first, B1) and English, kept together beside the thing they name."""

    nl: str
    en: str

    def into(self, language: str) -> str:
        """The words in `language`; anything that is not English is Dutch."""
        return self.en if language == "en" else self.nl

    def filled(self, **values: object) -> "Text":
        """The same text with {names} filled in, in both languages alike."""
        return Text(nl=self.nl.format(**values), en=self.en.format(**values))

    def __add__(self, other: "Text") -> "Text":
        return Text(nl=self.nl + other.nl, en=self.en + other.en)


def plain(words: str) -> Text:
    """The same words in both languages: names, codes, numbers."""
    return Text(nl=words, en=words)
