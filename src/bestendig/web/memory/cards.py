"""How a found thing is shown: each app says it for its own kinds."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat


@dataclass(frozen=True, slots=True)
class Card:
    """Enough of a found thing to judge whether it is the same; what is empty is not shown."""

    title: str
    words: str
    address: str
    where: str = ""
    on: date | None = None
    state: Text | None = None
    answer: str = ""
    counted: Text | None = None
    """How often and at how many teams at least, for a pattern."""
    facts: tuple[Text, ...] = field(default=())
    is_over: bool = False
    """Whether it ended, was solved or holds no longer: it was, and is no more."""


Draws = Callable[[Seat, Collection[str]], Mapping[str, Card]]
"""From the subjects of one kind to their cards, for whoever looks; what may not be seen is left out."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing that is remembered."""

    name: str
    words: Text
    draw: Draws


KINDS: dict[str, Kind] = {}


def kind(name: str, words: Text) -> Callable[[Draws], Draws]:
    """Registers how things of this kind are shown."""

    def register(draw: Draws) -> Draws:
        KINDS[name] = Kind(name, words, draw)
        return draw

    return register
