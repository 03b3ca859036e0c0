"""Which organisation helps whom: the choice at the start, lost contracts, mergers, wanted changes."""

from dataclasses import dataclass, fields, replace

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Flags, Floats, Ints, ints
from bestendig.synthetic.book import EventBook
from bestendig.synthetic.calendar import FIRST, LAST
from bestendig.synthetic.causes import CODE
from bestendig.synthetic.chance import pick, waiting_days
from bestendig.synthetic.events.helping import Helping
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import lines_of
from bestendig.synthetic.world.organisations import ANKER, BRINK, CLOSING_DAY, TENDER_DAY, Organisations, Seat


@dataclass(frozen=True, slots=True)
class Stays:
    """One row per stay of a time of help with one organisation: days, cause and event of its end.

    `helping` is the row of the time of help, `nth` counts its stays from 0, `keeps` is the chance that the
    worker of the stay before goes on in this one.
    """

    helping: Ints
    line: Ints
    person: Ints
    organisation: Ints
    first: Ints
    last: Ints
    cause: Ints
    event: Ints
    nth: Ints
    keeps: Floats

    def where(self, rows: Flags | Ints) -> "Stays":
        """Some of the rows."""
        return Stays(*(getattr(self, field.name)[rows] for field in fields(self)))

    def and_more(self, more: "Stays") -> "Stays":
        """These rows and more."""
        names = [field.name for field in fields(self)]
        return Stays(*(np.concatenate([getattr(self, name), getattr(more, name)]) for name in names))


MARKETS = ("begeleiding", "huishouden", "hulpmiddelen", "jeugd", "bescherming", "team", "inkomen", "schuld")


def make_stays(settings: Settings, helping: Helping, bodies: Organisations, book: EventBook) -> Stays:
    """All stays of all times of help, in order of time of help and of day."""
    parts = [
        _market_stays(settings, helping, bodies.seats_of(market), market, book, bodies) for market in MARKETS
    ]
    stays = parts[0]
    for part in parts[1:]:
        stays = stays.and_more(part)
    return stays.where(np.lexsort((stays.nth, stays.helping)))


def _market_stays(
    settings: Settings,
    helping: Helping,
    seats: tuple[Seat, ...],
    market: str,
    book: EventBook,
    bodies: Organisations,
) -> Stays:
    """The stays in one market."""
    rng = settings.stream("market", market)
    rows = np.flatnonzero(np.isin(helping.line, lines_of(market)))
    n = len(rows)
    seat = choose_seats(rng, seats, helping.first[rows])
    stays = Stays(
        rows, helping.line[rows], helping.person[rows], seat, helping.first[rows], helping.last[rows],
        helping.cause[rows], helping.event[rows], np.zeros(n, dtype=np.int64), np.zeros(n),
    )  # fmt: skip
    events = _closing_events(seats, market, book, bodies)
    stays = _wanted_switches(rng, stays, seats)
    for _ in range(4):
        stays = _closed(rng, stays, seats, events, settings.follows)
    return replace(stays, organisation=ints([place.organisation for place in seats])[stays.organisation])


def choose_seats(rng: np.random.Generator, seats: tuple[Seat, ...], days: Ints) -> Ints:
    """A seat that is open on each day, in proportion to the shares."""
    shares = np.array([seat.share for seat in seats])
    first, last = ints([seat.first for seat in seats]), ints([seat.last for seat in seats])
    chosen = np.full(len(days), NONE, dtype=np.int64)
    for _ in range(12):
        open_places = np.flatnonzero(chosen == NONE)
        drawn = pick(rng, shares, len(open_places))
        when = days[open_places]
        fits = (first[drawn] <= when) & (when <= last[drawn])
        chosen[open_places[fits]] = drawn[fits]
    always = int(np.argmax(shares * (last == FAR) * (first == 0)))
    return np.where(chosen == NONE, always, chosen)


def _closing_events(seats: tuple[Seat, ...], market: str, book: EventBook, bodies: Organisations) -> Ints:
    """For each seat that closes the event that closes it."""
    numbers = np.full(len(seats), NONE, dtype=np.int64)
    for place, seat in enumerate(seats):
        if seat.last >= FAR:
            continue
        name = bodies.names[seat.organisation]
        kind, words = _closing_words(seat, name)
        numbers[place] = book.add(kind, words, "policy", seat.last, seat.organisation, market)
    return numbers


