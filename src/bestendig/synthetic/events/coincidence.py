"""Endings that fall beside something they have nothing to do with, and help that ends with a pilot."""

from dataclasses import replace

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Ints, ints
from bestendig.synthetic.book import EventBook, nearest
from bestendig.synthetic.calendar import LAST
from bestendig.synthetic.causes import CODE
from bestendig.synthetic.events.groups import UNITS, Group
from bestendig.synthetic.events.market import Stays
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import lines_of
from bestendig.synthetic.world.organisations import LINDE, TEAMS
from bestendig.synthetic.world.programmes import Programme

FROM_THE_HELP = ("goal_reached", "client_initiated", "mutual", "organisation_initiated", "carer_asked",
                 "reassessment_shorter")  # fmt: skip
REACH, BESIDE = 200, 20
PILOT_UNITS = ((TEAMS, "team"), (LINDE, "jeugd"))


def own_events(book: EventBook, organisation: int, market: str) -> tuple[Ints, Ints]:
    """Days and numbers of the events that an outsider would see at this organisation, in order of day."""
    seen = [
        event
        for event in book.events
        if (event.organisation == organisation and event.market in ("", market))
        or (event.organisation == NONE and event.market == market)
    ]
    seen.sort(key=lambda event: (event.day, event.number))
    return ints([event.day for event in seen]), ints([event.number for event in seen])


def with_coincidences(
    settings: Settings, stays: Stays, group: Ints, groups: tuple[Group, ...], book: EventBook
) -> Stays:
    """Some endings that come from the help itself are moved to beside an unrelated event."""
    until = np.minimum(ints([one.last for one in groups])[group], LAST)
    rng = settings.stream("beside")
    last = stays.last.copy()
    from_help = np.isin(stays.cause, [CODE[name] for name in FROM_THE_HELP]) & (last <= LAST)
    moves = from_help & (rng.random(len(last)) < settings.beside * 2)
    for organisation, market in UNITS:
        days, _ = own_events(book, organisation, market)
        rows = np.flatnonzero(
            moves & (stays.organisation == organisation) & np.isin(stays.line, lines_of(market))
        )
        place, away = nearest(last[rows], days)
        rows, place = rows[away < REACH], place[away < REACH]
        if not len(rows):
            continue
        to = days[place] + rng.integers(-BESIDE, BESIDE + 1, len(rows))
        fits = (to > stays.first[rows] + 30) & (to <= until[rows])
        last[rows[fits]] = to[fits]
    return replace(stays, last=last)


def with_pilot_endings(settings: Settings, stays: Stays, programmes: tuple[Programme, ...]) -> Stays:
    """When a pilot's money is gone, some of the people helped by it lose their help that day."""
    rng = settings.stream("pilots")
    last, cause, event = stays.last.copy(), stays.cause.copy(), stays.event.copy()
    is_final = np.r_[stays.helping[1:] != stays.helping[:-1], True]
    for programme in programmes:
        if not programme.ends_help or programme.event == NONE:
            continue
        for organisation, market in PILOT_UNITS:
            if market != programme.market:
                continue
            runs = (stays.organisation == organisation) & np.isin(stays.line, lines_of(market))
            runs &= (stays.first < programme.last - 30) & (last > programme.last) & is_final
            rows = np.flatnonzero(runs & (rng.random(len(last)) < 0.05))
            last[rows] = programme.last - rng.integers(0, 10, len(rows))
            cause[rows], event[rows] = CODE["funding_change"], programme.event
    return replace(stays, last=last, cause=cause, event=event)


def beside(book: EventBook, organisation: int, market: str, days: Ints, own: Ints) -> tuple[Ints, Ints]:
    """For each ending the nearest visible event that is not its own, and how many days that was away."""
    event_days, numbers = own_events(book, organisation, market)
    place, away = nearest(days, event_days)
    if not len(event_days):
        return np.full(len(days), NONE), np.full(len(days), FAR)
    found = numbers[place]
    is_own = found == own
    return np.where(is_own, NONE, found), np.where(is_own, FAR, away)
