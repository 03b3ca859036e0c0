"""How a kept advice is shown where it is found."""

from collections.abc import Collection, Mapping

from django.utils.timezone import localdate

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents.selectors import advices_at
from bestendig.web.incidents.words import CHOICES
from bestendig.web.memory.cards import Card, kind


@kind("incident", Text(nl="advies na een incident", en="advice after an incident"))
def advice_cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The advices of this table, with what was seen when somebody looked again."""
    if not seat.may("incidents.read"):
        return {}
    found = advices_at(seat).filter(pk__in=[int(each) for each in subjects if each.isdecimal()])
    cards = {}
    for each in found:
        looks = list(each.looks.all())
        cards[str(each.pk)] = Card(
            title=CHOICES[each.choice].nl,
            words=each.words or each.because,
            address=each.get_absolute_url(),
            where=each.party.name,
            on=localdate(each.at),
            answer=looks[-1].words if looks else "",
        )
    return cards
