"""A small case as a whole-number programme: households and weights make it more than a flow.

Choices are columns of 0 or 1: a person to a receiver or to nobody, a whole household to one receiver, a
household apart. Then follow counts: who comes to a household that is apart, how far apart it is, and load.
"""

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
class Home:
    """A household of several persons; `pinned` are the receivers that some of them have already."""

    members: tuple[Person, ...]
    pinned: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """These persons go to this receiver; `home` is the household of which they are a part, if of any."""

    members: tuple[Person, ...]
    receiver: int
    home: int
    is_whole: bool
    """Everybody of the household who is to be placed, at once."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column means what: choices first, then per household and receiver or team, then load."""

    choices: tuple[Choice, ...]
    homes: tuple[Home, ...]
    is_apart: Mapping[int, int]
    comes: Mapping[tuple[int, int], int]
    teams: Mapping[tuple[int, str], int]
    apart: Mapping[int, int]
    apart_teams: Mapping[int, int]
    first_step: int


@dataclass(frozen=True, slots=True)
class Programme:
    """`goals` gives what each column costs, `reach` the most that adds up to; a column goes up to `upper`."""

    columns: Columns
    upper: Ints
    goals: Mapping[str, Ints]
    reach: Mapping[str, int]
    rules: Rules


def several(scene: Scene) -> list[Home]:
    """Households with more than one person in this handover, when those should stay together."""
    if not scene.case.settings.households_together:
        return []
    at = scene.cast.receiver_at
    return [
        Home(
            tuple(person for person in members if not person.pinned),
            tuple(sorted({at[person.pinned] for person in members if person.pinned in at})),
        )
        for members in households(scene.cast.persons)
        if len(members) > 1
    ]


def columns(scene: Scene) -> Columns:
    """The columns of a case."""
    homes = tuple(several(scene))
    of = {person.client: number for number, home in enumerate(homes) for person in home.members}
    alone = [_one(scene, person, of.get(person.client, NOBODY)) for person in scene.to_place]
    choices = tuple(choice for each in (*alone, *_together(scene, homes)) for choice in each)
    numbers = count(len(choices))
    is_apart = dict(zip(range(len(homes)), numbers, strict=False))
    come = {(one.home, one.receiver): 0 for one in choices if one.home != NOBODY and one.receiver != NOBODY}
    come |= {(number, at): 0 for number, home in enumerate(homes) for at in home.pinned}
    teams = {(home, scene.cast.receivers[at].team): 0 for home, at in come}
    return Columns(
        choices, homes, is_apart,
        dict(zip(come, numbers, strict=False)), dict(zip(teams, numbers, strict=False)),
        dict(zip(range(len(homes)), numbers, strict=False)),
        dict(zip(range(len(homes)), numbers, strict=False)), next(numbers),
    )  # fmt: skip


def _one(scene: Scene, person: Person, home: int) -> Iterator[Choice]:
    """One person to each receiver who may, and to nobody."""
    yield Choice((person,), NOBODY, home, False)
    for receiver in range(len(scene.cast.receivers)):
        if scene.limits.may(person, receiver):
            yield Choice((person,), receiver, home, False)


def _together(scene: Scene, homes: tuple[Home, ...]) -> Iterator[list[Choice]]:
    """Each household to each receiver who may help all."""
    for number, home in enumerate(homes):
        able = [
            receiver for receiver in range(len(scene.cast.receivers))
            if all(scene.limits.may(person, receiver) for person in home.members)
        ]  # fmt: skip
        yield [Choice(home.members, receiver, number, True) for receiver in able if home.members]


def programme(scene: Scene) -> Programme:
    """The programme of a case."""
    found = columns(scene)
    who, holds, level = load_steps(scene.room.others, scene.room.places, scene.room.free)
    n_all, first, n = found.first_step + len(who), found.first_step, len(scene.to_place)
    goals = _goals(scene, found, n_all)
    goals["home"][list(found.apart.values())] = 1
    goals["home_team"][list(found.apart_teams.values())] = 1
    goals["load"][first:] = level
    upper = np.ones(n_all, np.int64)
    upper[[*found.apart.values(), *found.apart_teams.values()]] = len(scene.cast.persons)
    upper[first:] = holds
    dearest = {name: int(cost[: len(found.choices)].max(initial=0)) for name, cost in goals.items()}
    reach = {name: dear * n for name, dear in dearest.items()}
    reach |= {"home": n, "home_team": n, "load": int((goals["load"] * upper).sum())}
    return Programme(found, upper, goals, reach, rules(scene, found, who, n_all))


