"""One notion of the house: one name in code, one word on screens per language."""

from dataclasses import dataclass

from bestendig.language.text import Text

NOTHING = Text(nl="", en="")


@dataclass(frozen=True, slots=True)
class Term:
    """The name in code, the words on screens, and what the notion is or is not."""

    name: str
    words: Text
    note: Text = NOTHING
