"""The plans and tests that a seat may see: those of its own party, and what lies on the table."""

from django.db.models import Q, QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.impact.models import PlanRow


def plans_of(seat: Seat) -> QuerySet[PlanRow]:
    """The plans of the own party, and those whose test lies on the table."""
    seen = Q(test__is_on_table=True)
    if seat.may("impact.make"):
        seen |= Q(party=seat.party)
    return PlanRow.objects.filter(seen, party__table=seat.table).select_related("test", "party")


def plan_for(seat: Seat, pk: int) -> PlanRow:
    """One plan; 404 for any that this seat may not see."""
    found = plans_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found
