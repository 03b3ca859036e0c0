"""The other true tables: events, jobs, stays, numbers, contacts."""

import numpy as np
import pyarrow as pa

from bestendig.synthetic.allocations import Allocations
from bestendig.synthetic.arrays import FAR, NONE, Flags, Ints, words
from bestendig.synthetic.book import OF_EMPLOYMENT, OF_LEAVE, OF_LIFE
from bestendig.synthetic.calendar import FIRST, LAST
from bestendig.synthetic.causes import CAUSES
from bestendig.synthetic.events.contacts import KINDS, Contacts
from bestendig.synthetic.events.staff import FORMS, LEFT
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.town import Town
from bestendig.synthetic.truth.endings import codes, days_or_none, or_none
from bestendig.synthetic.world.lines import LINES
from bestendig.synthetic.world.organisations import TEAMS, TOWN

LIFE = ("died", "moved", "to_wlz", "turned_18")
EVENT_SCHEMA = pa.schema([
    ("event", pa.int64()), ("kind", pa.string()), ("name", pa.string()), ("level", pa.string()),
    ("day", pa.int32()), ("organisation", pa.string()), ("market", pa.string()), ("team", pa.string()),
    ("subject", pa.int64()), ("behind", pa.int64()),
])  # fmt: skip


def events_table(town: Town) -> pa.Table:
    """Everything that happened: structural, jobs that ended, long leave, the lives of people with help."""
    parts = [_structural(town), _jobs_ended(town), _leave(town), *(_life(town, kind) for kind in range(1, 5))]
    table = pa.concat_tables([part.select(EVENT_SCHEMA.names) for part in parts])
    day = table["day"].cast(pa.date32())
    return table.set_column(table.schema.get_field_index("day"), "day", day)


def _structural(town: Town) -> pa.Table:
    """Events from the book."""
    code, found = codes(town), town.book.events
    return pa.table({
        "event": [event.number for event in found],
        "kind": [event.kind for event in found],
        "name": [event.name for event in found],
        "level": [event.level for event in found],
        "day": [event.day for event in found],
        "organisation": [code[event.organisation] if event.organisation != NONE else None for event in found],
        "market": [event.market or None for event in found],
        "team": [event.team or None for event in found],
        "subject": pa.nulls(len(found), pa.int64()),
        "behind": pa.nulls(len(found), pa.int64()),
    }, EVENT_SCHEMA)  # fmt: skip


def _plain(
    event: Ints, kind: str, level: str, day: Ints, subject: Ints, body: pa.Array, behind: Ints
) -> pa.Table:
    """Events of one kind."""
    n = len(event)
    nothing = pa.nulls(n, pa.string())
    return pa.table({
        "event": event, "kind": pa.array([kind] * n, pa.string()), "name": nothing,
        "level": pa.array([level] * n, pa.string()), "day": day.astype(np.int32), "organisation": body,
        "market": nothing, "team": nothing, "subject": subject, "behind": or_none(behind),
    }, EVENT_SCHEMA)  # fmt: skip


def _jobs_ended(town: Town) -> pa.Table:
    """People leaving a job; `behind` is the event that made them."""
    rows = np.flatnonzero((town.staff.last <= LAST) & (town.staff.last >= FIRST))
    body = pa.array(codes(town)[town.staff.organisation[rows]], pa.string())
    return _plain(OF_EMPLOYMENT + rows, "worker_left", "organisational", town.staff.last[rows],
                  town.staff.person[rows], body, behind_jobs(town)[rows])  # fmt: skip


def behind_jobs(town: Town) -> Ints:
    """The event behind the end of each job: the lost tender, the enforcement, or none."""
    enforcement = next(event.number for event in town.book.events if event.kind == "enforcement")
    return np.where(town.staff.event == -2, enforcement, town.staff.event)


def _leave(town: Town) -> pa.Table:
    """Long leave that began."""
    rows = np.flatnonzero(town.staff.away_first < FAR)
    body = pa.array(codes(town)[town.staff.organisation[rows]], pa.string())
    none = np.full(len(rows), NONE)
    return _plain(OF_LEAVE + rows, "long_leave", "organisational", town.staff.away_first[rows],
                  town.staff.person[rows], body, none)  # fmt: skip


