"""Histories drawn as text: "AAB" is a contact with A, the next day one with A, the next day one with B.

A dot is a day without a contact, (AB) two contacts on one day, ? a contact with nobody knows whom. A history
may also be a list of (date, name).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tests.reference.world import (
    Assignment,
    Contact,
    Contract,
    Employment,
    Episode,
    Presence,
    Programme,
    World,
    number,
)

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

    def known(self, name: str) -> int:
        """The number of a name that is not nobody."""
        return self.number(name) or 0


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
    employments: Sequence[tuple[object, ...]] = (),
    programmes: Sequence[tuple[object, ...]] = (),
    presences: Sequence[tuple[object, ...]] = (),
    households: Mapping[int, int] | None = None,
    mergers: Mapping[str, str] | None = None,
) -> World:
    """The drawn world; `teams` and `organisations` say where each person works.

    Organisations, teams and areas are numbered in order of first appearance: contacts, employments, care
    episodes, contracts, presences.
    """
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
    employed = tuple(_employment(people, bodies, *given(each), **named(each)) for each in employments)
    return World(
        tuple(contacts),
        tuple(_assignment(people, bodies, *each) for each in assignments),
        tuple(_episode(bodies, *each) for each in episodes),
        tuple(_contract(bodies, *each) for each in contracts),
        dict(neighbourhoods or {}),
        employed,
        tuple(_programme(*given(each), **named(each)) for each in programmes),
        tuple(_presence(people, bodies, *each) for each in presences),
        dict(households or {}),
        {bodies.known(one): bodies.known(other) for one, other in (mergers or {}).items()},
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


def given(row: Sequence[Any]) -> Sequence[Any]:
    """The values of a row that stand in order."""
    return [value for value in row if not isinstance(value, dict)]


def named(row: Sequence[Any]) -> dict[str, Any]:
    """The values of a row that are named, in a dictionary at its end."""
    return row[-1] if isinstance(row[-1], dict) else {}


def _day(written: object) -> int | None:
    """The number of a written day; open stays open."""
    return None if written is None else number(str(written))


def _assignment(
    people: Names,
    bodies: Names,
    client: int,
    name: str,
    first: str,
    last: str | None = None,
    role: str | None = "first_contact",
    team: str | None = None,
    law: str | None = None,
) -> Assignment:
    """Someone assigned to a client."""
    where = bodies.number(team)
    return Assignment(client, people.known(name), number(first), _day(last), role, where, law=law)


def _employment(
    people: Names,
    bodies: Names,
    name: str,
    body: str,
    first: str,
    last: str | None = None,
    *,
    team: str | None = None,
    role: str | None = "professional",
    form: str | None = None,
    fte: float | None = None,
) -> Employment:
    """A person in a job."""
    return Employment(
        people.known(name),
        bodies.known(body),
        number(first),
        _day(last),
        bodies.number(team),
        role,
        form,
        fte,
    )


def _programme(
    programme: int,
    first: str,
    last: str | None = None,
    predecessor: int | None = None,
    *,
    theme: str | None = None,
    area: int | None = None,
    planned: str | None = None,
    funded: str | None = None,
) -> Programme:
    """A programme."""
    return Programme(
        programme, number(first), _day(last), predecessor, theme, area, _day(planned), _day(funded)
    )


def _presence(
    people: Names, bodies: Names, name: str, area: str, first: str, last: str | None = None
) -> Presence:
    """A person at work in an area."""
    return Presence(people.known(name), bodies.known(area), number(first), _day(last))


def _episode(
    bodies: Names,
    client: int,
    body: str,
    first: str,
    last: str | None = None,
    contract: int | None = None,
    law: str | None = None,
    allocated: str | None = None,
    begun_by: str | None = None,
) -> Episode:
    """Help of an organisation."""
    return Episode(
        client, bodies.known(body), number(first), _day(last), law, contract, _day(allocated), begun_by
    )


def _contract(
    bodies: Names,
    contract: int,
    body: str,
    last: str | None,
    latest: str | None = None,
    law: str | None = None,
    first: str = "2000-01-01",
    predecessor: int | None = None,
) -> Contract:
    """A contract of an organisation."""
    body_number = bodies.known(body)
    return Contract(contract, body_number, number(first), _day(last), _day(latest), law, predecessor)
