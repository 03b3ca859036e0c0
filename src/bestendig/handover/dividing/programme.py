"""A small case as a whole-number programme: households and weights make it more than a flow."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

import numpy as np

from bestendig.handover.case.cast import spread
from bestendig.handover.case.pairs import GOALS
from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import households
from bestendig.handover.dividing.rules import Rules
from bestendig.handover.flow.load import load_steps
from bestendig.handover.flow.network import Ints
from bestendig.model.handover import Person

NOBODY = -1
TIES = 64


@dataclass(frozen=True, slots=True)
class Programme:
    """Choices (0 or 1), then who comes into a household (professional, team), then steps of load.

    `goals` gives per goal what each variable costs; `reach` the most it can add up to.
    """

    person: Ints
    receiver: Ints
    upper: Ints
    goals: Mapping[str, Ints]
    reach: Mapping[str, int]
    rules: Rules


def choices(scene: Scene) -> Iterator[tuple[int, int]]:
    """Each person with each receiver who may, and with nobody."""
    for n, person in enumerate(scene.to_place):
        yield n, NOBODY
        for receiver in range(len(scene.cast.receivers)):
            if scene.limits.may(person, receiver):
                yield n, receiver


@dataclass(frozen=True, slots=True)
class Columns:
    """The variables after the choices, by number: who comes into a household, how far it is apart, load."""

    comes: Mapping[tuple[str, int], int]
    teams: Mapping[tuple[str, str], int]
    apart: Mapping[str, int]
    apart_teams: Mapping[str, int]
    first_step: int


def programme(scene: Scene) -> Programme:
    """The programme of a case."""
    pairs = list(choices(scene))
    columns = _columns(scene, pairs)
    who, holds, level = load_steps(scene.room.others, scene.room.places, scene.room.free)
    n_pairs, first = len(pairs), columns.first_step
    goals = _goals(scene, pairs, first + len(who))
    goals["home"][list(columns.apart.values())] = 1
    goals["home_team"][list(columns.apart_teams.values())] = 1
    goals["load"][first:] = level
    rules = Rules(first + len(who))
    _one_each(rules, pairs)
    _within_room(rules, scene, pairs, first, who)
    _at_home(rules, scene, pairs, columns)
    upper = np.ones(first + len(who), np.int64)
    upper[[*columns.apart.values(), *columns.apart_teams.values()]] = len(scene.cast.persons)
    upper[first:] = holds
    person, receiver = np.array(pairs, np.int64).reshape(n_pairs, 2).T
    n = len(scene.to_place)
    reach = {name: int(cost[:n_pairs].max(initial=0)) * n for name, cost in goals.items()}
    reach |= {"home": n, "home_team": n, "load": int((goals["load"] * upper).sum())}
    return Programme(person, receiver, upper, goals, reach, rules)


def _one_each(rules: Rules, pairs: list[tuple[int, int]]) -> None:
    """Everybody goes to one receiver or to nobody."""
    ways: dict[int, list[int]] = defaultdict(list)
    for at, (n, _) in enumerate(pairs):
        ways[n].append(at)
    for columns in ways.values():
        rules.add([(column, 1) for column in columns], 1, 1)


def _within_room(rules: Rules, scene: Scene, pairs: list[tuple[int, int]], first: int, who: Ints) -> None:
    """Who comes to a receiver fills the steps of the caseload."""
    persons = scene.to_place
    filled: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for at, (n, receiver) in enumerate(pairs):
        if receiver != NOBODY:
            filled[receiver].append((at, persons[n].weight))
    for step, receiver in enumerate(who):
        filled[int(receiver)].append((first + step, -1))
    for numbers in filled.values():
        rules.add(numbers, 0, 0)


def _at_home(rules: Rules, scene: Scene, pairs: list[tuple[int, int]], columns: Columns) -> None:
    """Who takes over somebody comes into that household, and so does the team; one of each is not apart."""
    persons, comes, teams = scene.to_place, columns.comes, columns.teams
    for at, (n, receiver) in enumerate(pairs):
        if (column := comes.get((persons[n].household, receiver))) is not None:
            rules.add([(column, 1), (at, -1)], 0, 1)
    for person in scene.cast.persons:
        pinned = scene.cast.receiver_at.get(person.pinned, NOBODY)
        if (column := comes.get((person.household, pinned))) is not None:
            rules.add([(column, 1)], 1, 1)
    for (home, receiver), column in comes.items():
        rules.add([(teams[home, scene.cast.receivers[receiver].team], 1), (column, -1)], 0, 1)
    for apart, those in ((columns.apart, comes), (columns.apart_teams, teams)):
        for home, column in apart.items():
            come = [(each, -1) for (where, _), each in those.items() if where == home]
            rules.add([(column, 1), *come], -1, np.inf)


def _goals(scene: Scene, pairs: list[tuple[int, int]], n_all: int) -> dict[str, Ints]:
    """What each choice costs, per goal; nought for the other variables."""
    table = np.zeros((n_all, len(GOALS) + 1), np.int64)
    persons = scene.to_place
    for row, (n, receiver) in enumerate(pairs):
        person = persons[n]
        name = "" if receiver == NOBODY else scene.name(receiver)
        costs = scene.pairs.no_place(person) if receiver == NOBODY else scene.pairs.costs(person, receiver)
        table[row] = (*costs, spread(person.client, name) % TIES)
    goals = {name: table[:, at].copy() for at, name in enumerate((*GOALS, "tie"))}
    return goals | {name: np.zeros(n_all, np.int64) for name in ("home", "home_team", "load")}


def _columns(scene: Scene, pairs: list[tuple[int, int]]) -> Columns:
    """A variable for each professional and each team that could come into a household of several persons."""
    persons, homes = scene.to_place, several(scene)
    could = [(persons[n].household, receiver) for n, receiver in pairs if receiver != NOBODY]
    could += [
        (person.household, scene.cast.receiver_at[person.pinned])
        for person in scene.cast.persons
        if person.pinned in scene.cast.receiver_at
    ]
    come = list(dict.fromkeys(one for one in could if one[0] in homes))
    teams = list(dict.fromkeys((home, scene.cast.receivers[receiver].team) for home, receiver in come))
    numbers = count(len(pairs))
    return Columns(
        dict(zip(come, numbers, strict=False)), dict(zip(teams, numbers, strict=False)),
        dict(zip(homes, numbers, strict=False)), dict(zip(homes, numbers, strict=False)), next(numbers),
    )  # fmt: skip


def several(scene: Scene) -> Mapping[str, tuple[Person, ...]]:
    """Households with more than one person in this handover, when those should stay together."""
    if not scene.case.settings.households_together:
        return {}
    return {members[0].household: members for members in households(scene.cast.persons) if len(members) > 1}
