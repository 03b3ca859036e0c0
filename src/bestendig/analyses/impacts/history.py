"""The past of a town as plain lists: which share of relationships ran on after some months, by year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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
    """One relationship: of whom, with whom, from when, until when, and on which level it ended."""

    client: int
    other: int
    organisation: int | None
    law: str | None
    first: int
    last: int
    level: str | None
    is_helped_on: bool = False
    """Whether another face was there, or came within the gap."""


def life(row: Mapping[str, Any]) -> Life:
    """One relationship from a fetched row."""
    ended = row["is_ended"] and row["root_level"] != "pause"
    return Life(
        row["client_id"], row["other_id"], row["organisation_id"], row["law"],
        int(row["first_day"]), int(row["last_day"]) if ended else OPEN, row["root_level"],
    )  # fmt: skip


def with_next(lives: Iterable[Life]) -> list[Life]:
    """The same with whether the client went on with another face."""
    own: dict[int, list[Life]] = defaultdict(list)
    for one in lives:
        own[one.client].append(one)
    return [
        replace(one, is_helped_on=_goes_on(one, own[one.client])) for every in own.values() for one in every
    ]


def shares(lives: Sequence[Life], on: int, month: int) -> list[Known]:
    """Per past year, oldest first, how many still ran after `month` months, of how many with help."""
    found = []
    day = on - round((month + SETTLED) * MONTH)
    while day >= FIRST + GAP:
        found.append(_share(lives, day, day + round(month * MONTH)))
        day -= 365
    return found[::-1]


def _goes_on(one: Life, every: Sequence[Life]) -> bool:
    """Whether another face was there when this one went, or came within the gap."""
    return any(
        other.other != one.other and other.first <= one.last + GAP and other.last > one.last
        for other in every
    )


def _share(lives: Sequence[Life], day: int, later: int) -> Known:
    """Of those that ran on a day: how many ran later, of how many whose client had help then."""
    ran = [one for one in lives if one.first <= day <= one.last]
    running = sum(one.last >= later for one in ran)
    lost = sum(one.last < later and _needed_help(one) for one in ran)
    return running, running + lost


def _needed_help(one: Life) -> bool:
    """Whether help went on, or should have, when this relationship ended."""
    if one.level in HELP_ENDED:
        return False
    return one.is_helped_on or one.level not in BY_CHOICE
