"""Promising, and telling back what came of it."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.parties.models import Party
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.models import TableSheet


@transaction.atomic
def promise(
    seat: Seat, what: str, by_when: date, sheet: TableSheet | None = None, *, party: Party | None = None
) -> Promise:
    """One promise of the party of this seat; of another where that party is there and this seat writes."""
    made = Promise.objects.create(
        party=party or seat.party, sheet=sheet, what=what.strip(), by_when=by_when, made_by=seat.user
    )
    record(seat, "promise_made", f"promise {made.pk}")
    return made


@transaction.atomic
def tell_back(seat: Seat, made: Promise, words: str) -> None:
    """What came of it, by the party that promised; NotAllowed for another."""
    if made.party_id != seat.party.pk:
        raise NotAllowed(
            Text(nl="Wie het beloofde, vertelt wat ervan kwam.", en="Who promised tells what came of it."),
            Text(nl="Vraag het die partij.", en="Ask that party."),
            code="not_own_promise",
        )
    made.came_of_it, made.told_at = words.strip(), timezone.now()
    made.save(update_fields=["came_of_it", "told_at"])
    record(seat, "promise_told_back", f"promise {made.pk}")
