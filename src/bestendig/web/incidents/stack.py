"""The stack of earlier measures on a theme, in order of time, as whoever looks may see it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from textwrap import shorten

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents import words
from bestendig.web.memory.cards import KINDS, Card
from bestendig.web.memory.services import Found, find
from bestendig.web.memory.themes import THEMES
from bestendig.web.parties.models import Party

DONE = ("programme", "decision", "promise", "experience")
"""What was done; of these is said that nothing was found."""
MEASURES = (*DONE, "incident")
"""What stands in the stack: also an advice to wait is something that was done."""
KNOWN = ("answer", "pattern", "intervention")
"""What is known besides; what is still only a bottleneck is neither."""
MOST_OF_A_KIND, ASKED, LONGEST = 4, 40, 80
NEAREST, NEAREST_KNOWN = 4, 8
"""Ticked at first: the nearest, and the same theme. What is only known is left out further off."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One earlier thing of the stack."""

    kind: str
    subject: str
    card: Card
    is_proposed: bool = True
    """Whether it is ticked at first; a person decides."""

    @property
    def key(self) -> str:
        """How a form names it."""
        return f"{self.kind}:{self.subject}"

    @property
    def is_measure(self) -> bool:
        """Whether it was done, and is not only known."""
        return self.kind in MEASURES

    @property
    def is_outcome_known(self) -> bool:
        """Whether anything is told of what became of it."""
        return bool(self.card.answer or self.card.state or self.card.facts)


@dataclass(frozen=True, slots=True)
class Near:
    """Somebody who stands near already: a party, and why; never a person."""

    name: str
    why: Text


def found(seat: Seat, theme: str, said: str) -> list[Layer]:
    """What is most like this on the theme, in order of time; nothing of it is kept."""
    asked = said.strip() or (THEMES[theme].nl if theme in THEMES else "")
    kinds = [name for name in (*MEASURES, *KNOWN) if name in KINDS]
    held: Counter[str] = Counter()
    layers: list[Layer] = []
    for place, each in enumerate(find(seat, asked, kinds=kinds, theme=theme, limit=ASKED)):
        is_alike, is_on_theme = place < NEAREST, each.hit.is_same_theme
        if _is_too_far(each, place) or held[each.kind] == MOST_OF_A_KIND:
            continue
        held[each.kind] += 1
        layers.append(Layer(each.kind, each.subject, each.card, is_alike or is_on_theme))
    return in_time(layers)


def _is_too_far(each: Found, place: int) -> bool:
    """Whether a find only fills the page: a question without answer, or knowledge far from what was asked."""
    if each.kind == "answer" and not each.card.answer:
        return True
    return each.kind in KNOWN and place >= NEAREST_KNOWN and not each.hit.is_same_theme


def drawn(seat: Seat, pointers: Iterable[tuple[str, str]]) -> list[Layer]:
    """What was seen before, as it is now and as far as this seat may see it."""
    subjects: dict[str, list[str]] = defaultdict(list)
    for kind, subject in pointers:
        if kind in KINDS and kind in (*MEASURES, *KNOWN):
            subjects[kind].append(subject)
    layers = [
        Layer(kind, subject, card)
        for kind, wanted in subjects.items()
        for subject, card in KINDS[kind].draw(seat, wanted).items()
    ]
    return in_time(layers)


def in_time(layers: Iterable[Layer]) -> list[Layer]:
    """The oldest first; what has no day stands last."""
    return sorted(layers, key=lambda each: (each.card.on or date.max, each.kind, each.subject))


def unknown(layers: list[Layer]) -> Iterator[Text]:
    """What the stack does not tell."""
    done = [each for each in layers if each.is_measure]
    n = sum(not each.is_outcome_known for each in done)
    if n:
        yield words.N_UNKNOWN.filled(n=n, total=len(done))
    missing = [
        KINDS[name].words for name in DONE if name in KINDS and name not in {each.kind for each in layers}
    ]
    if missing:
        yield Text(
            nl=words.NOT_FOUND.nl.format(kinds=", ".join(each.nl for each in missing)),
            en=words.NOT_FOUND.en.format(kinds=", ".join(each.en for each in missing)),
        )
    yield words.RESIDENTS
    yield words.NO_CAUSE


def near(seat: Seat, layers: list[Layer]) -> list[Near]:
    """Who stands near already: what runs now first, then who is known from the stack, then the teams."""
    told: dict[str, Near] = {}
    for each in sorted(layers, key=lambda layer: layer.card.is_over or layer.kind != "programme"):
        name = each.card.where
        if name and each.kind not in ("intervention", "answer", "incident"):
            is_running = each.kind == "programme" and not each.card.is_over
            why = words.NEAR_RUNS if is_running else words.NEAR_TOLD
            told.setdefault(name, Near(name, why.filled(title=_short(each.card))))
    for party in seat.table.parties.filter(kind=Party.Kind.TEAM):
        told.setdefault(party.name, Near(party.name, words.NEAR_TEAM))
    return list(told.values())


def _short(card: Card) -> str:
    """The name of a thing, or the beginning of its words."""
    return shorten(card.title or card.words, LONGEST, placeholder=" …")
