"""The plans and tests that a seat may see: those of its own party, and what lies on the table."""

from django.db.models import Q, QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.impact.models import LookedBack, PlanRow


def plans_of(seat: Seat) -> QuerySet[PlanRow]:
    """The plans of the own party, and those whose test lies on the table."""
    seen = Q(test__is_on_table=True)
    if seat.may("impact.make"):
        seen |= Q(party=seat.party)
    return PlanRow.objects.filter(seen, party__table=seat.table).select_related("test", "party")


def family_of(seat: Seat, plan: PlanRow) -> list[PlanRow]:
    """The plan with its variants that this seat may see, in the order in which they were written."""
    rows = PlanRow.objects.filter(party=plan.party, kind=plan.kind).values_list("pk", "changed_from")
    before = dict(rows)
    root = _root(plan.pk, before)
    kin = [pk for pk in before if _root(pk, before) == root]
    return list(plans_of(seat).filter(pk__in=kin).order_by("pk"))


def _root(pk: int, before: dict[int, int | None]) -> int:
    """The first plan of the line that this one was changed from."""
    while (earlier := before.get(pk)) is not None:
        pk = earlier
    return pk


def plan_for(seat: Seat, pk: int) -> PlanRow:
    """One plan; 404 for any that this seat may not see."""
    found = plans_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def own_plan(seat: Seat, pk: int) -> PlanRow:
    """One plan of the own party; 404 for any other."""
    found = plan_for(seat, pk)
    if found.party_id != seat.party.pk:
        raise Http404
    return found


def look_back_for(seat: Seat, pk: int) -> LookedBack:
    """One look back on a test that this seat may see; 404 for any other."""
    found = (
        LookedBack.objects.filter(pk=pk, test__plan__in=plans_of(seat)).select_related("test__plan").first()
    )
    if found is None:
        raise Http404
    return found
