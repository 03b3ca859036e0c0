"""Teams of workers: which positions belong to which team, when it exists, and where its people live."""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Flags, Ints, ints
from bestendig.synthetic.book import EventBook
from bestendig.synthetic.calendar import FIRST, LAST, day
from bestendig.synthetic.causes import CODE
from bestendig.synthetic.events.market import Change, Stays, changed
from bestendig.synthetic.people.residents import N_NEIGHBOURHOODS, Residents
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import LINES, lines_of
from bestendig.synthetic.world.names import team_names
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, LINDE, TEAMS, TENDER_DAY

TEAM_MERGER_DAY = day(2019)
UNITS = (
    (TEAMS, "team"), (LINDE, "begeleiding"), (LINDE, "jeugd"), (ANKER, "begeleiding"), (ANKER, "huishouden"),
    (KOMPAS, "jeugd"),
)  # fmt: skip
TEAM_SIZE = {"team": 13, "begeleiding": 12, "jeugd": 9, "huishouden": 16}
UNIT_WORDS = {"begeleiding": "Begeleiding", "jeugd": "Jeugd", "huishouden": "Thuishulp"}


@dataclass(frozen=True, slots=True)
class Group:
    """One team: its positions are `start` to `start + n`; `opens` is when they came, 0 for always."""

    code: str
    name: str
    organisation: int
    market: str
    start: int
    n: int
    first: int = 0
    last: int = FAR
    opens: int = 0


def make_groups(settings: Settings, stays: Stays, book: EventBook) -> tuple[tuple[Group, ...], int]:
    """All teams, and the number of positions."""
    groups: list[Group] = []
    n_positions = 0
    for organisation, market in UNITS:
        made = _unit_groups(settings, stays, organisation, market, n_positions)
        groups += made
        n_positions = max([n_positions, *(group.start + group.n for group in made)])
    for group in groups:
        if group.market == "team" and group.last < FAR:
            book.add("team_merger", f"Team {group.name} gaat op in een ander team", "organisational",
                     group.last, TEAMS, "team", group.code)  # fmt: skip
    return tuple(groups), n_positions


def _needed(stays: Stays, organisation: int, market: str, since: int, until: int) -> int:
    """Positions needed for the people helped between two days."""
    rows = (stays.organisation == organisation) & np.isin(stays.line, lines_of(market))
    days = np.minimum(stays.last, until) - np.maximum(stays.first, since) + 1
    caseloads = np.array([line.caseload or 8.0 for line in LINES])[stays.line]
    active = (np.maximum(days, 0) / caseloads)[rows].sum() / (until - since + 1)
    return max(2, round(float(active)))


def _unit_groups(settings: Settings, stays: Stays, organisation: int, market: str, start: int) -> list[Group]:
    """The teams of one organisation for one market."""
    if market == "team":
        return _neighbourhood_teams(settings, _needed(stays, organisation, market, FIRST, LAST), start)
    if market != "begeleiding":
        return _plain_teams(organisation, market, _needed(stays, organisation, market, FIRST, LAST), start, 0)
    before = _needed(stays, organisation, market, FIRST, TENDER_DAY - 200)
    if organisation == LINDE:
        groups = _plain_teams(organisation, market, before, start, 0)
        return [replace(group, last=TENDER_DAY - 1) for group in groups]
    more = max(1, _needed(stays, organisation, market, TENDER_DAY + 100, LAST) - before)
    groups = _plain_teams(organisation, market, before, start, 0)
    late = _plain_teams(organisation, market, more, start + before, len(groups))
    return groups + [replace(group, first=TENDER_DAY, opens=TENDER_DAY) for group in late]


def _plain_teams(organisation: int, market: str, needed: int, start: int, named: int) -> list[Group]:
    """Teams of about the usual size, numbered."""
    n_teams = max(1, round(needed / TEAM_SIZE[market]))
    edges = np.linspace(0, needed, n_teams + 1).round().astype(int)
    letter = {LINDE: "L", ANKER: "A", KOMPAS: "K"}[organisation]
    word = UNIT_WORDS[market]
    return [
        Group(f"{letter}{word[0]}{named + nth + 1}", f"{word} {named + nth + 1}", organisation, market,
              start + low, high - low)
        for nth, (low, high) in enumerate(pairwise(edges.tolist()))
    ]  # fmt: skip


