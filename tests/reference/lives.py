"""Contacts as the twins see them: one client's counted contacts in time order, per unit."""

from collections import defaultdict
from dataclasses import dataclass

from tests.reference.world import Contact, World, month

from bestendig.model.request import Request

Unit = tuple[int | str, ...]


@dataclass(frozen=True)
class Life:
    """All counted contacts of one client, and those that were asked for."""

    client: int
    all: tuple[Contact, ...]
    asked: tuple[Contact, ...]
    who: str

    @property
    def faces(self) -> list[int]:
        """With whom the asked contacts were, in time order."""
        return [getattr(contact, self.who) for contact in self.asked]


def is_asked(day: int, request: Request) -> bool:
    """Whether a day lies in the period."""
    period = request.period
    return period is None or period.first_number <= day <= period.last_number


def bucket(day: int, request: Request) -> tuple[int, ...]:
    """The years, quarters and months asked for, of a day."""
    sizes = {"year": 12, "quarter": 3, "month": 1}
    return tuple(month(day) // sizes[by] for by in request.by if by in sizes)


def counted(world: World, request: Request, by_event: bool = False) -> list[Contact]:
    """Contacts with a known other end, the first a day with each when counted by day, in time order."""
    found, seen = [], set()
    for contact in world.known:
        other = getattr(contact, request.with_whom)
        if other is None or (request.law is not None and contact.law != request.law):
            continue
        key = (contact.client, other, contact.day)
        if request.counted_by == "event" or by_event or key not in seen:
            found.append(contact)
        seen.add(key)
    return found


def lives(world: World, request: Request) -> dict[Unit, Life]:
    """Per client (and year, quarter, month) the life with its asked contacts."""
    everything: dict[int, list[Contact]] = defaultdict(list)
    asked: dict[Unit, list[Contact]] = defaultdict(list)
    for contact in counted(world, request):
        everything[contact.client].append(contact)
        if is_asked(contact.day, request):
            asked[(contact.client, *bucket(contact.day, request))].append(contact)
    return {
        unit: Life(int(unit[0]), tuple(everything[int(unit[0])]), tuple(rows), request.with_whom)
        for unit, rows in asked.items()
    }
