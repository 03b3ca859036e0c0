"""Which sheets, talks and work a role reads about first."""

from django.utils import timezone

from bestendig.web.accounts.seat import Seat
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.selectors import work_of
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.selectors import visible
from bestendig.web.talks.models import Talk
from bestendig.web.talks.selectors import talks_of

MOST_SHEETS, MOST_WORK, RECENT = 3, 3, 50
OWN_FIRST = ("team_leader", "director")
"""Roles that come for their own sheets; the others come for what is about the whole town."""
FIRST_OF = {
    "social_worker": ("relational", "neighbourhood"),
    "team_leader": ("relational", "organisational", "neighbourhood", "chain"),
    "director": ("relational", "chain", "organisational", "contracts"),
    "policy_adviser": ("chain", "policy", "neighbourhood", "relational"),
    "contract_manager": ("contracts", "policy", "chain"),
    "councillor": ("policy", "chain", "neighbourhood"),
    "administrator": (),
}
"""The kinds of sheets that a role reads first."""


def sheets_first(seat: Seat) -> list[TableSheet]:
    """The newest sheet of each kind, in the order in which this role reads them; each kind once."""
    order = FIRST_OF[seat.role]
    newest: dict[tuple[str, int], TableSheet] = {}
    for sheet in visible(seat):
        newest.setdefault((sheet.kind, sheet.about_id), sheet)
    ranked = sorted(newest.values(), key=lambda sheet: _rank(seat, sheet, order))
    chosen: dict[str, TableSheet] = {}
    for sheet in ranked if order else ():
        chosen.setdefault(sheet.kind, sheet)
    return list(chosen.values())


def _rank(seat: Seat, sheet: TableSheet, order: tuple[str, ...]) -> tuple[bool, int]:
    """What stands first: own sheets for who comes for those, then the order of the kinds."""
    is_others = seat.role in OWN_FIRST and sheet.about_id != seat.party.pk
    return is_others, order.index(sheet.kind) if sheet.kind in order else len(order)


def next_talk(seat: Seat) -> Talk | None:
    """The first talk to come at which this seat sits."""
    today = timezone.localdate()
    to_come = [talk for talk in talks_of(seat) if talk.on >= today and talk.called_off_at is None]
    return min(to_come, key=lambda talk: (talk.on, talk.pk), default=None)


def work_not_done(seat: Seat) -> list[Job]:
    """The work of the own party that did not succeed, of which nothing of the kind succeeded since."""
    failed: dict[str, Job] = {}
    done: set[str] = set()
    for job in work_of(seat)[:RECENT]:
        if job.state == Job.State.DONE:
            done.add(job.kind)
        elif job.state == Job.State.FAILED and job.kind not in done:
            failed.setdefault(job.kind, job)
    return list(failed.values())[:MOST_WORK]


def work_going_on(seat: Seat) -> list[Job]:
    """The work of the own party that waits or runs."""
    return [job for job in work_of(seat)[:RECENT] if not job.is_over][:MOST_WORK]
