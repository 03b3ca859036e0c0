"""What could stand on the agenda: raised points, patterns, what waits for a reply, promises, sheets.

It is a proposal and no more: the order is that of the list below, and people choose.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from textwrap import shorten
from typing import Any

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck, Pattern
from bestendig.web.bottlenecks.selectors import bottlenecks_seen, counts, patterns_at, waiting_for_reply
from bestendig.web.parties.models import Party
from bestendig.web.promises.selectors import promises_of
from bestendig.web.quarters.models import Point
from bestendig.web.quarters.selectors import waiting_points
from bestendig.web.sheets.selectors import visible

MINUTES = {"case": 20, "pattern": 15, "sheet": 15, "bottleneck": 10, "question": 10, "promise": 5}
"""How long a point of a kind is thought to take; people change it."""
FIRST = {"case": 2, "question": 3, "pattern": 3, "bottleneck": 2, "promise": 3, "sheet": 1}
"""How many of a kind stand on a proposed agenda: it has to fit in two hours."""
MOST = 8
"""How many of a kind are offered beside the agenda."""
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that could stand on the agenda, and why; `about` are the columns of the point it becomes."""

    key: str
    kind: str
    half: str
    title: str
    why: Text
    words: str = ""
    owner: Party | None = None
    about: dict[str, Any] = field(default_factory=dict)
    by: Party | None = None
    """Whose it is, where that is not whoever puts it on the agenda."""
    point: Point | None = None
    """A point that somebody raised already and that waits for an agenda."""


def proposals(seat: Seat, team: Party | None = None) -> list[Proposal]:
    """Everything that stands on no agenda yet and could, at most a few of each kind."""
    taken = _taken(seat, team)
    kinds: tuple[Callable[[Seat, Party | None], Iterable[Proposal]], ...] = (
        _raised, _patterns, _bottlenecks, _promises, _sheets,
    )  # fmt: skip
    found = chain.from_iterable(make(seat, team) for make in kinds)
    return list(_few((each for each in found if each.key not in taken), dict.fromkeys(MINUTES, MOST)))


def first_agenda(found: Iterable[Proposal]) -> list[Proposal]:
    """Those that fit in one session, a few of each kind."""
    return list(_few(found, FIRST))


def _few(found: Iterable[Proposal], most: dict[str, int]) -> Iterator[Proposal]:
    """So many of each kind, in the order in which they come."""
    left = dict(most)
    for each in found:
        if left[each.kind] > 0:
            left[each.kind] -= 1
            yield each


def _taken(seat: Seat, team: Party | None) -> set[str]:
    """What stands on an agenda that was not told back, or was talked about and has not changed since."""
    found = Point.objects.filter(table=seat.table, team=team, session__called_off_at=None)
    points = found.exclude(session=None).select_related("session", "pattern")
    return {key for point in points if (key := _key_of(point)) and not _can_come_back(point)}


def _key_of(point: Point) -> str:
    """The key of what a point is about; empty for what people raised themselves."""
    subjects = ("pattern", "bottleneck", "promise", "sheet")
    found = ((name, getattr(point, f"{name}_id")) for name in subjects)
    return next((f"{name}-{pk}" for name, pk in found if pk is not None), "")


def _can_come_back(point: Point) -> bool:
    """Whether it was told back and may be talked about again: a promise, and a pattern named since."""
    told_at = point.session.told_at if point.session else None
    if told_at is None or point.pattern is None:
        return told_at is not None and point.promise_id is not None
    last = counts([point.pattern])[point.pattern.pk].last_at
    return last is not None and last > told_at


def _raised(seat: Seat, team: Party | None) -> Iterator[Proposal]:
    """What people raised themselves, cases first."""
    waiting = waiting_points(seat, team)
    for point in sorted(waiting, key=lambda each: (each.kind != "case", each.pk)):
        by = point.raised_by_party.name
        why = Text(nl=f"Ingebracht door {by}.", en=f"Raised by {by}.")
        yield Proposal(
            f"point-{point.pk}", point.kind, point.half, point.title, why, point.words, point=point
        )


