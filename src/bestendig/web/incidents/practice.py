"""Two advices of the practice town: one to wait, at which was looked again, and one to ask first."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents import services, stack
from bestendig.web.incidents.models import Advice, LookedAgain
from bestendig.web.parties.models import Table

WAITED: dict[str, Any] = {
    "theme": "veiligheid",
    "what": "Er was twee avonden onrust op een plein, met jongeren en harde muziek. In de krant wordt om een "
    "nieuw team van toezicht gevraagd.",
    "choice": "nothing_new",
    "because": "De jongerenwerkers kennen deze groep al drie jaar en waren er beide avonden. Zij vragen om "
    "rust.",
    "already": "Jongerenwerk, de wijkagent en het buurthuis zijn er alle drie.",
    "takes": "Een nieuw team vraagt overleg van dezelfde mensen die nu op het plein staan.",
    "knows": "Het jongerenwerk, en de beheerder van het buurthuis.",
}
LOOKED = (
    "Na zes weken was het rustig. Twee buren en een jongerenwerker kwamen elke vrijdag langs. Of het "
    "daardoor kwam, weten we niet."
)
ASKED_FIRST: dict[str, Any] = {
    "theme": "wonen",
    "what": "Een gezin stond na een ontruiming met kinderen op straat. De raad vraagt om een nieuw meldteam.",
    "choice": "ask_first",
    "because": "Er lopen al afspraken met de verhuurder. Wij vragen eerst de wijkteams wat daarvan komt.",
    "already": "De afspraak dat de verhuurder bij twee maanden huurschuld belt.",
    "takes": "",
    "knows": "Team Zuid en de school.",
}
WEEKS_AGO = 30


@transaction.atomic
def practise(table: Table) -> None:
    """Keep both once, with what was told before; nothing where an advice was kept already."""
    seats = SeatRow.objects.filter(party__table=table, role="policy_adviser")
    noor = seats.select_related("user", "party__table").first()
    if noor is None or Advice.objects.filter(table=table).exists():
        return
    seat = Seat(noor.user, noor.role, noor.party)
    waited = _keep(seat, WAITED, timedelta(weeks=8))
    at = timezone.now() - timedelta(weeks=WEEKS_AGO)
    services.look_again(seat, waited, LOOKED)
    LookedAgain.objects.filter(advice=waited).update(at=at + timedelta(weeks=7))
    again_on = (at + timedelta(weeks=8)).date()
    Advice.objects.filter(pk=waited.pk).update(at=at, look_again_on=again_on)
    _keep(seat, ASKED_FIRST, timedelta(weeks=6))


def _keep(seat: Seat, said: dict[str, Any], ahead: timedelta) -> Advice:
    """One advice with what is like it on its theme."""
    layers = stack.found(seat, said["theme"], said["what"])
    told = {**said, "look_again_on": timezone.localdate() + ahead}
    return services.keep(seat, told, [(each.kind, each.subject) for each in layers[:6]])
