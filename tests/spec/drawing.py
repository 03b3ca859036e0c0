"""Histories drawn as text: "AAB" is a contact with A, the next day one with A, the next day one with B.

A dot is a day without a contact, (AB) two contacts on one day, ? a contact with nobody knows whom. A history
may also be a list of (date, name).
"""

import re
from collections.abc import Mapping, Sequence

from tests.reference.world import Assignment, Contact, Contract, Episode, World, number

from bestendig.model.period import Period
from bestendig.model.request import Request

History = str | Sequence[tuple[str, str]]
Named = Sequence[tuple[int, str, str, str | None]]
FIRST_DAY = "2024-01-01"


class Names:
    """Numbers for names, in order of first appearance."""

    def __init__(self, known: Mapping[str, int] | None = None) -> None:
        self._numbers: dict[str, int] = dict(known or {})

    def number(self, name: str | None) -> int | None:
        """The number of a name; nobody is nobody."""
        if name is None or name == "?":
            return None
        return self._numbers.setdefault(name, len(self._numbers) + 1)


def days_of(history: History, first_day: str, step: int) -> list[tuple[int, str]]:
    """The contacts of a history with their days."""
    if not isinstance(history, str):
        return [(number(day), name) for day, name in history]
    found, day = [], number(first_day)
    for piece in re.findall(r"\([^)]*\)|.", history):
        found += [(day, name) for name in piece.strip("().")]
        day += step
    return found


def world_of(
    histories: Mapping[int, History] | None = None,
    *,
    first_day: str = FIRST_DAY,
    step: int = 1,
    teams: Mapping[str, str] | None = None,
    organisations: Mapping[str, str] | None = None,
    laws: Mapping[int, str] | None = None,
    assignments: Named = (),
    episodes: Sequence[tuple[object, ...]] = (),
    contracts: Sequence[tuple[object, ...]] = (),
    neighbourhoods: Mapping[int, int] | None = None,
) -> World:
    """The drawn world; `teams` and `organisations` say where each person works."""
    people, bodies = Names(), Names()
    contacts = []
    for client, history in (histories or {}).items():
        for place, (day, name) in enumerate(days_of(history, first_day, step), start=1):
            team, body = (teams or {}).get(name), (organisations or {}).get(name)
            contacts.append(
                Contact(
                    client,
                    people.number(name),
                    day,
                    place,
                    bodies.number(team),
                    bodies.number(body),
                    (laws or {}).get(client),
                )
            )
    return World(
        tuple(contacts),
        tuple(_assignment(people, *each) for each in assignments),
        tuple(_episode(bodies, *each) for each in episodes),
        tuple(_contract(bodies, *each) for each in contracts),
        dict(neighbourhoods or {}),
    )


def request_of(
    name: str,
    period: str | None = None,
    with_whom: str = "professional",
    counted_by: str = "day",
    by: Sequence[str] = (),
    law: str | None = None,
    minimum_contacts: int = 0,
) -> Request:
    """The question, with the period written out."""
    span = None if period is None else Period.parse(period)
    return Request((name,), span, with_whom, counted_by, tuple(by), law, minimum_contacts)  # type: ignore[arg-type]


def _day(written: object) -> int | None:
    """The number of a written day; open stays open."""
    return None if written is None else number(str(written))


def _assignment(
    people: Names, client: int, name: str, first: str, last: str | None = None, role: str = "first_contact"
) -> Assignment:
    """Someone assigned to a client."""
    return Assignment(client, people.number(name) or 0, number(first), _day(last), role)


def _episode(
    bodies: Names,
    client: int,
    body: str,
    first: str,
    last: str | None = None,
    contract: int | None = None,
    law: str | None = None,
) -> Episode:
    """Help of an organisation."""
    return Episode(client, bodies.number(body) or 0, number(first), _day(last), law, contract)


def _contract(
    bodies: Names,
    contract: int,
    body: str,
    last: str | None,
    latest: str | None = None,
    law: str | None = None,
) -> Contract:
    """A contract of an organisation."""
    return Contract(contract, bodies.number(body) or 0, number("2000-01-01"), _day(last), _day(latest), law)
