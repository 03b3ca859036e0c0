"""Looking for what is like a plan: each passage in each group, the best put together."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from bestendig.web.accounts.seat import Seat
from bestendig.web.memory.cards import KINDS
from bestendig.web.memory.services import Found, find
from bestendig.web.newness.grouping import MOST, SEARCHED, group_of
from bestendig.web.newness.models import Find

PER_PASSAGE = 5
SOFTENS = 2
"""The first of a list counts 1/3, the third 1/5: what is like many passages passes what is like one."""
Key = tuple[str, str]


@dataclass
class Like:
    """One thing that is like the plan, with the passage that it is most like."""

    found: Found
    passage: str
    weight: float = 0.0
    best: int = PER_PASSAGE
    shared: tuple[str, ...] = field(default=())

    @property
    def key(self) -> Key:
        """What it is."""
        return self.found.kind, self.found.subject

    @property
    def group(self) -> str:
        """In which group it stands."""
        return group_of(self.found.kind, self.found.card)


def look(
    seat: Seat,
    passages: Iterable[str],
    *,
    theme: str = "",
    without: Iterable[Key] = (),
    tell: Callable[[int], object] = lambda place: None,
) -> tuple[Like, ...]:
    """What is most like these passages, group by group, at most some of each; `tell` hears how far it is."""
    left_out, like = tuple(without), defaultdict[Key, list[tuple[int, str, Found]]](list)
    for place, passage in enumerate(passages):
        tell(place)
        for rank, found in _of_passage(seat, passage, theme, left_out):
            like[found.kind, found.subject].append((rank, passage, found))
    whole = sorted(map(_together, like.values()), key=lambda each: (-each.weight, each.key))
    return tuple(_some(whole))


def _of_passage(
    seat: Seat, passage: str, theme: str, without: tuple[Key, ...]
) -> Iterator[tuple[int, Found]]:
    """What is like one passage, with its place among the things that are searched together."""
    for kinds in SEARCHED:
        known = [kind for kind in kinds if kind in KINDS]
        if known:
            hits = find(seat, passage, kinds=known, theme=theme, limit=PER_PASSAGE, without=without)
            yield from enumerate(hits, start=1)


def _together(told: list[tuple[int, str, Found]]) -> Like:
    """One thing with the passage that it came highest for."""
    rank, passage, found = min(told, key=lambda each: each[0])
    weight = sum(1 / (SOFTENS + each[0]) for each in told)
    return Like(found, passage, weight, rank, found.hit.shared)


def _some(ordered: Iterable[Like]) -> Iterator[Like]:
    """The first few of each group, group by group."""
    groups: dict[str, list[Like]] = {group: [] for group in Find.Group.values}
    for each in ordered:
        if len(groups[each.group]) < MOST:
            groups[each.group].append(each)
    for found in groups.values():
        yield from found
