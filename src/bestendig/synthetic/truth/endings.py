"""The true story of every relationship: from when, until when, why it ended, and what happened beside it."""

import numpy as np
import pyarrow as pa

from bestendig.synthetic.arrays import FAR, NONE, Flags, Ints, Words, words
from bestendig.synthetic.book import OF_EMPLOYMENT
from bestendig.synthetic.calendar import LAST
from bestendig.synthetic.causes import CAUSES, CODE
from bestendig.synthetic.events.coincidence import beside
from bestendig.synthetic.events.groups import UNITS
from bestendig.synthetic.town import Town

COINCIDES = 31
"""An unrelated event at most so many days away coincides with an ending."""


def days_or_none(days: Ints) -> pa.Array:
    """Days as dates, null for a day that never comes."""
    return pa.array(days.astype(np.int32), pa.int32(), mask=np.asarray(days >= FAR)).cast(pa.date32())


def or_none(numbers: Ints) -> pa.Array:
    """Numbers, null for none."""
    return pa.array(numbers, pa.int64(), mask=np.asarray(numbers == NONE))


def codes(town: Town) -> Words:
    """Codes of the organisations."""
    return words([str(code) for code in town.bodies.codes.tolist()])


def relations_table(town: Town) -> pa.Table:
    """Every relationship, one row each."""
    relations, stays = town.relations, town.stays
    stay = relations.stay
    near, away = beside_events(town)
    coincides = near != NONE
    teams = words([group.code for group in town.groups])
    return pa.table({
        "relationship": np.arange(len(stay)),
        "help": stays.helping[stay],
        "stay": stay,
        "client": stays.person[stay],
        "professional": relations.professional,
        "job": relations.job,
        "organisation": pa.array(codes(town)[stays.organisation[stay]], pa.string()),
        "team": pa.array(teams[town.stay_group[stay]], pa.string()),
        "first_day": days_or_none(relations.first),
        "last_day": days_or_none(relations.last),
        "reason": pa.array(words([one.reason for one in CAUSES])[relations.cause], pa.string()),
        "level": pa.array(words([one.level for one in CAUSES])[relations.cause], pa.string()),
        "event": or_none(relations.event),
        "dropped_out": relations.dropped,
        "unrelated_event": or_none(near),
        "unrelated_days": or_none(np.where(coincides, away, NONE)),
        "coincides": coincides,
    })  # fmt: skip


def beside_events(town: Town) -> tuple[Ints, Ints]:
    """For each ending the nearest unrelated event within a month, and how many days away it was."""
    relations = town.relations
    near, away = np.full(len(relations.stay), NONE), np.full(len(relations.stay), FAR)
    ended = (relations.last <= LAST) & (relations.cause > 0) & (relations.cause != CODE["continues"])
    market = np.array([group.market for group in town.groups])[town.stay_group[relations.stay]]
    body = town.stays.organisation[relations.stay]
    for organisation, name in UNITS:
        rows = np.flatnonzero(ended & (body == organisation) & (market == name))
        near[rows], away[rows] = beside(
            town.book, organisation, name, relations.last[rows], relations.event[rows]
        )
    return _or_own_worker(town, ended, near, away)


def _or_own_worker(town: Town, ended: Flags, near: Ints, away: Ints) -> tuple[Ints, Ints]:
    """The worker who left soon before or after, where that was not why it ended, when it was nearer."""
    relations = town.relations
    own = OF_EMPLOYMENT + relations.job
    leaves = np.abs(town.staff.last[relations.job] - relations.last)
    closer = ended & (relations.event != own) & (relations.cause != CODE["contract_change"]) & (leaves < away)
    near, away = np.where(closer, own, near), np.where(closer, leaves, away)
    within = away <= COINCIDES
    return np.where(within, near, NONE), np.where(within, away, FAR)
