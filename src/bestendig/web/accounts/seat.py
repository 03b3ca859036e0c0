"""The seat of a request: who is here, in which role, for which party."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.roles import ROLES
from bestendig.web.parties.models import Party, Table

CHOSEN = "seat"


@dataclass(frozen=True)
class Seat:
    """Somebody at a table."""

    user: User
    role: str
    party: Party

    @property
    def name(self) -> str:
        """The name of the person."""
        return self.user.name

    @property
    def key(self) -> str:
        """How the trail writes the person: a number, never a name."""
        return f"u{self.user.pk}"

    @property
    def party_name(self) -> str:
        """The name of the party."""
        return self.party.name

    @property
    def table(self) -> Table:
        """The table where this party sits."""
        return self.party.table

    @property
    def role_words(self) -> Text:
        """The role in words."""
        return ROLES[self.role].words

    def may(self, permission: str) -> bool:
        """Whether this role has the permission."""
        return permission in ROLES[self.role].permissions


class SeatMiddleware:
    """Sets `request.seat`: the seat that was chosen, else the first; None for a stranger."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response, for whoever sits here."""
        request.seat = seat_of(request)  # type: ignore[attr-defined]
        return self.respond(request)


def seat_of(request: HttpRequest) -> Seat | None:
    """The seat of whoever signed in; None for a stranger and for a person without a seat today."""
    user = request.user
    if not isinstance(user, User):
        return None
    held = SeatRow.objects.held_on(timezone.localdate()).filter(user=user)
    rows = list(held.select_related("party__table").order_by("pk"))
    chosen = request.session.get(CHOSEN)
    row = next((each for each in rows if each.pk == chosen), rows[0] if rows else None)
    return Seat(user, row.role, row.party) if row else None
