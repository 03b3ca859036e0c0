"""The past of a town as plain lists: which share of relationships ran on after some months, by year."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bestendig.analyses.impacts.scoring import Known
from bestendig.model.course import Windows
from bestendig.synthetic.calendar import FIRST

MONTH = 30.4375
GAP = Windows().gap
SETTLED = GAP / MONTH
"""Months after which it is known whether a relationship still ran."""
OPEN = 2**20
HELP_ENDED, BY_CHOICE = ("concluded", "left"), ("relational", "unknown")


@dataclass(frozen=True, slots=True)
class Life:
    """One relationship: of whom, with whom, from when, when it was more than passing, until when, and why."""

    client: int
    other: int
    organisation: int | None
    law: str | None
    first: int
    entry: int
    last: int
    level: str | None


Lives = Mapping[int, Sequence[Life]]
"""The relationships of each client."""


def life(row: Mapping[str, Any], on: int) -> Life:
    """One relationship from a fetched row known up to a day; after a pause it did not end.

    A register that was closed for another says nothing later: there the face was not seen again.
    """
    runs = not row["is_ended"] and (row["n_days"] is not None or row["last_day"] >= on)
    ended = not runs and row["root_level"] != "pause"
    entry = row["first_day"] if row["entry_day"] is None else row["entry_day"]
    return Life(
        row["client_id"], row["other_id"], row["organisation_id"], row["law"],
        int(row["first_day"]), int(entry), int(row["last_day"]) if ended else OPEN, row["root_level"],
    )  # fmt: skip


def by_client(lives: Iterable[Life]) -> Lives:
    """The relationships of each client together."""
    own: dict[int, list[Life]] = defaultdict(list)
    for one in lives:
        own[one.client].append(one)
    return own


def shares(lives: Lives, on: int, month: int, counts: Callable[[Life], bool] = bool) -> list[Known]:
    """Per past year, oldest first, how many still ran after `month` months, of how many with help.

    `counts` tells which relationships it is about; the help that a client had from others is seen anyway.
    """
    found = []
    day = on - round((month + SETTLED) * MONTH)
    while day >= FIRST + GAP:
        found.append(_share(lives, day, day + round(month * MONTH), counts))
        day -= 365
    return found[::-1]


def _share(lives: Lives, day: int, later: int, counts: Callable[[Life], bool]) -> Known:
    """Of those that ran on a day: how many ran later, of how many whose client had help then."""
    running = lost = 0
    for every in lives.values():
        for one in every:
            if one.entry <= day <= one.last and counts(one):
                runs = any(each.other == one.other and each.first <= later <= each.last for each in every)
                running += runs
                lost += not runs and _has_help(one, every, later)
    return running, running + lost


def _has_help(one: Life, every: Sequence[Life], later: int) -> bool:
    """Whether a client had help on a later day, or should have had, after this relationship ended."""
    others = [each for each in every if each.other != one.other]
    is_alone = not any(each.first <= one.last + GAP and each.last > one.last for each in others)
    if one.level in HELP_ENDED or (one.level in BY_CHOICE and is_alone):
        return False
    before = max(each.last for each in every if each.first <= later)
    upcoming = min((each.first for each in every if each.first > later), default=OPEN)
    return is_alone or before >= later or upcoming - before <= GAP