def _neighbourhood_teams(settings: Settings, needed: int, start: int) -> list[Group]:
    """Neighbourhood teams; in 2019 the last two become one, with the positions of both."""
    n_after = max(1, round(4 * settings.scale))
    n_before = n_after + (n_after > 1)
    weights = np.array([1.0] * (n_after - 1) + [0.5, 0.5]) if n_after > 1 else np.ones(1)
    edges = (start + np.r_[0, np.cumsum(weights) / weights.sum() * needed].round()).astype(int)
    names = team_names(n_before)
    groups = [
        Group(f"WT{nth + 1:02}", f"Wijkteam {names[nth]}", TEAMS, "team", low, high - low)
        for nth, (low, high) in enumerate(pairwise(edges.tolist()))
    ]
    if n_after == 1:
        return groups
    old = [replace(group, last=TEAM_MERGER_DAY - 1) for group in groups[-2:]]
    merged = Group(f"WT{n_before + 1:02}", f"Wijkteam {names[-2]}-{names[-1]}", TEAMS, "team",
                   old[0].start, old[0].n + old[1].n, first=TEAM_MERGER_DAY)  # fmt: skip
    return [*groups[:-2], *old, merged]


def place_in_groups(
    settings: Settings, stays: Stays, residents: Residents, groups: tuple[Group, ...], book: EventBook
) -> tuple[Stays, Ints]:
    """The stays, cut where teams merge, and the team that helps (NONE where workers are not known)."""
    stays = _cut_by_team_merger(stays, residents, groups, book, settings)
    stays = stays.where(np.lexsort((stays.first, stays.nth, stays.helping)))
    rng = settings.stream("groups")
    group = np.full(len(stays.first), NONE, dtype=np.int64)
    for organisation, market in UNITS:
        rows = np.flatnonzero((stays.organisation == organisation) & np.isin(stays.line, lines_of(market)))
        if market == "team":
            group[rows] = _team_of(stays.where(rows), residents, groups)
        else:
            group[rows] = _any_team(rng, stays.where(rows), groups, organisation, market)
    return stays, group


def _cut_by_team_merger(
    stays: Stays, residents: Residents, groups: tuple[Group, ...], book: EventBook, settings: Settings
) -> Stays:
    """Help by a team that goes up in another one goes on with the new team."""
    merging = [number for number, group in enumerate(groups) if group.market == "team" and group.last < FAR]
    if not merging:
        return stays
    is_team = stays.organisation == TEAMS
    old = _team_of(stays, residents, groups, before=True)
    hit = is_team & np.isin(old, merging) & (stays.first < TEAM_MERGER_DAY) & (stays.last >= TEAM_MERGER_DAY)
    rows = np.flatnonzero(hit)
    events = {event.team: event.number for event in book.events if event.kind == "team_merger"}
    by_group = ints([events.get(group.code, NONE) for group in groups])
    ones = np.ones(len(rows), dtype=np.int64)
    return changed(stays, Change(
        rows, (TEAM_MERGER_DAY - 1) * ones, TEAM_MERGER_DAY * ones, CODE["reorganisation"] * ones,
        by_group[old[rows]], stays.organisation[rows], np.ones(len(rows), dtype=bool), settings.keeps_face,
    ))  # fmt: skip


def _team_of(stays: Stays, residents: Residents, groups: tuple[Group, ...], *, before: bool = False) -> Ints:
    """The neighbourhood team that helps where the person lives."""
    own = [number for number, group in enumerate(groups) if group.market == "team"]
    early = [number for number in own if groups[number].first == 0]
    late = [number for number in own if groups[number].last == FAR]
    place = residents.neighbourhood[stays.person] * 1.0 / N_NEIGHBOURHOODS
    shares = np.cumsum([groups[number].n for number in early], dtype=np.float64)
    of_place = np.searchsorted(shares / shares[-1], place, side="right").clip(0, len(early) - 1)
    then = ints(early)[of_place]
    now = ints(late)[np.minimum(of_place, len(late) - 1)]
    is_early: Flags = (stays.first < TEAM_MERGER_DAY) | before
    return np.asarray(np.where(is_early, then, now))


def _any_team(
    rng: np.random.Generator, stays: Stays, groups: tuple[Group, ...], organisation: int, market: str
) -> Ints:
    """A team of the organisation that exists on the first day, by size; the first one before it was told."""
    own = [
        n for n, group in enumerate(groups) if (group.organisation, group.market) == (organisation, market)
    ]
    opens = ints([groups[number].opens for number in own])
    sizes = np.array([groups[number].n for number in own], dtype=np.float64)
    weights = sizes * (opens <= stays.first[:, None])
    edges = np.cumsum(weights, axis=1)
    drawn = (rng.random(len(stays.first))[:, None] * edges[:, -1:] >= edges).sum(axis=1)
    return np.asarray(ints(own)[drawn.clip(0, len(own) - 1)])
