"""The checks that a seat may read."""

from django.db.models import Count, Q, QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.newness.models import Check, Find
from bestendig.web.parties.models import Party


def checks_of(seat: Seat) -> QuerySet[Check]:
    """What the own party asked, for who prepares decisions there; of others what lies on the table."""
    seen = Q(is_on_table=True)
    if seat.may("newness.ask"):
        seen |= Q(party=seat.party)
    found = Check.objects.filter(seen, table=seat.table).select_related("party", "by", "table")
    return found.annotate(
        n_finds=Count("finds"), n_answered=Count("finds", filter=~Q(finds__answer=""))
    )  # fmt: skip


def check_for(seat: Seat, pk: int) -> Check:
    """One check; 404 for any that this seat may not read."""
    found = checks_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def find_for(check: Check, pk: int) -> Find:
    """One find of a check; 404 for any other."""
    found = check.finds.filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def checks_of_plan(seat: Seat, plan: object, party: Party) -> list[Check]:
    """What this seat may read of what a party asked about one of its plans, the newest first."""
    return list(checks_of(seat).filter(plan=str(plan), party=party))