def _patterns(seat: Seat, team: Party | None) -> Iterator[Proposal]:
    """The patterns that nobody solved, those that most parties have first."""
    open_ones = [each for each in patterns_at(seat.table) if each.state in ("open", "being_worked_on")]
    if team is not None:
        own = set(bottlenecks_seen(seat).filter(party=team).values_list("memberships__pattern", flat=True))
        open_ones = [each for each in open_ones if each.pk in own]
    counted = counts(open_ones)
    order = sorted(
        open_ones, key=lambda each: (-counted[each.pk].n_parties, -counted[each.pk].n_times, each.pk)
    )
    for pattern in order:
        n, parties = counted[pattern.pk].n_times, counted[pattern.pk].n_parties
        if n:
            teams = "team" if parties == 1 else "teams"
            why = Text(
                nl=f"Minstens {n} keer genoemd, bij minstens {parties} {teams}.",
                en=f"Named at least {n} times, at {parties} {teams} at least.",
            )
            yield _of_pattern(pattern, why)


def _of_pattern(pattern: Pattern, why: Text) -> Proposal:
    """A pattern as a point; who owns it answers."""
    key, owner = f"pattern-{pattern.pk}", pattern.owner
    about = {"pattern": pattern}
    return Proposal(key, "pattern", "practice", pattern.name, why, pattern.definition, owner, about, owner)


def _bottlenecks(seat: Seat, team: Party | None) -> Iterator[Proposal]:
    """What was shared and waits for a reply; of a team its own that are open. Not those in a pattern."""
    found: Iterable[Bottleneck] = waiting_for_reply(seat)
    why = Text(nl="Wacht op een antwoord van ons.", en="Waits for an answer of ours.")
    if team is not None:
        found = bottlenecks_seen(seat).filter(party=team, closed_at=None, withdrawn_at=None)
        why = Text(nl="Van ons team, nog niet afgerond.", en="Of our team, not closed yet.")
    for each in found:
        if not each.memberships_now:  # type: ignore[attr-defined]
            title = shorten(each.words, LONGEST, placeholder=" …")
            words = each.words if title != each.words else ""
            owner = None if team else seat.party
            key = f"bottleneck-{each.pk}"
            about = {"bottleneck": each}
            yield Proposal(key, "bottleneck", "practice", title, why, words, owner, about, each.party)


def _promises(seat: Seat, team: Party | None) -> Iterator[Proposal]:
    """The promises of which nobody told what came, the oldest first; practice asks for the municipality's."""
    found = promises_of(seat).filter(told_at=None)
    for each in found.filter(party=team) if team else found:
        half = "practice" if each.party.kind == Party.Kind.MUNICIPALITY else "system"
        why = Text(
            nl=f"Beloofd door {each.party.name}, nog open.", en=f"Promised by {each.party.name}, still open."
        )
        title = shorten(each.what, LONGEST, placeholder=" …")
        about = {"promise": each}
        by = each.party
        yield Proposal(f"promise-{each.pk}", "promise", half, title, why, "", by, about, by)


def _sheets(seat: Seat, team: Party | None) -> Iterator[Proposal]:
    """The sheets on the table with a story of those whom they are about, not talked about by both worlds."""
    for each in visible(seat):
        is_done = each.discussed_by_practice and each.discussed_by_policy
        is_meant = each.state == "on_table" and (team is None or each.about_id == team.pk)
        if is_meant and not is_done and each.stories.exists():
            by, about = each.about, {"sheet": each}
            why = Text(nl=f"{by.name} zette er een verhaal bij.", en=f"{by.name} put a story beside it.")
            title = shorten(each.title_nl, LONGEST, placeholder=" …")
            yield Proposal(f"sheet-{each.pk}", "sheet", "system", title, why, "", by, about, by)
