"""The principles, answers and files of a table."""

from django.db.models import Q, QuerySet
from django.http import Http404
from django.utils import timezone

from bestendig.web.accounts.seat import Seat
from bestendig.web.impact.selectors import plans_of
from bestendig.web.memory.models import Remembered
from bestendig.web.parties.models import Table
from bestendig.web.policy.models import Answer, CouncilFile, Principle


def principles_of(seat: Seat) -> QuerySet[Principle]:
    """Every principle of this table, also those that ended."""
    return Principle.objects.filter(table=seat.table)


def holding(seat: Seat) -> QuerySet[Principle]:
    """The principles that hold today."""
    return principles_of(seat).filter(Q(ended_on=None) | Q(ended_on__gte=timezone.localdate()))


def principle_for(seat: Seat, pk: int) -> Principle:
    """One principle of this table; 404 for any other."""
    found = principles_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def answers_of(seat: Seat) -> QuerySet[Answer]:
    """What was answered, about programmes and about plans that this seat may see."""
    about = Q(plan__isnull=True) | Q(plan__in=plans_of(seat))
    return Answer.objects.filter(about, principle__table=seat.table).select_related(
        "party", "principle", "plan"
    )


def remembered_of(table: Table, kind: str) -> dict[str, str]:
    """What the memory of a table holds of one kind: subject to words."""
    found = Remembered.objects.filter(table=table, kind=kind, is_gone=False)
    return dict(found.values_list("subject", "words"))


def files_of(seat: Seat) -> QuerySet[CouncilFile]:
    """The files that new councils were handed here."""
    return CouncilFile.objects.filter(table=seat.table)


def file_for(seat: Seat, pk: int) -> CouncilFile:
    """One file of this table; 404 for any other."""
    found = files_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found
