"""People, seats and places as the pages of administration show them."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.accounts.invitations import waiting_for
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.presenters import WAYS, ways_of
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import Seat
from bestendig.web.accounts.second_step import has_second_step
from bestendig.web.administration.rules import may_manage_account
from bestendig.web.administration.selectors import people_of, seats_at

LONG_AGO = timedelta(days=90)
STATES = {
    "erased": Text(nl="gewist", en="erased"),
    "closed": Text(nl="gesloten", en="closed"),
    "invited": Text(nl="uitgenodigd, nog niet geweest", en="invited, not here yet"),
    "stale": Text(nl="drie maanden niet gebruikt", en="not used for three months"),
    "never": Text(nl="kan nog niet inloggen: maak een link", en="cannot sign in yet: make a link"),
    "active": Text(nl="in gebruik", en="in use"),
}

NOTES = {name: words for name, words in STATES.items() if name != "active"}
"""What is worth a word in a list."""


@dataclass(frozen=True, slots=True)
class Room:
    """One page of administration: where it is, what it is called and what one does there."""

    address: str
    title: Text
    what: Text


ROOMS = (
    ("people", "accounts.manage", Text(nl="Mensen", en="People"),
     Text(nl="Wie mag aan tafel zitten, in welke rol, van wanneer tot wanneer. Nodig iemand uit.",
          en="Who may sit at the table, in which role, from when to when. Invite somebody.")),
    ("parties", "accounts.manage", Text(nl="Partijen", en="Parties"),
     Text(nl="De gemeente, de teams en de aanbieders aan deze tafel.",
          en="The municipality, the teams and the providers at this table.")),
    ("rights", "accounts.manage", Text(nl="Rechtenlijst", en="List of rights"),
     Text(nl="Welke rol wat mag, en wie welke plaats heeft. Ook als bestand.",
          en="Which role may what, and who has which seat. As a file too.")),
    ("rules", "settings.manage", Text(nl="Instellingen", en="Settings"),
     Text(nl="Kleine aantallen (alleen strenger), doelen en namen.",
          en="Small numbers (stricter only), purposes and names.")),
    ("trail", "audit.read", Text(nl="Spoor", en="Trail"),
     Text(nl="Wie deed wat en wanneer. Het spoor groeit alleen.",
          en="Who did what and when. The trail only grows.")),
    ("logbook", "audit.read", Text(nl="Verwerkingen", en="Processing"),
     Text(nl="Wat er met gegevens over mensen gebeurde, per keer één regel.",
          en="What was done with data about people, one line each time.")),
    ("retention", "retention.manage", Text(nl="Bewaartermijnen", en="Retention"),
     Text(nl="Wat wordt hoe lang bewaard, en het bewijs dat het weg is.",
          en="What is kept for how long, and the proof that it is gone.")),
    ("decisions", "records.export", Text(nl="Besluiten", en="Decisions"),
     Text(nl="Breng besluiten met hun metagegevens naar het zaaksysteem.",
          en="Take decisions with their metadata to the case system.")),
    ("governance", "governance.read", Text(nl="Pakket voor OR en AVG", en="Package for privacy and staff"),
     Text(nl="Teksten die bij deze werkplek horen: DPIA, verwerkingsregister, ondernemingsraad.",
          en="Texts that belong to this workplace: DPIA, register of processing, works council.")),
    ("data-home", "data.read", Text(nl="Gegevens", en="Data"),
     Text(nl="Bestanden inlezen, verslagen, en terug naar een eerdere versie.",
          en="Read files, reports, and back to an earlier version.")),
)  # fmt: skip
"""Route, permission, title and words; a page that is not there is not shown."""


def rooms_for(seat: Seat) -> list[Room]:
    """The pages of administration that are there and that this seat may see."""
    return [
        Room(address, title, what)
        for route, permission, title, what in ROOMS
        if seat.may(permission) and (address := _address(route))
    ]


def people_rows(seat: Seat) -> list[dict[str, Any]]:
    """Everybody of the table: seats of now, and how the account stands."""
    return [
        {"person": user, "note": NOTES.get(state_of(user)), "seats": _seats(user.here, now_only=True)}  # type: ignore[attr-defined]
        for user in people_of(seat)
    ]


def person_of(seat: Seat, user: User) -> dict[str, Any]:
    """One person: the seats of now and before, the account, what can be done."""
    return {
        "person": user,
        "state": STATES[state_of(user)],
        "seats": _seats(list(seats_at(seat).filter(user=user)), now_only=False),
        "ways": [WAYS[name] for name in ways_of(user)],
        "has_step": has_second_step(user),
        "invitation": waiting_for(user),
        "can_manage": may_manage_account(seat, user) and not user.erased_at,
        "is_self": user.pk == seat.user.pk,
    }


def state_of(user: User) -> str:
    """How an account stands, in one word."""
    can_sign_in = bool(ways_of(user))
    states = (
        ("erased", user.erased_at is not None),
        ("closed", not user.is_active),
        ("invited", not can_sign_in and waiting_for(user) is not None),
        ("never", not can_sign_in),
        ("stale", (user.last_login or user.made_at) < timezone.now() - LONG_AGO),
    )
    return next((name for name, is_so in states if is_so), "active")


def _seats(rows: list[SeatRow], *, now_only: bool) -> list[dict[str, Any]]:
    """Seats in words; those that are over only where they are asked for."""
    today = timezone.localdate()
    found = [
        {
            "row": row,
            "role": ROLES[row.role].words,
            "is_over": row.last_day is not None and row.last_day < today,
        }
        for row in rows
    ]
    return [each for each in found if not (now_only and each["is_over"])]


def _address(route: str) -> str:
    """Where a page is; empty where there is no such page."""
    try:
        return reverse(route)
    except NoReverseMatch:
        return ""
