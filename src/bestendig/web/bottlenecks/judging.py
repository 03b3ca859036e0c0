"""What people said of things that are like each other, and how that is used."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck, Judgement
from bestendig.web.bottlenecks.selectors import bottlenecks_seen, pattern_of

SPOKEN = re.compile(r"^(same|related|other|unknown|none):(pattern|bottleneck|answer):(\d{1,18})$")
NONE = "none"
"""A judgement that is taken back before anything was kept."""
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """One click: what was said of which thing."""

    answer: str
    kind: str
    subject: str

    @property
    def key(self) -> Key:
        """Of which thing."""
        return self.kind, self.subject

    def __str__(self) -> str:
        return f"{self.answer}:{self.kind}:{self.subject}"


def read_clicks(values: Iterable[str]) -> tuple[Said, ...]:
    """What buttons said, the last word on each thing only; what no button says is left out."""
    found: dict[Key, Said] = {}
    for value in values:
        match = SPOKEN.match(value)
        if match:
            said = Said(*match.groups())
            found.pop(said.key, None)
            found[said.key] = said
    return tuple(said for said in found.values() if said.answer != NONE)


def said_of(bottleneck: Bottleneck) -> dict[Key, Judgement]:
    """The newest judgement on each thing beside this bottleneck, from whichever side it was given."""
    own = Judgement.objects.filter(bottleneck=bottleneck)
    mirrored = Judgement.objects.filter(kind="bottleneck", subject=str(bottleneck.pk))
    found = {}
    for each in sorted((*own, *mirrored), key=lambda each: each.pk):
        is_own = each.bottleneck_id == bottleneck.pk
        key = (each.kind, each.subject) if is_own else ("bottleneck", str(each.bottleneck_id))
        found[key] = each
    return found


def not_again(seat: Seat, bottleneck: Bottleneck) -> set[Key]:
    """What is not shown again beside this bottleneck: itself, its pattern, and what was judged.

    "I do not know" goes away for whoever said it; another may know.
    """
    left_out = {
        key
        for key, each in said_of(bottleneck).items()
        if each.answer != "unknown" or each.by_id == seat.user.pk
    }
    pattern = pattern_of(bottleneck)
    mine = {("pattern", str(pattern.pk))} if pattern else set()
    return left_out | mine | {("bottleneck", str(bottleneck.pk))}


def proposals(seat: Seat, bottleneck: Bottleneck) -> list[Bottleneck]:
    """The bottlenecks that somebody called the same, and that are not in one pattern with it."""
    same = [int(key[1]) for key, each in said_of(bottleneck).items() if (key[0], each.answer) == PROPOSED]
    pattern = pattern_of(bottleneck)
    found = bottlenecks_seen(seat).filter(pk__in=same)
    return [each for each in found if pattern is None or pattern_of(each) != pattern]


def related(seat: Seat, bottleneck: Bottleneck) -> list[Bottleneck]:
    """The bottlenecks that somebody called related."""
    keys = [int(key[1]) for key, each in said_of(bottleneck).items() if (key[0], each.answer) == RELATED]
    return list(bottlenecks_seen(seat).filter(pk__in=keys))


PROPOSED, RELATED = ("bottleneck", "same"), ("bottleneck", "related")
