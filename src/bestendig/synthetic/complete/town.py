"""A town's complete registers, and the same with some of it lost as in real ones."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from bestendig.synthetic.arrays import NONE
from bestendig.synthetic.calendar import EXTRACT, FIRST
from bestendig.synthetic.causes import CAUSES, CODE
from bestendig.synthetic.complete import agreements, help, work
from bestendig.synthetic.complete.columns import codes, days, identifiers
from bestendig.synthetic.complete.contacts import contacts
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.town import Town, make_town
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, LINDE, TEAMS

LOST_ENDS, LOST_REASONS = 0.1, 0.2
"""Shares of HR end dates and of recorded reasons that a degraded town has lost."""


@dataclass(frozen=True, slots=True)
class Complete:
    """The standard tables of a town, one row per true ending in `truth`, and the day of the extract.

    `truth`: `client_id`, `professional_id`, `organisation_id`, `first_day`, `last_day`, `reason`, `level`
    of every relationship at the teams and the three organisations that ended since 2015.
    """

    tables: dict[str, pa.Table]
    truth: pa.Table
    extract: int


def complete_tables(seed: int, size: int, *, degraded: bool = False) -> Complete:
    """The registers of the town with this seed and size; `degraded` loses some HR ends and reasons."""
    town = make_town(seed, size)
    tables = {
        "contacts": contacts(town),
        "assignments": help.assignments(town),
        "care_episodes": help.care_episodes(town),
        "clients": help.clients(town),
        "employments": work.employments(town),
        "replacements": work.replacements(town),
        "teams": work.teams(town),
        "contracts": agreements.contracts(town),
        "programmes": agreements.programmes(town),
        "organisations": agreements.organisations(town),
    }
    return Complete(_degraded(town.settings, tables) if degraded else tables, _truth(town), EXTRACT)


def _truth(town: Town) -> pa.Table:
    """Every relationship that ended, with why; one that went on in another structure did not end."""
    relations, stays = town.relations, town.stays
    body = stays.organisation[relations.stay]
    ended = (relations.cause != CODE["open"]) & (relations.cause != CODE["continues"])
    known = np.isin(body, (TEAMS, LINDE, ANKER, KOMPAS)) & (relations.last >= FIRST)
    rows = np.flatnonzero(ended & known & (relations.last <= EXTRACT))
    cause = relations.cause[rows]
    return pa.table({
        "client_id": identifiers(stays.person[relations.stay[rows]]),
        "professional_id": identifiers(relations.professional[rows]),
        "organisation_id": identifiers(body[rows]),
        "first_day": days(relations.first[rows]),
        "last_day": days(relations.last[rows]),
        "reason": codes([CAUSES[number].reason for number in cause.tolist()]),
        "level": codes([CAUSES[number].level for number in cause.tolist()]),
        "event": identifiers(np.maximum(relations.event[rows], NONE)),
    })  # fmt: skip


def _degraded(settings: Settings, tables: dict[str, pa.Table]) -> dict[str, pa.Table]:
    """The tables without a tenth of the HR end dates and a fifth of the recorded reasons."""
    lost = (("employments", "last_day", LOST_ENDS), ("assignments", "end_reason", LOST_REASONS),
            ("care_episodes", "end_reason", LOST_REASONS))  # fmt: skip
    for name, column, share in lost:
        rng = settings.stream("lost", name)
        table = tables[name]
        gone = pa.array(rng.random(len(table)) < share)
        kept = pc.if_else(gone, pa.scalar(None, table[column].type), table[column])
        tables = {**tables, name: table.set_column(table.schema.get_field_index(column), column, kept)}
    return tables
