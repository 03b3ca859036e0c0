"""Who works in which neighbourhood, school or group: teams in their area, community workers for years."""

from dataclasses import dataclass, fields

import numpy as np

from bestendig.synthetic.arrays import FAR, Ints, Words, words
from bestendig.synthetic.calendar import FIRST, LAST
from bestendig.synthetic.chance import DAYS_A_YEAR, weibull_years
from bestendig.synthetic.events.groups import TEAM_MERGER_DAY, Group
from bestendig.synthetic.numbers import fictional_numbers
from bestendig.synthetic.people.residents import N_NEIGHBOURHOODS
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.organisations import TEAMS

FIRST_COMMUNITY_NUMBER = 70_000
OPENED = FIRST - 3650


@dataclass(frozen=True, slots=True)
class Post:
    """A kind of work in the community: title, kind of area, areas of that kind, years that people stay."""

    title: str
    kind: str
    areas: tuple[str, ...]
    years: float


@dataclass(frozen=True, slots=True)
class Presences:
    """One row per person in an area: number in the source, person among the workers (-1 is outside them)."""

    number: Words
    person: Ints
    area: Words
    kind: Words
    role: Words
    first: Ints
    last: Ints

    def where(self, rows: Ints) -> "Presences":
        """Some of the rows."""
        return Presences(*(getattr(self, field.name)[rows] for field in fields(self)))


def make_presences(town: Town, numbers: Words, neighbourhoods: Words) -> Presences:
    """Everyone in an area between 2015 and the extract, in order of area and day."""
    parts = (_of_teams(town, numbers, neighbourhoods), _of_community(town, neighbourhoods))
    one = Presences(
        *(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Presences))
    )
    rows = np.flatnonzero((one.last >= FIRST) & (one.first <= LAST))
    kept = one.where(rows)
    return kept.where(np.lexsort((kept.number.astype(str), kept.first, kept.area.astype(str))))


def _of_teams(town: Town, numbers: Words, neighbourhoods: Words) -> Presences:
    """The workers of the neighbourhood teams, each in the neighbourhoods of their position."""
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for group in (group for group in town.groups if group.organisation == TEAMS):
        for job, place in _places(town, group):
            span = max(int(town.staff.first[job]), group.first), min(int(town.staff.last[job]), group.last)
            if span[0] <= span[1]:
                found.setdefault((int(town.staff.person[job]), place), []).append(span)
    rows = [(*who_where, *span) for who_where, own in sorted(found.items()) for span in _joined(own)]
    person, places, first, last = (np.array(each, dtype=np.int64) for each in zip(*rows, strict=True))
    n = len(rows)
    return Presences(
        numbers[person], person, neighbourhoods[places], words(["Buurt"] * n), words(["Sociaal werker"] * n),
        first, np.where(last > LAST, FAR, last),
    )  # fmt: skip


def _places(town: Town, group: Group) -> list[tuple[int, int]]:
    """Each job in a team with the neighbourhoods of its position."""
    own = _neighbourhoods(town.groups, group)
    jobs = np.flatnonzero(
        (town.staff.position >= group.start) & (town.staff.position < group.start + group.n)
    )
    return [
        (int(job), place)
        for job in jobs.tolist()
        for nth, place in enumerate(own)
        if nth % group.n == (int(town.staff.position[job]) - group.start) % min(group.n, len(own))
    ]


def _neighbourhoods(groups: tuple[Group, ...], group: Group) -> list[int]:
    """The neighbourhoods of a team, as people are placed with teams: by size, in order."""
    is_early = group.first < TEAM_MERGER_DAY and group.last <= TEAM_MERGER_DAY
    same = [
        each for each in groups
        if each.organisation == TEAMS and (each.first == 0 if is_early else each.last == FAR)
    ]  # fmt: skip
    edges = np.cumsum([each.n for each in same]) / sum(each.n for each in same)
    places = np.arange(N_NEIGHBOURHOODS) / N_NEIGHBOURHOODS
    of_place = np.searchsorted(edges, places, side="right").clip(0, len(same) - 1)
    return np.flatnonzero(of_place == same.index(group)).tolist()


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that touch as one."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return joined


def _of_community(town: Town, neighbourhoods: Words) -> Presences:
    """Community workers, youth workers at schools, and officials for an area: one after another."""
    rng = town.settings.stream("presences")
    rows: list[tuple[str, str, str, int, int]] = []
    for post in _posts(neighbourhoods):
        for area in post.areas:
            now = OPENED - int(rng.integers(0, 2000))
            while now <= LAST:
                years = float(weibull_years(rng, 1, post.years, town.settings.tenure_shape)[0])
                until = now + max(90, int(years * DAYS_A_YEAR))
                rows.append((area, post.kind, post.title, now, FAR if until > LAST else until))
                now = until + int(rng.integers(1, 200))
    areas, kinds, roles = (words([str(row[nth]) for row in rows]) for nth in range(3))
    first, last = (np.array([row[nth] for row in rows], dtype=np.int64) for nth in (3, 4))
    numbers = fictional_numbers(rng, len(rows), FIRST_COMMUNITY_NUMBER)
    number = words([f"W{each}" for each in numbers.tolist()])
    return Presences(number, np.full(len(rows), -1, dtype=np.int64), areas, kinds, roles, first, last)


def _posts(neighbourhoods: Words) -> tuple[Post, ...]:
    """The work that is done in the community."""
    own = [str(each) for each in neighbourhoods]
    return (
        Post("Opbouwwerker", "Buurt", tuple(own[::2]), 6.5),
        Post("Gebiedsregisseur", "Buurt", tuple(own[::5]), 3.0),
        Post("Jongerenwerker", "School", tuple(f"SCHOOL-{nth}" for nth in range(1, 5)), 3.5),
        Post("Inloopbegeleider", "Groep", ("INLOOP-DE-BRUG", "INLOOP-HET-ANKER"), 8.0),
    )