def _life(town: Town, kind: int) -> pa.Table:
    """Deaths, moves, long-term care, eighteenth birthdays of people with help, as far as the extract."""
    days = getattr(town.residents, LIFE[kind - 1])
    rows = np.flatnonzero(
        (days >= FIRST - 4 * 366) & (days <= LAST) & (days < town.residents.died + (kind == 1))
    )
    nobody = pa.nulls(len(rows), pa.string())
    level = "policy" if kind > 2 else "concluded"
    return _plain(OF_LIFE + 10 * rows + kind, LIFE[kind - 1], level, days[rows], rows, nobody,
                  np.full(len(rows), NONE))  # fmt: skip


def jobs_table(town: Town) -> pa.Table:
    """Every job of a worker in the teams, with long leave and who stood in."""
    staff = town.staff
    return pa.table({
        "job": np.arange(len(staff.person)),
        "professional": staff.person,
        "organisation": pa.array(codes(town)[staff.organisation], pa.string()),
        "position": staff.position,
        "first_day": days_or_none(staff.first),
        "last_day": days_or_none(staff.last),
        "contract_form": pa.array(words(list(FORMS))[staff.form], pa.string()),
        "hours": staff.hours,
        "end_reason": pa.array(words(list(LEFT))[staff.left], pa.string()),
        "behind": or_none(behind_jobs(town)),
        "away_first_day": days_or_none(staff.away_first),
        "away_last_day": days_or_none(staff.away_last),
        "stand_in": or_none(staff.stand_in),
    })  # fmt: skip


def stays_table(town: Town) -> pa.Table:
    """Every stay of a person with an organisation; those that never came about are left out."""
    rows = np.flatnonzero(town.stay_happens)
    stays = town.stays.where(rows)
    return pa.table({
        "stay": rows,
        "help": stays.helping,
        "line": pa.array(words([line.name for line in LINES])[stays.line], pa.string()),
        "client": stays.person,
        "organisation": pa.array(codes(town)[stays.organisation], pa.string()),
        "nth": stays.nth,
        "first_day": days_or_none(stays.first),
        "last_day": days_or_none(stays.last),
        "reason": pa.array(words([one.reason for one in CAUSES])[stays.cause], pa.string()),
        "level": pa.array(words([one.level for one in CAUSES])[stays.cause], pa.string()),
        "event": or_none(stays.event),
    })  # fmt: skip


def allocations_table(made: Allocations) -> pa.Table:
    """Which stay each allocation number belongs to."""
    return pa.table({"allocation": made.number, "stay": made.stay})


def numbers_table(town: Town, registers: Registers) -> pa.Table:
    """The number of every person in every source system."""
    names = {TOWN: "gemeente", TEAMS: "wijkteams"}
    parts = [
        _numbers(names.get(body, town.bodies.names[body]), kind, numbers)
        for kind, book in (("client", registers.clients), ("professional", registers.workers))
        for body, numbers in book.items()
    ]
    return pa.concat_tables([*parts, _numbers("wijkteams na overstap", "client", registers.migrated)])


def _numbers(system: str, kind: str, numbers: np.ndarray[tuple[int, ...], np.dtype[np.object_]]) -> pa.Table:
    """The numbers of one system."""
    n = len(numbers)
    return pa.table({
        "system": pa.array([system] * n, pa.string()), "kind": pa.array([kind] * n, pa.string()),
        "number": pa.array(numbers, pa.string()), "person": np.arange(n),
    })  # fmt: skip


def contacts_table(contacts: Contacts, numbers: Ints, is_copy: Flags) -> pa.Table:
    """Every contact under its number in the source system: who really met whom."""
    return pa.table({
        "contact": numbers,
        "relationship": contacts.relation,
        "client": contacts.client,
        "professional": contacts.professional,
        "day": days_or_none(contacts.day),
        "minute": contacts.minute.astype(np.int32),
        "kind": pa.array(words(list(KINDS))[contacts.kind], pa.string()),
        "is_usual": contacts.is_usual,
        "is_family_copy": is_copy,
    })  # fmt: skip
