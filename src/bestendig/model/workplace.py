"""A running workplace as it says of itself: who may what, which addresses, what it holds, how it is set."""

from collections.abc import Mapping
from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.processing import Activity


@dataclass(frozen=True, slots=True)
class Power:
    """Something that may be done: the permission, its words, the roles that have it."""

    permission: str
    words: Text
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """One address of the workplace and the permission that it takes; `public` for everybody."""

    name: str
    address: str
    permission: str


@dataclass(frozen=True, slots=True)
class FieldHeld:
    """One field that is kept: its kind in words, and whether it may be about a person."""

    name: str
    kind: Text
    is_personal: bool


@dataclass(frozen=True, slots=True)
class TableHeld:
    """One table of the workplace: what one row is and why it is kept, with its fields."""

    name: str
    what: Text
    fields: tuple[FieldHeld, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """How long one kind of thing is kept, and why."""

    what: Text
    days: int
    why: Text


@dataclass(frozen=True, slots=True)
class Workplace:
    """Everything that the package tells about one workplace; no person, no secret."""

    roles: Mapping[str, Text]
    powers: tuple[Power, ...]
    routes: tuple[Route, ...]
    tables: tuple[TableHeld, ...]
    settings: tuple[tuple[Text, Text], ...]
    accounts: tuple[Text, ...]
    terms: tuple[Term, ...]
    activities: tuple[Activity, ...]