def _goals(scene: Scene, found: Columns, n_all: int) -> dict[str, Ints]:
    """What each choice costs, per goal; nought for the other columns."""
    table = np.zeros((n_all, len(GOALS) + 1), np.int64)
    for row, choice in enumerate(found.choices):
        at = choice.receiver
        costs = [
            scene.pairs.no_place(person) if at == NOBODY else scene.pairs.costs(person, at)
            for person in choice.members
        ]
        names = [person.client for person in choice.members]
        table[row, :-1] = np.sum(costs, axis=0)
        table[row, -1] = spread(*names, "" if at == NOBODY else scene.name(at)) % TIES
    goals = {name: table[:, at].copy() for at, name in enumerate((*GOALS, "tie"))}
    return goals | {name: np.zeros(n_all, np.int64) for name in ("home", "home_team", "load")}


def rules(scene: Scene, found: Columns, who: Ints, n_all: int) -> Rules:
    """Everybody goes somewhere; who comes fills the steps of a caseload; households are together or apart."""
    made = Rules(n_all)
    _somewhere(made, scene, found)
    filled: dict[int, list[tuple[int, int]]] = {}
    for at, choice in enumerate(found.choices):
        weight = sum(person.weight for person in choice.members)
        filled.setdefault(choice.receiver, []).append((at, weight))
    for step, receiver in enumerate(who):
        filled.setdefault(int(receiver), []).append((found.first_step + step, -1))
    for receiver, numbers in filled.items():
        if receiver != NOBODY:
            made.add(numbers, 0, 0)
    _who_comes(made, scene, found)
    for number in found.is_apart:
        _how_far_apart(made, scene, found, number)
    return made


def _somewhere(made: Rules, scene: Scene, found: Columns) -> None:
    """A person alone: one choice. A household: to one receiver, or apart, and then a choice for each."""
    ways: dict[str, list[tuple[int, int]]] = {person.client: [] for person in scene.to_place}
    whole: dict[int, list[tuple[int, int]]] = {number: [(at, 1)] for number, at in found.is_apart.items()}
    home_of: dict[str, int] = {}
    for at, choice in enumerate(found.choices):
        if choice.is_whole:
            whole[choice.home].append((at, 1))
        else:
            ways[choice.members[0].client].append((at, 1))
            home_of[choice.members[0].client] = choice.home
    for client, numbers in ways.items():
        apart = found.is_apart.get(home_of[client])
        made.add(
            numbers if apart is None else [*numbers, (apart, -1)], float(apart is None), float(apart is None)
        )
    for numbers in whole.values():
        made.add(numbers, 1, 1)


def _who_comes(made: Rules, scene: Scene, found: Columns) -> None:
    """Who takes over somebody comes into that household, and so does the team."""
    for at, choice in enumerate(found.choices):
        if (column := found.comes.get((choice.home, choice.receiver))) is not None:
            made.add([(column, 1), (at, -1)], 0, 1)
    for (home, receiver), column in found.comes.items():
        if receiver in found.homes[home].pinned:
            made.add([(column, 1)], 1, 1)
        made.add([(found.teams[home, scene.cast.receivers[receiver].team], 1), (column, -1)], 0, 1)


def _how_far_apart(made: Rules, scene: Scene, found: Columns, number: int) -> None:
    """Professionals and teams beyond the first; and who is apart with a place for each counts for one.

    The last rule follows from the others for whole numbers; it makes the search much shorter.
    """
    for column, those in ((found.apart[number], found.comes), (found.apart_teams[number], found.teams)):
        made.add(
            [(column, 1), *((each, -1) for (home, _), each in those.items() if home == number)], -1, np.inf
        )
    left_out = [
        (at, 1) for at, choice in enumerate(found.choices)
        if choice.home == number and choice.receiver == NOBODY
    ]  # fmt: skip
    if len(found.homes[number].members) > 1:
        made.add([(found.apart[number], 1), (found.is_apart[number], -1), *left_out], 0, np.inf)
