"""The book of events: everything that happens to organisations, teams, contracts and the country."""

from dataclasses import dataclass, field

import numpy as np

from bestendig.synthetic.arrays import NONE, Ints
from bestendig.synthetic.calendar import day

OF_EMPLOYMENT, OF_LEAVE, OF_LIFE = 10_000_000, 20_000_000, 30_000_000
"""Event numbers: structural events below these; then the ends of jobs, long leave, and life events."""


@dataclass(frozen=True, slots=True)
class Event:
    """One structural event: what, on which level, on which day, for which organisation, market or team."""

    number: int
    kind: str
    name: str
    level: str
    day: int
    organisation: int = NONE
    market: str = ""
    team: str = ""
    is_visible: bool = True


@dataclass(slots=True)
class EventBook:
    """Structural events in the order in which they were written down."""

    events: list[Event] = field(default_factory=list)

    def add(
        self,
        kind: str,
        name: str,
        level: str,
        on: int,
        organisation: int = NONE,
        market: str = "",
        team: str = "",
    ) -> int:
        """Write an event down; its number."""
        number = len(self.events)
        self.events.append(Event(number, kind, name, level, on, organisation, market, team))
        return number


NATIONAL = (
    ("law", "Decentralisatie Wmo, Jeugdwet en Participatiewet", day(2015)),
    ("tariff", "Abonnementstarief Wmo", day(2019)),
    ("tariff", "Abonnementstarief geldt voor iedereen", day(2020)),
    ("corona", "Corona: contacten aan huis vallen weg", day(2020, 3, 16)),
    ("law", "Wlz open voor mensen met een psychische aandoening", day(2021)),
    ("law", "Woonplaatsbeginsel Jeugdwet", day(2022)),
    ("law", "Schuldhulp duurt 18 maanden", day(2023, 7, 1)),
    ("enforcement", "Handhaving schijnzelfstandigheid", day(2025)),
    ("council", "Gemeenteraadsverkiezingen 2018", day(2018, 3, 29)),
    ("council", "Gemeenteraadsverkiezingen 2022", day(2022, 3, 30)),
    ("council", "Gemeenteraadsverkiezingen 2026", day(2026, 4, 1)),
)


def national_events(book: EventBook) -> dict[str, int]:
    """Write the events of the whole country down; their numbers by name."""
    return {name: book.add(kind, name, "policy", on) for kind, name, on in NATIONAL}


def nearest(days: Ints, event_days: Ints) -> tuple[Ints, Ints]:
    """For each day the place of the nearest event day (sorted) and how many days it is away."""
    if not len(event_days):
        return np.full(len(days), NONE), np.full(len(days), 10**6)
    after = np.searchsorted(event_days, days).clip(0, len(event_days) - 1)
    before = (after - 1).clip(0)
    closer = np.abs(event_days[before] - days) <= np.abs(event_days[after] - days)
    place = np.where(closer, before, after)
    return place, np.abs(event_days[place] - days)
