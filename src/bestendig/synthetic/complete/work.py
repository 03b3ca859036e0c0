"""The registers of the organisations: jobs, who stood in for whom, teams."""

from dataclasses import fields

import numpy as np
import pyarrow as pa

from bestendig.synthetic.arrays import FAR, NONE, ints, words
from bestendig.synthetic.complete.columns import codes, days, identifiers
from bestendig.synthetic.events.staff import FORMS, LEFT, Staff, stand_in_jobs
from bestendig.synthetic.town import Town
from bestendig.synthetic.writers.staff_sheets import last_groups


def employments(town: Town) -> pa.Table:
    """Every job of a worker, stand-ins included; the reason of leaving in the words of the personnel list."""
    hired = stand_in_jobs(town.staff)
    jobs = Staff(
        *(np.concatenate([getattr(town.staff, f.name), getattr(hired, f.name)]) for f in fields(Staff))
    )
    groups = {group.code: number for number, group in enumerate(town.groups)}
    return pa.table({
        "professional_id": identifiers(jobs.person),
        "organisation_id": identifiers(jobs.organisation),
        "first_day": days(jobs.first),
        "last_day": days(jobs.last),
        "team_id": identifiers(ints([groups[group.code] for group in last_groups(town, jobs)])),
        "role": codes(["professional"] * len(jobs.person)),
        "contract_form": codes(words(list(FORMS))[jobs.form]),
        "end_reason": codes(words(list(LEFT))[jobs.left]),
    })  # fmt: skip


def replacements(town: Town) -> pa.Table:
    """Who was hired to stand in for whom; leave in which colleagues helped out is nowhere written down."""
    staff = town.staff
    rows = np.flatnonzero((staff.stand_in != NONE) & (staff.away_first < FAR))
    return pa.table({
        "professional_id": identifiers(staff.stand_in[rows]),
        "replaced_id": identifiers(staff.person[rows]),
        "first_day": days(staff.away_first[rows]),
        "last_day": days(staff.away_last[rows]),
    })  # fmt: skip


def teams(town: Town) -> pa.Table:
    """The teams with the days on which they began and ended."""
    groups = town.groups
    return pa.table({
        "team_id": identifiers(np.arange(len(groups))),
        "organisation_id": identifiers(ints([group.organisation for group in groups])),
        "name": codes([group.name for group in groups]),
        "first_day": days(ints([group.first or FAR for group in groups])),
        "last_day": days(ints([group.last for group in groups])),
    })  # fmt: skip
