"""What stands on the page of the own account."""

from typing import Any

from django.conf import settings

from bestendig.language import Text
from bestendig.web.accounts.models import SecondStep, User
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import MUST_STEP, Seat, seats_of
from bestendig.web.accounts.second_step import n_codes_left
from bestendig.web.accounts.sign_on import organisation

WAYS = {
    "password": Text(nl="met e-mailadres en wachtwoord", en="with e-mail address and password"),
    "organisation": Text(nl="via uw organisatie", en="through your organisation"),
    "practice": Text(nl="met één klik, want dit is de oefenstad", en="with one click: the practice town"),
}


def account_of(user: User, seat: Seat | None) -> dict[str, Any]:
    """How this person signs in, and the seats of today."""
    rows = seats_of(user)
    step = SecondStep.objects.filter(user=user).first()
    return {
        "person": user,
        "ways": [WAYS[name] for name in ways_of(user)],
        "has_password": user.has_usable_password(),
        "step": step,
        "n_codes": n_codes_left(user) if step else 0,
        "must_step": any(row.role in MUST_STEP for row in rows) and not settings.CONFIGURATION.is_demo,
        "seats": [(row, ROLES[row.role].words, seat is not None and seat.row == row.pk) for row in rows],
        "can_link": organisation() is not None and "organisation" not in ways_of(user),
    }


def ways_of(user: User) -> list[str]:
    """The ways in which this person signs in."""
    found = ["password"] if user.has_usable_password() else []
    if user.links.all():
        found.append("organisation")
    return found or (["practice"] if settings.CONFIGURATION.is_demo else [])
