"""Which rounds a seat sees, and what is going on in one."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch, QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.jobs.models import Job
from bestendig.web.parties.models import Party
from bestendig.web.rounds.models import Participant, RoundRow
from bestendig.web.rounds.rules import may

COUNT, COMBINE = "round_count", "round_combine"
"""The kinds of long work."""


def rounds_of(seat: Seat) -> QuerySet[RoundRow]:
    """The rounds of this table, the newest first."""
    seated = Prefetch("participants", Participant.objects.select_related("party"))
    return RoundRow.objects.filter(table=seat.table).prefetch_related(seated)


def round_for(seat: Seat, pk: int) -> RoundRow:
    """One round; 404 for that of another table."""
    found = rounds_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def managed(seat: Seat, pk: int) -> RoundRow:
    """One round that this seat looks after; 403 for that of another party at the table."""
    found = round_for(seat, pk)
    if not may(seat, "rounds.manage", found):
        raise PermissionDenied
    return found


def participant_for(row: RoundRow, pk: int) -> Participant:
    """One party in the round; 404 for any other."""
    found = row.participants.filter(pk=pk).select_related("round").first()
    if found is None:
        raise Http404
    return found


def without_key(row: RoundRow) -> list[str]:
    """The parties whose key is missing."""
    return [each.shown_name for each in row.participants.all() if each.key_at is None]


def without_counts(row: RoundRow) -> list[str]:
    """The parties whose counts are missing."""
    return [each.shown_name for each in row.participants.all() if each.counts_at is None]


def work_on(row: RoundRow) -> Job | None:
    """The counting or adding of this round that is not over yet."""
    kinds = Job.objects.filter(kind__in=(COUNT, COMBINE), arguments__round=row.pk)
    return kinds.filter(state__in=(Job.State.WAITING, Job.State.RUNNING)).first()


def is_adding(row: RoundRow) -> bool:
    """Whether the sum is being made."""
    found = work_on(row)
    return found is not None and found.kind == COMBINE


def last_fault(row: RoundRow) -> Job | None:
    """The work on this round that was asked last, where it did not succeed."""
    last = Job.objects.filter(kind__in=(COUNT, COMBINE), arguments__round=row.pk).first()
    return last if last is not None and last.state == Job.State.FAILED else None


def parties_of(seat: Seat) -> list[Party]:
    """The parties at this table."""
    return list(Party.objects.filter(table=seat.table))


def begun_again(row: RoundRow) -> dict[str, Any]:
    """What to begin a new round with after one that ended: the same, without the party that withdrew."""
    names = [each.name for each in row.participants.all() if each.name != row.withdrawn]
    seated = {each.name for each in row.participants.all() if each.party_id}
    return {
        "until": row.until,
        "parties": [name for name in names if name in seated],
        "others": "\n".join(name for name in names if name not in seated),
        "sheets": row.sheets,
    }
