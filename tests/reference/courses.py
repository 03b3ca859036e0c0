"""Slow, obvious twins of the measures of waiting, changes of worker, stays and households."""

from collections import defaultdict

from tests.reference.lives import Unit, bucket, counted, is_asked
from tests.reference.relational import Ratio
from tests.reference.spans import each_of, last_of, of_law
from tests.reference.world import Assignment, World

from bestendig.model.request import Request


def waiting_time(world: World, request: Request) -> dict[Unit, Ratio]:
    waits: dict[Unit, list[int]] = defaultdict(list)
    for each in of_law(world.episodes, request):
        if is_asked(each.first_day, request):
            unit = (each.client, *bucket(each.first_day, request))
            if each.allocated_on is not None:
                waits[unit].append(max(each.first_day - each.allocated_on, 0))
    return {unit: (max(days), 1) for unit, days in waits.items()}


def _main(world: World, request: Request) -> list[Assignment]:
    """Assignments as first contact."""
    return [each for each in of_law(world.assignments, request) if each.role in (None, "first_contact")]


def _touches(row: Assignment, request: Request) -> bool:
    """Whether an assignment runs at some moment of the period."""
    period = request.period
    return period is None or (row.first_day <= period.last_number and last_of(row) >= period.first_number)


def _changes(world: World, request: Request, of_team: bool) -> dict[Unit, Ratio]:
    """Per client changes per year, all or those between teams."""
    rows = _main(world, request)
    found: dict[Unit, Ratio] = {}
    for client, own in each_of(rows, lambda row: row.client).items():
        if not any(_touches(each, request) for each in own):
            continue
        changes, before = 0, None
        for day in sorted({each.first_day for each in own}):
            new = [each for each in own if each.first_day == day]
            ends = {min(each.professional for each in new), max(each.professional for each in new)}
            team = max(-1 if each.team is None else each.team for each in new)
            if before is not None and is_asked(day, request) and not ends & before[0]:
                is_of_team = team != before[1] and team >= 0 and before[1] >= 0
                changes += is_of_team if of_team else 1
            before = (ends, team)
        days = _covered(own, request, max(each.first_day for each in rows))
        found[(client,)] = (changes * 1461, days * 4) if days else None
    return found


def _covered(own: list[Assignment], request: Request, latest: int) -> int:
    """On how many days of the period there was a first contact, until the next one began or the last left."""
    period = request.period
    end = latest if period is None else period.last_number
    begin = min(each.first_day for each in own)
    begin = begin if period is None else max(begin, period.first_number)
    return sum(any(each.first_day <= day <= last_of(each) for each in own) for day in range(begin, end + 1))


def worker_changes(world: World, request: Request) -> dict[Unit, Ratio]:
    return _changes(world, request, of_team=False)


def worker_changes_by_transfer(world: World, request: Request) -> dict[Unit, Ratio]:
    return _changes(world, request, of_team=True)


def household_hands(world: World, request: Request) -> dict[Unit, Ratio]:
    faces: dict[tuple[Unit, int], set[int]] = defaultdict(set)
    for contact in counted(world, request):
        home = world.households.get(contact.client)
        if home is not None and is_asked(contact.day, request):
            unit = (home, *bucket(contact.day, request))
            faces[unit, (contact.day + 3) // 7].add(getattr(contact, request.with_whom))
    found: dict[Unit, list[int]] = defaultdict(list)
    for (unit, _), people in faces.items():
        found[unit].append(len(people))
    return {unit: (sum(seen), len(seen)) for unit, seen in found.items()}


def _stays(world: World, request: Request, reasons: tuple[str, ...]) -> dict[Unit, Ratio]:
    """Per client how many stays began for one of these reasons, per thousand days of stay."""
    rows = [
        each
        for each in of_law(world.episodes, request)
        if each.change_reason in ("start", "status", "place", "place_and_carer")
    ]
    period = request.period
    if period is not None:
        rows = [r for r in rows if r.first_day <= period.last_number and last_of(r) >= period.first_number]
    if not rows:
        return {}
    end = max(each.first_day for each in rows) if period is None else period.last_number
    found: dict[Unit, Ratio] = {}
    for client, own in each_of(rows, lambda row: row.client).items():
        days = {
            day
            for each in own
            for day in range(each.first_day, min(last_of(each), end) + 1)
            if is_asked(day, request)
        }
        moves = sum(each.change_reason in reasons and is_asked(each.first_day, request) for each in own)
        found[(client,)] = (moves * 1000, len(days)) if days else None
    return found


def placement_moves(world: World, request: Request) -> dict[Unit, Ratio]:
    return _stays(world, request, ("place", "place_and_carer"))


def carer_changes(world: World, request: Request) -> dict[Unit, Ratio]:
    return _stays(world, request, ("place_and_carer",))
