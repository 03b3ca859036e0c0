"""Where one can go from every page, for whoever may: first a verb, then the places behind it."""

from collections.abc import Iterator
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
    """One page that one can go to."""

    address: str
    words: Text
    is_here: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The places behind one verb; its own address is that of the first of them."""

    words: Text
    places: tuple[Place, ...]

    @property
    def address(self) -> str:
        """Where the verb itself leads."""
        return self.places[0].address

    @property
    def is_here(self) -> bool:
        """Whether the page is one of these."""
        return any(place.is_here for place in self.places)

    @property
    def is_alone(self) -> bool:
        """Whether the verb has one place only, so that the word says enough."""
        return len(self.places) == 1


Entry = tuple[str, str, Text]
MENU: tuple[tuple[Text, tuple[Entry, ...]], ...] = (
    (Text(nl="Begin", en="Start"), (("start", "start.see", Text(nl="Begin", en="Start")),)),
    (
        Text(nl="Zien", en="See"),
        (
            ("sheet-list", "sheets.read", Text(nl="Gespreksbladen", en="Discussion sheets")),
            ("contract-list", "contracts.read", Text(nl="Contracten", en="Contracts")),
            ("policy", "policy.read", Text(nl="Beleid", en="Policy")),
            ("portrait-list", "portraits.read", Text(nl="Aanbieders", en="Providers")),
            ("round-list", "rounds.read", Text(nl="Tellingen", en="Counts")),
        ),
    ),
    (Text(nl="Toetsen", en="Test"), (("plan-list", "impact.read", Text(nl="Toetsen", en="Tests")),)),
    (
        Text(nl="Leren", en="Learn"),
        (
            ("bottleneck-list", "bottlenecks.read", Text(nl="Knelpunten", en="Bottlenecks")),
            ("pattern-list", "patterns.read", Text(nl="Rode draden", en="Patterns")),
            ("quarter-list", "quarters.read", Text(nl="Kwartaal", en="Quarter")),
            ("answer-list", "answers.read", Text(nl="Mag dit?", en="Is this allowed?")),
            ("knowledge-list", "knowledge.read", Text(nl="Kennis", en="Knowledge")),
        ),
    ),
    (
        Text(nl="Afspreken", en="Agree"),
        (
            ("promise-list", "promises.read", Text(nl="Afspraken", en="Promises")),
            ("talk-list", "talks.read", Text(nl="Gesprekken", en="Talks")),
        ),
    ),
    (
        Text(nl="Beheren", en="Manage"),
        (
            ("data-home", "data.read", Text(nl="Gegevens", en="Data")),
            ("administration", "accounts.manage", Text(nl="Beheer", en="Administration")),
        ),
    ),
)
"""By verb: route, permission and words, in the order of the menu."""


def places_for(path: str, seat: Seat | None) -> tuple[Group, ...]:
    """The places that this seat may go to, by verb; none for a stranger."""
    if seat is None:
        return ()
    found = (Group(words, tuple(_open(path, seat, entries))) for words, entries in MENU)
    return tuple(group for group in found if group.places)


def _open(path: str, seat: Seat, entries: tuple[Entry, ...]) -> Iterator[Place]:
    """The places of one verb that this seat may go to."""
    for route, permission, words in entries:
        if seat.may(permission):
            address = reverse(route)
            yield Place(address, words, _is_here(path, address))


def _is_here(path: str, address: str) -> bool:
    """Whether the page lies under this place; the start page lies under nothing."""
    return path == address or (address != "/" and path.startswith(address))
