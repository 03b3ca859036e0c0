"""Slow, obvious twins of the measures that read care episodes and contracts."""

from collections import defaultdict
from fractions import Fraction

from tests.reference.lives import Unit, bucket, is_asked
from tests.reference.relational import Ratio
from tests.reference.spans import of_body
from tests.reference.world import Contract, Episode, World

from bestendig.model.request import Request

NEVER = 10**9


def _of_law(world: World, request: Request) -> list[Episode]:
    """Care episodes of the law asked for."""
    return [each for each in world.episodes if request.law in (None, each.law)]


def _last(episode: Episode) -> int:
    """The last day, an open end being never."""
    return NEVER if episode.last_day is None else episode.last_day


def _running(world: World, request: Request) -> list[Episode]:
    """Care episodes that ran in the period, mergers followed."""
    period = request.period
    return [
        each
        for each in of_body(world, _of_law(world, request))
        if period is None or (each.first_day <= period.last_number and _last(each) >= period.first_number)
    ]


def organisations_in_period(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, set[int]] = defaultdict(set)
    for each in _running(world, request):
        found[(each.client,)].add(each.organisation)
    return {unit: (len(organisations), 1) for unit, organisations in found.items()}


def organisations_around(world: World, request: Request) -> dict[Unit, Ratio]:
    most: dict[Unit, int] = defaultdict(int)
    episodes = _running(world, request)
    first = NEVER if request.period is None else request.period.first_number
    for day in {max(each.first_day, first if first < NEVER else each.first_day) for each in episodes}:
        there: dict[int, set[int]] = defaultdict(set)
        for each in episodes:
            if each.first_day <= day <= _last(each):
                there[each.client].add(each.organisation)
        for client, organisations in there.items():
            most[(client,)] = max(most[(client,)], len(organisations))
    return {unit: (n, 1) for unit, n in most.items()}


def cooperation_so_far(world: World, request: Request) -> dict[Unit, Ratio]:
    episodes = of_body(world, _of_law(world, request))
    period = request.period
    today = max((each.first_day for each in episodes), default=0) if period is None else period.last_number
    together: dict[tuple[int, int], list[Episode]] = defaultdict(list)
    for each in episodes:
        if each.first_day <= today:
            together[each.client, each.organisation].append(each)
    longest: dict[Unit, int] = {}
    for (client, _), rows in together.items():
        began, ended = _last_stretch(rows)
        if ended >= today:
            months = (today - began + 1 + 1) * 4_800 // 146_097
            longest[(client,)] = max(longest.get((client,), 0), months)
    return {unit: (Fraction(months, 12), 1) for unit, months in longest.items()}


def _last_stretch(rows: list[Episode]) -> tuple[int, int]:
    """First and last day of the last unbroken stretch; up to 31 days between is no break."""
    began, ended = -NEVER, -NEVER
    for each in sorted(rows, key=lambda row: row.first_day):
        if each.first_day - ended - 1 > 31:
            began = each.first_day
        ended = max(ended, _last(each))
    return began, ended


def _end(contract: Contract, is_latest: bool) -> int | None:
    """The day on which a contract ends."""
    latest = contract.latest_last_day if is_latest else None
    return contract.last_day if latest is None else latest


def _belongs(episode: Episode, contract: Contract) -> bool:
    """Whether an episode stands on a contract."""
    if episode.contract is not None:
        return episode.contract == contract.contract
    laws = {episode.law, contract.law} - {None}
    return episode.organisation == contract.organisation and len(laws) <= 1


def _behind(world: World, request: Request, is_latest: bool) -> dict[Unit, Ratio]:
    found: dict[Unit, Ratio] = {}
    for contract in world.contracts:
        end = _end(contract, is_latest)
        if end is None or not is_asked(end, request):
            continue
        for each in _of_law(world, request):
            if _belongs(each, contract) and each.first_day <= end <= _last(each):
                found[(each.client, *bucket(end, request))] = (1, 1)
    return found


def people_behind_ending_contracts(world: World, request: Request) -> dict[Unit, Ratio]:
    return _behind(world, request, is_latest=False)


def people_behind_latest_contract_ends(world: World, request: Request) -> dict[Unit, Ratio]:
    return _behind(world, request, is_latest=True)
