"""Slow, obvious twins of the measures that read contracts and programmes."""

from collections import defaultdict
from fractions import Fraction

from tests.reference.lives import Unit, bucket, is_asked
from tests.reference.relational import Ratio
from tests.reference.spans import each_of, last_of, of_body, of_law, ran, root, spans, whole_months
from tests.reference.staff import terms
from tests.reference.world import Contract, Programme, World

from bestendig.model.request import Request


def _contracts(world: World, request: Request) -> list[Contract]:
    """Contracts of the law asked for, mergers followed."""
    return of_law(of_body(world, world.contracts), request)


def contract_length(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, Ratio] = {}
    for each in _contracts(world, request):
        if is_asked(each.first_day, request):
            last = each.last_day if each.latest_last_day is None else each.latest_last_day
            unit = (each.contract, *bucket(each.first_day, request))
            length = (
                None if last is None or last < each.first_day else whole_months(last - each.first_day + 1)
            )
            found[unit] = None if length is None else (Fraction(length, 12), 1)
    return found


def cooperation_length(world: World, request: Request) -> dict[Unit, Ratio]:
    links = {each.contract: each.predecessor for each in world.contracts}
    found: dict[Unit, Ratio] = {}
    rows = _contracts(world, request)
    for time, _, end in spans(request, rows):
        for each in rows:
            if ran(each, end):
                first = root(each.contract, links)
                chain = [other for other in world.contracts if root(other.contract, links) == first]
                began = min(other.first_day for other in chain)
                months = whole_months(end - began + 1)
                found[(each.contract, *time)] = None if first is None else (Fraction(months, 12), 1)
    return found


def _law(row: Contract, request: Request) -> tuple[str, ...]:
    """The law of a contract, when asked by law."""
    return (row.law or "",) if "law" in request.by else ()


def market_churn(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, Ratio] = {}
    rows = _contracts(world, request)
    for time, begin, end in spans(request, rows):
        for (body, law), own in each_of(rows, lambda row: (row.organisation, _law(row, request))).items():
            before, after = (any(ran(each, day) for each in own) for day in (begin - 1, end))
            if before or after:
                parts = {"law": law, "year": time}
                order = [part for by in request.by for part in parts.get(by, ())]
                found[(body, *order)] = (int(before != after), 1)
    return found


def _links(world: World) -> dict[int, int | None]:
    """What each programme follows on."""
    return {each.programme: each.predecessor for each in world.programmes}


def _event(
    day: int | None, each: Programme, request: Request, value: Ratio, found: dict[Unit, Ratio]
) -> None:
    """Note what happened to a programme on a day, in the council term and time of that day."""
    if day is None or not is_asked(day, request):
        return
    own = [year for year, begin, end in terms(None) if begin <= day <= end]
    if "term" in request.by and not own:
        return
    parts = {"term": own, "theme": [each.theme or ""], "area": [-1 if each.area is None else each.area]}
    time = bucket(day, request)
    order = [part for by in request.by for part in parts.get(by, time)]
    found[(each.programme, *order)] = value


def programmes_started(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, Ratio] = {}
    for each in world.programmes:
        is_circle = root(each.programme, _links(world)) is None
        if each.predecessor is None or is_circle:
            _event(each.first_day, each, request, None if is_circle else (1, 1), found)
    return found


def programmes_renamed(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, Ratio] = {}
    for each in world.programmes:
        if each.predecessor is not None and root(each.programme, _links(world)) is not None:
            _event(each.first_day, each, request, (1, 1), found)
    return found


def programmes_ended(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, Ratio] = {}
    followed = {each.predecessor for each in world.programmes if each.predecessor != each.programme}
    for each in world.programmes:
        if each.programme not in followed:
            _event(each.last_day, each, request, (1, 1), found)
    return found


def outlived_election_share(world: World, request: Request) -> dict[Unit, Ratio]:
    links = _links(world)
    sound = [each for each in world.programmes if root(each.programme, links) is not None]
    if not sound:
        return {}
    found: dict[Unit, Ratio] = {}
    known = max(each.first_day for each in sound)
    for first, chain in each_of(sound, lambda row: root(row.programme, links)).items():
        begin, end = min(each.first_day for each in chain), max(last_of(each) for each in chain)
        theme = max(each.theme or "" for each in chain)
        for year, day, _ in terms(None):
            if is_asked(day, request) and begin <= day - 1 <= end and day + 365 <= known:
                own = (theme,) if "theme" in request.by else ()
                found[(first, year, *own)] = (int(end >= day + 365), 1)
    return found


def _running(world: World, request: Request) -> list[tuple[Unit, int | None, int]]:
    """Running programmes, when their money stops, and the last day looked at."""
    found: list[tuple[Unit, int | None, int]] = []
    for time, _, end in spans(request, world.programmes):
        for each in world.programmes:
            days = (each.funded_until, each.planned_last_day, each.last_day)
            stops = next((day for day in days if day is not None), None)
            parts = {"theme": (each.theme or "",), "year": time}
            order = [part for by in request.by for part in parts[by]]
            if ran(each, end):
                found.append(((each.programme, *order), stops, end))
    return found


def funding_horizon(world: World, request: Request) -> dict[Unit, Ratio]:
    return {
        unit: None if stops is None else (whole_months(max(stops - end, 0)), 1)
        for unit, stops, end in _running(world, request)
    }


def incidental_share(world: World, request: Request) -> dict[Unit, Ratio]:
    return {unit: (int(stops is not None), 1) for unit, stops, _ in _running(world, request)}


def surroundings(world: World, request: Request, places: dict[int, int]) -> dict[Unit, Ratio]:
    """Per place (and law, year) the organisations with help running there."""
    found: dict[Unit, set[int]] = defaultdict(set)
    rows = of_law(of_body(world, world.episodes), request)
    for time, begin, end in spans(request, rows):
        is_all = request.period is None and not time
        for each in rows:
            if each.client in places and (is_all or (each.first_day <= end and last_of(each) >= begin)):
                parts = {"law": (each.law or "",), "year": time}
                order = [part for by in request.by for part in parts.get(by, ())]
                found[(places[each.client], *order)].add(each.organisation)
    return {unit: (len(bodies), 1) for unit, bodies in found.items()}


def organisations_active(world: World, request: Request) -> dict[Unit, Ratio]:
    return surroundings(world, request, dict(world.neighbourhoods))


def organisations_around_household(world: World, request: Request) -> dict[Unit, Ratio]:
    return surroundings(world, request, dict(world.households))
