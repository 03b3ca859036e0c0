"""Where one can go from every page, for whoever may."""

from dataclasses import dataclass
from typing import Protocol

from django.urls import reverse

from bestendig.language import Text


class Seat(Protocol):
    """Somebody in a role; says what it may do."""

    def may(self, permission: str) -> bool:
        """Whether this role has the permission."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the menu."""

    address: str
    words: Text
    is_here: bool


MENU = (
    ("start", "start.see", Text(nl="Begin", en="Start")),
    ("sheet-list", "sheets.read", Text(nl="Gespreksbladen", en="Discussion sheets")),
    ("plan-list", "impact.read", Text(nl="Toetsen", en="Tests")),
    ("promise-list", "promises.read", Text(nl="Afspraken", en="Promises")),
    ("contract-list", "contracts.read", Text(nl="Contracten", en="Contracts")),
    ("policy", "policy.read", Text(nl="Beleid", en="Policy")),
    ("talk-list", "talks.read", Text(nl="Gesprekken", en="Talks")),
    ("portrait-list", "portraits.read", Text(nl="Aanbieders", en="Providers")),
    ("round-list", "rounds.read", Text(nl="Tellingen", en="Counts")),
    ("data-home", "data.read", Text(nl="Gegevens", en="Data")),
    ("administration", "accounts.manage", Text(nl="Beheer", en="Administration")),
)
"""Route, permission and words, in the order of the menu."""


def places_for(path: str, seat: Seat | None) -> tuple[Place, ...]:
    """The places that this seat may go to; none for a stranger."""
    if seat is None:
        return ()
    found = ((reverse(route), words) for route, permission, words in MENU if seat.may(permission))
    return tuple(Place(address, words, _is_here(path, address)) for address, words in found)


def _is_here(path: str, address: str) -> bool:
    """Whether the page lies under this place; the start page lies under nothing."""
    return path == address or (address != "/" and path.startswith(address))
