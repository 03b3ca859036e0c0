"""The work that a seat may follow: that of its own party."""

from django.db.models import QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.jobs.models import Job


def job_for(seat: Seat, pk: int) -> Job:
    """One piece of work of the own party; 404 for any other."""
    found = Job.objects.filter(pk=pk, party=seat.party).first()
    if found is None:
        raise Http404
    return found


def work_of(seat: Seat) -> QuerySet[Job]:
    """Everything that the own party asked for, the newest first."""
    return Job.objects.filter(party=seat.party)
