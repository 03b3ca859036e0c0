"""How a programme of the own municipality is shown when it is found again."""

from collections.abc import Collection, Mapping

from django.urls import reverse
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.memory.cards import Card, kind
from bestendig.web.policy.programmes import programme_card
from bestendig.web.policy.services import PROGRAMME, course_of, thread_of


@kind(PROGRAMME, Text(nl="programma van de gemeente", en="programme of the municipality"))
def programme_cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The programmes of the register of this table; one that is no longer in it shows no card."""
    today = timezone.localdate()
    found = {key: thread_of(seat.table, key) for key in subjects}
    return {
        key: programme_card(
            thread, course_of(seat.table, thread), reverse("programme", kwargs={"key": key}), today
        )
        for key, thread in found.items()
        if thread is not None and seat.may("policy.read")
    }
