"""What a text is like: patterns first, then single bottlenecks, then answers; five at most."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial

from bestendig.model.text_index import Hit
from bestendig.web.accounts.seat import Seat
from bestendig.web.memory.cards import KINDS, Card
from bestendig.web.memory.services import Found, find, find_groups

MOST = 5
MOST_PATTERNS = 3
ASKED = ("bottleneck", "pattern", "answer")
"""What is looked for, in one look; patterns are found by all that is in them."""
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One earlier thing that a text is like."""

    kind: str
    subject: str
    card: Card
    hit: Hit

    @property
    def key(self) -> str:
        """As its buttons say it."""
        return f"{self.kind}:{self.subject}"

    def parts(self) -> Iterator[tuple[str, bool]]:
        """Its words in pieces, each with whether it was in the question too."""
        yield from marked(self.card.words, self.hit.there)


def suggested(
    seat: Seat,
    words: str,
    *,
    theme: str = "",
    without: Collection[Key] = (),
    most: int = MOST,
    is_quick: bool = False,
) -> tuple[Suggestion, ...]:
    """At most five cards; a bottleneck that is in a pattern comes as that pattern.

    An answer on rules keeps its place among them: "het mag wel" helps sooner than one more report.
    """
    asked = [kind for kind in ASKED if kind in KINDS]
    look = partial(find, kinds=asked, limit=most * 3)
    look_for_groups = partial(find_groups, members=asked, limit=MOST)
    found, groups = (
        each(seat, words, theme=theme, without=without, is_quick=is_quick) for each in (look, look_for_groups)
    )
    patterns = _patterns(found, groups)[:MOST_PATTERNS]
    single = [_of(each) for each in found if each.kind == "bottleneck" and not each.hit.group]
    answers = [_of(each) for each in found if each.kind == "answer"]
    room = most - len(patterns) - bool(answers)
    shown = [*patterns, *single[:room]]
    return (*shown, *answers[: most - len(shown)])


def _patterns(found: Collection[Found], groups: Collection[Found]) -> list[Suggestion]:
    """The pattern that is most like it by all that is in it, and others of which something was found."""
    near = {each.hit.group for each in found if each.kind == "bottleneck"}
    return [_of(each) for place, each in enumerate(groups) if place == 0 or each.subject in near]


def _of(found: Found) -> Suggestion:
    """A found thing as it is."""
    return Suggestion(found.kind, found.subject, found.card, found.hit)


def marked(words: str, shared: Collection[str]) -> Iterator[tuple[str, bool]]:
    """Words in pieces, each with whether it is one of those that are shared."""
    if not shared:
        yield words, False
        return
    known = {each.casefold() for each in shared}
    for piece in re.split(rf"\b({'|'.join(map(re.escape, shared))})\b", words, flags=re.IGNORECASE):
        if piece:
            yield piece, piece.casefold() in known
