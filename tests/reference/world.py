"""A small made-up world in plain Python: what the twins read, and what becomes the tables of the engines."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bestendig.measures import shipped_tables
from bestendig.model.period import day_number, day_of, month_number
from bestendig.model.stored import CONTACTS, CONTACTS_APART


@dataclass(frozen=True)
class Contact:
    """One contact; `place` orders contacts of one client on one day."""

    client: int
    professional: int | None
    day: int
    place: int
    team: int | None = None
    organisation: int | None = None
    law: str | None = None
    is_order_known: bool = True


@dataclass(frozen=True)
class Assignment:
    """Who was assigned to whom, from day to day."""

    client: int
    professional: int
    first_day: int
    last_day: int | None
    role: str | None = "first_contact"
    team: int | None = None
    organisation: int | None = None
    law: str | None = None


@dataclass(frozen=True)
class Episode:
    """Help of one organisation."""

    client: int
    organisation: int
    first_day: int
    last_day: int | None
    law: str | None = None
    contract: int | None = None
    allocated_on: int | None = None
    change_reason: str | None = None


@dataclass(frozen=True)
class Contract:
    """An agreement with an organisation."""

    contract: int
    organisation: int
    first_day: int
    last_day: int | None
    latest_last_day: int | None = None
    law: str | None = None
    predecessor: int | None = None


@dataclass(frozen=True)
class Employment:
    """A person in a job."""

    professional: int
    organisation: int
    first_day: int
    last_day: int | None = None
    team: int | None = None
    role: str | None = "professional"
    contract_form: str | None = None
    fte: float | None = None


@dataclass(frozen=True)
class Programme:
    """A programme, pilot or project."""

    programme: int
    first_day: int
    last_day: int | None = None
    predecessor: int | None = None
    theme: str | None = None
    area: int | None = None
    planned_last_day: int | None = None
    funded_until: int | None = None


@dataclass(frozen=True)
class Presence:
    """A person who works in an area."""

    professional: int
    area: int
    first_day: int
    last_day: int | None = None


@dataclass(frozen=True)
class World:
    """All rows of a drawn world; contacts of nobody known are those without a professional."""

    contacts: tuple[Contact, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    episodes: tuple[Episode, ...] = ()
    contracts: tuple[Contract, ...] = ()
    neighbourhoods: Mapping[int, int] = field(default_factory=dict)
    employments: tuple[Employment, ...] = ()
    programmes: tuple[Programme, ...] = ()
    presences: tuple[Presence, ...] = ()
    households: Mapping[int, int] = field(default_factory=dict)
    mergers: Mapping[int, int] = field(default_factory=dict)

    @property
    def known(self) -> list[Contact]:
        """Contacts with a professional, as they lie in the store: by client, day and order."""
        found = [contact for contact in self.contacts if contact.professional is not None]
        return sorted(found, key=lambda contact: (contact.client, contact.day, contact.place))

    @property
    def apart(self) -> list[Contact]:
        """Contacts of which nobody knows with whom they were."""
        return [contact for contact in self.contacts if contact.professional is None]

    def moved(self, by: int) -> "World":
        """The same world with every identifier raised, so that worlds can lie beside each other."""
        return World(
            tuple(
                replace(
                    each,
                    client=each.client + by,
                    professional=_raised(each.professional, by),
                    team=_raised(each.team, by),
                    organisation=_raised(each.organisation, by),
                )
                for each in self.contacts
            ),
            tuple(
                _moved(each, by, "client", "professional", "team", "organisation")
                for each in self.assignments
            ),
            tuple(
                replace(
                    each,
                    client=each.client + by,
                    organisation=each.organisation + by,
                    contract=_raised(each.contract, by),
                )
                for each in self.episodes
            ),
            tuple(_moved(each, by, "contract", "organisation", "predecessor") for each in self.contracts),
            _moved_pairs(self.neighbourhoods, by),
            tuple(_moved(each, by, "professional", "organisation", "team") for each in self.employments),
            tuple(_moved(each, by, "programme", "predecessor", "area") for each in self.programmes),
            tuple(_moved(each, by, "professional", "area") for each in self.presences),
            _moved_pairs(self.households, by),
            _moved_pairs(self.mergers, by),
        )

    def beside(self, other: "World") -> "World":
        """Two worlds as one."""
        return World(
            self.contacts + other.contacts,
            self.assignments + other.assignments,
            self.episodes + other.episodes,
            self.contracts + other.contracts,
            {**self.neighbourhoods, **other.neighbourhoods},
            self.employments + other.employments,
            self.programmes + other.programmes,
            self.presences + other.presences,
            {**self.households, **other.households},
            {**self.mergers, **other.mergers},
        )

    @property
    def bodies(self) -> set[int]:
        """All organisations that are named anywhere."""
        rows = (*self.contacts, *self.assignments, *self.episodes, *self.contracts, *self.employments)
        named = {each.organisation for each in rows if each.organisation is not None}
        return named | set(self.mergers) | set(self.mergers.values())


def _moved(row: Any, by: int, *names: str) -> Any:
    """A row with these identifiers raised."""
    return replace(row, **{name: _raised(getattr(row, name), by) for name in names})


def _moved_pairs(pairs: Mapping[int, int], by: int) -> dict[int, int]:
    """Pairs of identifiers, both raised."""
    return {one + by: other + by for one, other in pairs.items()}


def number(written: str) -> int:
    """The day number of a written date."""
    return day_number(date.fromisoformat(written))


def month(day: int) -> int:
    """The month number of a day number."""
    return month_number(day_of(day))


def _raised(value: int | None, by: int) -> int | None:
    """A number raised, unknown stays unknown."""
    return None if value is None else value + by


Columns = dict[str, list[Any]]
EPISODE_TYPES = {
    "client_id": "int64",
    "organisation_id": "int64",
    "first_day": "int32",
    "last_day": "int32",
    "law": "string",
    "contract_id": "int64",
    "allocated_on": "int32",
    "change_reason": "string",
}
CONTRACT_TYPES = {
    "contract_id": "int64",
    "organisation_id": "int64",
    "first_day": "int32",
    "last_day": "int32",
    "latest_last_day": "int32",
    "law": "string",
    "predecessor_id": "int64",
}
EMPLOYMENT_TYPES = {
    "professional_id": "int64",
    "organisation_id": "int64",
    "first_day": "int32",
    "last_day": "int32",
    "team_id": "int64",
    "role": "string",
    "contract_form": "string",
    "fte": "float64",
}
PROGRAMME_TYPES = {
    "programme_id": "int64",
    "first_day": "int32",
    "last_day": "int32",
    "predecessor_id": "int64",
    "theme": "string",
    "area_id": "int64",
    "planned_last_day": "int32",
    "funded_until": "int32",
}
PRESENCE_TYPES = {
    "professional_id": "int64",
    "area_id": "int64",
    "first_day": "int32",
    "last_day": "int32",
}
ORGANISATION_TYPES = {"organisation_id": "int64", "successor_id": "int64"}
ASSIGNMENT_TYPES = {
    "client_id": "int64",
    "professional_id": "int64",
    "first_day": "int32",
    "last_day": "int32",
    "role": "string",
    "law": "string",
    "team_id": "int64",
    "organisation_id": "int64",
}
CLIENT_TYPES = {"client_id": "int64", "neighbourhood_id": "int64", "household_id": "int64"}


def tables(world: World) -> dict[str, tuple[Columns, Mapping[str, str]]]:
    """Each stored table as columns with their types, in the shape of model/stored.py."""
    return {
        "contacts": (_contacts(world.known), CONTACTS),
        "contacts_apart": (_apart(world.apart), CONTACTS_APART),
        "assignments": (_columns(world.assignments, ASSIGNMENT_TYPES), ASSIGNMENT_TYPES),
        "care_episodes": (_columns(world.episodes, EPISODE_TYPES), EPISODE_TYPES),
        "contracts": (_columns(world.contracts, CONTRACT_TYPES), CONTRACT_TYPES),
        "clients": (_clients(world), CLIENT_TYPES),
        "employments": (_columns(world.employments, EMPLOYMENT_TYPES), EMPLOYMENT_TYPES),
        "programmes": (_columns(world.programmes, PROGRAMME_TYPES), PROGRAMME_TYPES),
        "presences": (_columns(world.presences, PRESENCE_TYPES), PRESENCE_TYPES),
        "organisations": (_organisations(world), ORGANISATION_TYPES),
        **shipped_tables(),
    }


def _clients(world: World) -> Columns:
    """Clients of whom the neighbourhood or the household is known."""
    clients = sorted({*world.neighbourhoods, *world.households})
    return {
        "client_id": clients,
        "neighbourhood_id": [world.neighbourhoods.get(client) for client in clients],
        "household_id": [world.households.get(client) for client in clients],
    }


def _organisations(world: World) -> Columns:
    """All organisations, with what each was merged into."""
    bodies = sorted(world.bodies)
    return {"organisation_id": bodies, "successor_id": [world.mergers.get(body) for body in bodies]}


def _columns(rows: tuple[Any, ...], types: Mapping[str, str]) -> Columns:
    """Rows of a plain table as columns; a missing field is unknown."""
    return {name: [getattr(row, name.removesuffix("_id"), None) for row in rows] for name in types}


def _common(rows: list[Contact]) -> Columns:
    """The columns that kept and set-apart contacts share."""
    return {
        "client_id": [row.client for row in rows],
        "professional_id": [row.professional for row in rows],
        "team_id": [row.team for row in rows],
        "organisation_id": [row.organisation for row in rows],
        "day": [row.day for row in rows],
        "month": [month(row.day) for row in rows],
        "order_in_day": [row.place for row in rows],
        "law": [row.law for row in rows],
        "kind": [None for _ in rows],
        "minutes": [None for _ in rows],
        "delivery": [1 for _ in rows],
    }


def _contacts(rows: list[Contact]) -> Columns:
    """Contacts with their flags, `order_in_day` running from 1."""
    columns = _common(rows)
    places: dict[tuple[int, int], int] = {}
    columns["order_in_day"] = [_next(places, (row.client, row.day)) for row in rows]
    columns["is_order_known"] = [row.is_order_known for row in rows]
    for whom in ("professional", "team", "organisation"):
        seen: set[tuple[int, int | None, int]] = set()
        keys = [(row.client, getattr(row, whom), row.day) for row in rows]
        columns[f"is_first_with_{whom}"] = [not (key in seen or seen.add(key)) for key in keys]  # type: ignore[func-returns-value]
    return columns


def _next(places: dict[tuple[int, int], int], key: tuple[int, int]) -> int:
    """The next place of a client on a day."""
    places[key] = places.get(key, 0) + 1
    return places[key]


def _apart(rows: list[Contact]) -> Columns:
    """Contacts set apart because nobody knows with whom they were."""
    return {**_common(rows), "reason": ["unknown_professional" for _ in rows]}
