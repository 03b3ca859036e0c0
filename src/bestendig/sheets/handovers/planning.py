"""Suggested days for getting acquainted, saying goodbye and looking back; people choose the real ones.

Before the last day: first meetings in the first half of the time there is, second meetings after them,
goodbyes in the last week. Nobody is in two meetings at once; a household is visited on one day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bestendig.sheets.handovers.choosing import Handed, Placed
from bestendig.sheets.handovers.days import months_later, next_working, working_days

Kind = Literal["first", "second", "farewell"]
HOURS = (10, 13, 15)
"""The hours at which a meeting can begin; each takes an hour."""
AHEAD, AFTER, FEWEST = timedelta(42), timedelta(28), 3
"""Six weeks ahead; four weeks after where fewer than three working days are left before."""
WEEKS, MONTHS = timedelta(42), 6
Booked = set[tuple[str, date, int]]


@dataclass(frozen=True, slots=True)
class Meeting:
    """One suggestion about one person; `hour` None is any time that day."""

    kind: Kind
    placed: Placed
    on: date
    hour: int | None
    professionals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spans:
    """The working days for each kind; `is_late` when they fall after the day of the handover."""

    first: tuple[date, ...]
    second: tuple[date, ...]
    farewell: tuple[date, ...]
    is_late: bool


def spans(handed: Handed) -> Spans:
    """The working days there are, shared out over the three kinds."""
    from_day, recorded_on = handed.from_day, handed.case.recorded_on
    begin = from_day - AHEAD if recorded_on is None else max(from_day - AHEAD, recorded_on + timedelta(1))
    days = working_days(begin, from_day - timedelta(1))
    is_late = len(days) < FEWEST
    if is_late:
        begin = max(from_day, begin)
        days = working_days(begin, begin + AFTER)
    half, last = max(len(days) // 2, 1), max(len(days) * 5 // 6, 2)
    return Spans(days[:half], days[half:last], days[last:], is_late)


def planned(handed: Handed) -> tuple[Meeting, ...]:
    """Every meeting and goodbye by day; a second meeting only with a face that is new."""
    over, booked = spans(handed), Booked()
    moving, leaving = _by_household(handed.moving), _by_household((*handed.moving, *handed.without_place))
    new = tuple(each for each in moving if each.is_new_face)
    found = [
        *_meetings("first", moving, over.first, handed, booked),
        *_meetings("second", new, over.second, handed, booked),
        *_farewells(leaving, over.farewell),
    ]
    return tuple(sorted(found, key=lambda each: (each.on, each.hour or 0, each.placed.line, each.kind)))


def look_backs(handed: Handed) -> tuple[date, date]:
    """After six weeks and after six months, on working days."""
    return next_working(handed.from_day + WEEKS), next_working(months_later(handed.from_day, MONTHS))


def _by_household(people: Iterable[Placed]) -> tuple[Placed, ...]:
    """In the order of the list, those of one household after each other."""
    first_line: dict[str, int] = {}
    for each in people:
        first_line.setdefault(each.person.household or f"alone {each.line}", each.line)
    return tuple(sorted(people, key=lambda p: (first_line[p.person.household or f"alone {p.line}"], p.line)))


def _meetings(
    kind: Kind, people: Sequence[Placed], days: tuple[date, ...], handed: Handed, booked: Booked
) -> list[Meeting]:
    """Meetings spread evenly over the days of the professional of now."""
    found = []
    for each, wanted in _spread(people, days):
        who = tuple(name for name in (each.person.current, each.placement.professional) if name)
        on, hour = _free(who, _present(each, days, handed), wanted, booked)
        booked |= {(name, on, hour) for name in who if hour is not None}
        found.append(Meeting(kind, each, on, hour, who))
    return found


def _farewells(people: Sequence[Placed], days: tuple[date, ...]) -> list[Meeting]:
    """Goodbyes, at any time of the day that suits the resident."""
    return [
        Meeting("farewell", each, on, None, (each.person.current,) if each.person.current else ())
        for each, on in _spread(people, days)
    ]


def _spread(people: Sequence[Placed], days: tuple[date, ...]) -> list[tuple[Placed, date]]:
    """A day for each, evenly over the days per professional of now; one day for a household."""
    found: list[tuple[Placed, date]] = []
    for current in dict.fromkeys(each.person.current for each in people):
        own = [each for each in people if each.person.current == current]
        at_home: dict[str, date] = {}
        for place, each in enumerate(own):
            on = days[place * len(days) // len(own)]
            found.append((each, at_home.setdefault(each.person.household or f"alone {each.line}", on)))
    return found


def _present(placed: Placed, days: tuple[date, ...], handed: Handed) -> tuple[date, ...]:
    """The days on which the receiver is there; all of them where that leaves none."""
    receiver = handed.receiver(placed.placement.professional or "")
    if receiver is None:
        return days
    first, last = receiver.from_day or date.min, receiver.until_day or date.max
    return tuple(on for on in days if first <= on <= last) or days


def _free(
    who: tuple[str, ...], days: tuple[date, ...], wanted: date, booked: Booked
) -> tuple[date, int | None]:
    """The first hour at which all are free, from the wanted day on and round; none where all are full."""
    ordered = [*(on for on in days if on >= wanted), *(on for on in days if on < wanted)]
    for on in ordered:
        for hour in HOURS:
            if not any((name, on, hour) in booked for name in who):
                return on, hour
    return ordered[0], None
