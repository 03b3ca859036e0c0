"""Staff lists as a personnel system exports them."""

from dataclasses import fields

import numpy as np

from bestendig.synthetic.arrays import FAR, words
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.events.groups import Group
from bestendig.synthetic.events.officials import POSTS
from bestendig.synthetic.events.staff import LEFT, Staff, stand_in_jobs
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.town import Town
from bestendig.synthetic.writers.contract_sheets import cells, day_cells

FORM_WORDS = words(["Vast", "Tijdelijk", "ZZP", "Uitzendkracht", "Oproep"])
TITLES = {"team": "Sociaal werker", "begeleiding": "Ambulant begeleider", "jeugd": "Jeugdhulpverlener",
          "huishouden": "Thuishulp"}  # fmt: skip


def staff_sheet(town: Town, registers: Registers, organisation: int) -> Sheet:
    """All jobs at one organisation, in order of the day on which they began."""
    workers = _joined(town.staff, stand_in_jobs(town.staff))
    workers = workers.where(np.flatnonzero(workers.organisation == organisation))
    officials = town.officials.where(np.flatnonzero(town.officials.organisation == organisation))
    titles = [*_worker_titles(town, workers), *(POSTS[post].title for post in officials.position.tolist())]
    teams = [*_team_codes(town, workers), *[""] * len(officials.person)]
    jobs = _joined(workers, officials)
    order = np.lexsort((jobs.person, jobs.first))
    return Sheet.of({
        "Personeelsnummer": registers.workers[organisation][jobs.person[order]],
        "Functie": words(titles)[order],
        "Team": words(teams)[order],
        "Organisatie": np.full(len(order), str(town.bodies.codes[organisation]), dtype=object),
        "In dienst": day_cells(jobs.first[order].tolist()),
        "Uit dienst": day_cells(jobs.last[order].tolist()),
        "Contractsoort": FORM_WORDS[jobs.form[order]],
        "Uren": cells(jobs.hours[order].tolist()),
        "Reden uitdienst": words(list(LEFT))[jobs.left[order]],
    })  # fmt: skip


def _joined(one: Staff, other: Staff) -> Staff:
    """Two lists of jobs as one."""
    names = [field.name for field in fields(Staff)]
    return Staff(*(np.concatenate([getattr(one, name), getattr(other, name)]) for name in names))


def last_groups(town: Town, jobs: Staff) -> list[Group]:
    """For each job the team that its position belonged to when it ended, or belongs to now."""
    days = np.minimum(jobs.last, FAR)
    found = [_group_on(town.groups, int(p), int(d)) for p, d in zip(jobs.position, days, strict=True)]
    return found


def _group_on(groups: tuple[Group, ...], position: int, on: int) -> Group:
    """The team of a position on a day."""
    own = [group for group in groups if group.start <= position < group.start + group.n]
    then = [group for group in own if group.first <= on <= group.last]
    return (then or own)[-1]


def _team_codes(town: Town, jobs: Staff) -> list[str]:
    """Team codes."""
    return [group.code for group in last_groups(town, jobs)]


def _worker_titles(town: Town, jobs: Staff) -> list[str]:
    """What people are called by the work of their team."""
    return [TITLES[group.market] for group in last_groups(town, jobs)]