def _closing_words(seat: Seat, name: str) -> tuple[str, str]:
    """Kind and words of the event that closes a seat."""
    if seat.organisation == BRINK:
        return "organisation_merger", f"{name} gaat op in een andere organisatie"
    if seat.last == CLOSING_DAY - 1:
        return "open_house_closed", f"Open house: geen nieuw contract voor {name}"
    if seat.last == TENDER_DAY - 1:
        return "tender_lost", f"Aanbesteding 2020 verloren door {name}"
    return "contract_ended", f"Contract van {name} loopt af"


@dataclass(frozen=True, slots=True)
class Change:
    """For some stays: last day at the old organisation, first day at the new one, whether they go on."""

    rows: Ints
    last: Ints
    first: Ints
    cause: Ints
    event: Ints
    to: Ints
    goes_on: Flags
    keeps: float


def changed(stays: Stays, change: Change) -> Stays:
    """Stays cut in two: the old part ends with the cause of the change, the new part ends as before."""
    rows = change.rows
    goes_on = change.goes_on & (change.first < np.minimum(stays.last[rows], LAST + 1))
    news = stays.where(rows[goes_on])
    news = replace(
        news,
        organisation=change.to[goes_on],
        first=change.first[goes_on],
        nth=news.nth + 1,
        keeps=np.full(len(news.first), change.keeps),
    )
    last, cause, event = stays.last.copy(), stays.cause.copy(), stays.event.copy()
    last[rows], cause[rows], event[rows] = change.last, change.cause, change.event
    return replace(stays, last=last, cause=cause, event=event).and_more(news)


def _wanted_switches(rng: np.random.Generator, stays: Stays, seats: tuple[Seat, ...]) -> Stays:
    """Some people want another organisation; only where there is a choice."""
    when = np.maximum(stays.first, FIRST - 400) + waiting_days(rng, len(stays.first), 0.016)
    rows = np.flatnonzero((when > stays.first + 30) & (when < np.minimum(stays.last, LAST) - 30))
    if len(seats) < 3:
        return stays
    first = when[rows] + rng.integers(1, 30, len(rows))
    to = choose_seats(rng, seats, first)
    differs = to != stays.organisation[rows]
    rows, first, to = rows[differs], first[differs], to[differs]
    cause = np.full(len(rows), CODE["client_asked"])
    no_event, along = np.full(len(rows), NONE), np.ones(len(rows), dtype=bool)
    return changed(stays, Change(rows, when[rows], first, cause, no_event, to, along, 0.0))


def _closed(
    rng: np.random.Generator, stays: Stays, seats: tuple[Seat, ...], events: Ints, follows: float
) -> Stays:
    """People of organisations whose contract ends go elsewhere, or stop; after a merger all go along."""
    closes = ints([seat.last for seat in seats])[stays.organisation]
    rows = np.flatnonzero((stays.last > closes) & (stays.first <= closes))
    if not len(rows):
        return stays
    bodies = ints([seat.organisation for seat in seats])
    merged = bodies[stays.organisation[rows]] == BRINK
    early = np.where(~merged & (rng.random(len(rows)) < 0.4), rng.integers(0, 75, len(rows)), 0)
    last = np.maximum(closes[rows] - early, stays.first[rows])
    gap = np.where(~merged & (rng.random(len(rows)) < 0.35), rng.integers(1, 60, len(rows)), 1)
    first = np.maximum(last + gap, np.where(merged, closes[rows] + 1, 0))
    to = choose_seats(rng, seats, np.maximum(first, closes[rows] + 1))
    to = np.where(merged, int(np.argmax(bodies == ANKER)), to)
    cause = np.where(merged, CODE["continues"], CODE["contract_change"])
    along = merged | (rng.random(len(rows)) > 0.09)
    return changed(
        stays, Change(rows, last, first, cause, events[stays.organisation[rows]], to, along, follows)
    )
