"""The seat of a request: who is here, in which role, for which party."""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.roles import ROLES
from bestendig.web.parties.models import Party, Table

CHOSEN, STEPPED = "seat", "stepped"
"""In a session: the seat that was chosen, and whether a second step was made."""
MUST_STEP = frozenset({"administrator"})
"""The roles that outside the practice town sit down with a second step only."""


@dataclass(frozen=True)
class Seat:
    """Somebody at a table."""

    user: User
    role: str
    party: Party
    row: int | None = None
    """Which of the person's seats this is."""

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


@dataclass(frozen=True)
class Somebody:
    """A person who signed in, with or without a seat, as the trail writes them."""

    user: User
    role: str = ""
    party_name: str = ""

    @property
    def key(self) -> str:
        """How the trail writes the person: a number, never a name."""
        return f"u{self.user.pk}"

    @property
    def table(self) -> Table:
        """The table where the person sat last; one without a name for who never sat."""
        row = SeatRow.objects.filter(user=self.user).select_related("party__table").order_by("-pk").first()
        return row.party.table if row else Table()


class SeatMiddleware:
    """Sets `request.seat`: the seat that was chosen, else the first; None for a stranger.

    Where that seat asks for a second step that was not made, `request.must_step` says so and no seat is set.
    """

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response, for whoever sits here."""
        seat = seat_of(request)
        must_step = seat is not None and _must_step(request, seat.role)
        request.seat = None if must_step else seat  # type: ignore[attr-defined]
        request.must_step = must_step  # type: ignore[attr-defined]
        return self.respond(request)


def _must_step(request: HttpRequest, role: str) -> bool:
    """Whether this role sits down with a second step only, and none was made."""
    return role in MUST_STEP and not settings.CONFIGURATION.is_demo and not request.session.get(STEPPED)


def who(request: HttpRequest) -> "Seat | Somebody | None":
    """Whoever signed in, for the trail: at a seat where there is one; None for a stranger."""
    user = request.user
    return seat_of(request) or (Somebody(user) if isinstance(user, User) else None)


def seats_of(user: User) -> list[SeatRow]:
    """The seats that this person has today, in the order in which they were given."""
    held = SeatRow.objects.held_on(timezone.localdate()).filter(user=user)
    return list(held.select_related("party__table").order_by("pk"))


def seat_of(request: HttpRequest) -> Seat | None:
    """The seat of whoever signed in; None for a stranger and for a person without a seat today."""
    user = request.user
    if not isinstance(user, User):
        return None
    rows = seats_of(user)
    chosen = request.session.get(CHOSEN)
    row = next((each for each in rows if each.pk == chosen), rows[0] if rows else None)
    return Seat(user, row.role, row.party, row.pk) if row else None
