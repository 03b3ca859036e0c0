"""Slow, obvious twins of the measures about staff and about areas."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date

from tests.reference.lives import Unit
from tests.reference.relational import Ratio
from tests.reference.spans import a_year_before, each_of, last_of, of_body, ran, spans
from tests.reference.world import Employment, Presence, World

from bestendig.model.period import Period, day_number
from bestendig.model.request import Request


def _professionals(world: World) -> list[Employment]:
    """Employments of professionals, or of people whose role is not told."""
    return of_body(world, [each for each in world.employments if each.role in (None, "professional")])


Colleague = tuple[Unit, list[Employment], int, int]


def _colleagues(world: World, request: Request) -> Iterator[Colleague]:
    """Per organisation (team, year) and person the employments, and the days that are looked at."""
    everyone = _professionals(world)
    for time, begin, end in spans(request, everyone):
        for (body, _), own in each_of(everyone, lambda row: (row.organisation, row.professional)).items():
            known = [each for each in own if each.first_day <= end]
            if known:
                latest = max(known, key=lambda each: (each.first_day, -1 if each.team is None else each.team))
                team = (-1 if latest.team is None else latest.team,) if "team" in request.by else ()
                parts = {"team": team, "year": time}
                order = [part for by in request.by for part in parts.get(by, ())]
                yield (body, *order), known, begin, end


def _counted(
    world: World, request: Request, over: Callable[..., bool], under: Callable[..., bool]
) -> dict[Unit, Ratio]:
    """Per unit how many colleagues there are of one kind and of another."""
    found: dict[Unit, list[int]] = defaultdict(lambda: [0, 0])
    for unit, own, begin, end in _colleagues(world, request):
        found[unit][0] += over(own, begin, end)
        found[unit][1] += under(own, begin, end)
    return {unit: (top, bottom) if bottom else None for unit, (top, bottom) in found.items()}


def _is_in_place(own: list[Employment], begin: int, end: int) -> bool:
    return any(ran(each, end) for each in own)


def _was_in_place(own: list[Employment], begin: int, end: int) -> bool:
    before = begin - 1 if end - begin == 364 else a_year_before(end)
    return any(ran(each, before) for each in own)


def _has_left(own: list[Employment], begin: int, end: int) -> bool:
    return not _is_in_place(own, begin, end) and any(begin - 1 <= last_of(each) <= end - 1 for each in own)


def _forms(own: list[Employment], end: int) -> set[str]:
    return {each.contract_form for each in own if ran(each, end) and each.contract_form is not None}


def turnover(world: World, request: Request) -> dict[Unit, Ratio]:
    return _counted(world, request, _has_left, _is_in_place)


def stability_index(world: World, request: Request) -> dict[Unit, Ratio]:
    def stayed(own: list[Employment], begin: int, end: int) -> bool:
        return _was_in_place(own, begin, end) and _is_in_place(own, begin, end)

    return _counted(world, request, stayed, _was_in_place)


def flex_share(world: World, request: Request) -> dict[Unit, Ratio]:
    def is_flexible(own: list[Employment], begin: int, end: int) -> bool:
        return bool(_forms(own, end)) and "permanent" not in _forms(own, end)

    return _counted(world, request, is_flexible, lambda own, begin, end: bool(_forms(own, end)))


def hired_share(world: World, request: Request) -> dict[Unit, Ratio]:
    def is_hired(own: list[Employment], begin: int, end: int) -> bool:
        return bool({"self_employed", "agency"} & _forms(own, end))

    return _counted(world, request, is_hired, lambda own, begin, end: bool(_forms(own, end)))


def caseload_per_fte(world: World, request: Request) -> dict[Unit, Ratio]:
    known = [each for each in _professionals(world) if each.fte]
    found: dict[Unit, list[float]] = defaultdict(lambda: [0, 0])
    for time, _, end in spans(request, world.assignments):
        for professional, own in each_of(known, lambda row: row.professional).items():
            jobs = [each for each in own if ran(each, end)]
            clients = {
                each.client
                for each in world.assignments
                if each.professional == professional and ran(each, end)
            }
            if jobs and clients:
                fte: dict[int, int] = defaultdict(int)
                for each in jobs:
                    fte[each.organisation] += int((each.fte or 0) * 1000 + 0.5)
                body = max(fte, key=lambda one: (fte[one], one))
                found[(body, *time)][0] += len(clients) * 1000
                found[(body, *time)][1] += fte[body]
    return {unit: (over, under) for unit, (over, under) in found.items()}


def officials_per_term(world: World, request: Request) -> dict[Unit, Ratio]:
    seen: dict[Unit, set[int]] = defaultdict(set)
    rows = of_body(world, [e for e in world.employments if e.role in ("official", "manager", "alderman")])
    for year, begin, end in terms(request.period):
        for each in rows:
            if each.first_day <= end and last_of(each) >= begin:
                seen[(each.organisation, year)].add(each.professional)
    return {unit: (len(people), 1) for unit, people in seen.items()}


TERMS = {
    2006: "2006-03-16",
    2010: "2010-03-11",
    2014: "2014-03-27",
    2018: "2018-03-29",
    2022: "2022-03-30",
    2026: "2026-04-01",
}


def terms(period: Period | None) -> list[tuple[int, int, int]]:
    """The first year, first and last day of each council term that the period touches."""
    first = {year: day_number(date.fromisoformat(day)) for year, day in TERMS.items()}
    found = [(year, day, first.get(year + 4, 10**9 + 1) - 1) for year, day in first.items()]
    return [
        (year, begin, end)
        for year, begin, end in found
        if period is None or (begin <= period.last_number and end >= period.first_number)
    ]


Visit = tuple[Unit, list[Presence], int]


def _visits(world: World, request: Request) -> Iterator[Visit]:
    """Per area (and year) and person the presences that touch the days looked at, and the last of these."""
    for time, begin, end in spans(request, world.presences):
        touching = [p for p in world.presences if p.first_day <= end and last_of(p) >= begin]
        for (area, _), own in each_of(touching, lambda row: (row.area, row.professional)).items():
            yield (area, *time), own, end


def _days(world: World, request: Request) -> dict[Unit, list[int]]:
    """Per area the days that each presence lasts which runs on the last day."""
    found: dict[Unit, list[int]] = defaultdict(list)
    for unit, own, end in _visits(world, request):
        running = [end - each.first_day + 1 for each in own if ran(each, end)]
        if running:
            found[unit].append(max(running))
    return found


def faces_passed(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, int] = defaultdict(int)
    for unit, _, _ in _visits(world, request):
        found[unit] += 1
    return {unit: (n, 1) for unit, n in found.items()}


def professionals_present(world: World, request: Request) -> dict[Unit, Ratio]:
    return {unit: (len(days), 1) for unit, days in _days(world, request).items()}


def presence_tenure(world: World, request: Request) -> dict[Unit, Ratio]:
    return {unit: (sum(days) * 4, len(days) * 1461) for unit, days in _days(world, request).items()}


def longest_presence(world: World, request: Request) -> dict[Unit, Ratio]:
    return {
        unit: (sum(sorted(days)[-5:]) * 4, 5 * 1461)
        for unit, days in _days(world, request).items()
        if len(days) >= 5
    }
