"""The calendar file: suggested meetings, goodbyes and look-backs; private, tentative, nobody is invited."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Event

from bestendig.sheets.handovers import agenda_words as words
from bestendig.sheets.handovers.asking import asked_words
from bestendig.sheets.handovers.choosing import Handed
from bestendig.sheets.handovers.names import colleague, resident
from bestendig.sheets.handovers.planning import look_backs, planned, spans
from bestendig.sheets.words.counting import listed
from bestendig.sheets.words.printable import clean
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.calendar import ZONE, empty_calendar, entry_name

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry in one language; `key` is what it is about, `hour` None the whole day, `who` by name."""

    key: tuple[str, str]
    title: str
    about: tuple[str, ...]
    on: date
    hour: int | None
    who: tuple[str, ...]


def agenda(handed: Handed, language: str) -> bytes:
    """The calendar file of one variant; the same proposal gives the same bytes."""
    book = empty_calendar("handover", words.NAME.into(language))
    for entry in (*_meetings(handed, language), *_look_backs(handed, language)):
        book.add_component(_event(entry, handed))
    written: bytes = book.to_ical()
    return written


def _meetings(handed: Handed, language: str) -> Iterator[Entry]:
    """Meetings and goodbyes."""
    is_late = spans(handed).is_late
    for each in planned(handed):
        person = each.placed.person
        known = {
            "whom": resident(person, each.placed.line),
            "names": listed(tuple(colleague(name) for name in each.professionals or ("",))),
            "asked": asked_words(person, handed.from_day),
        }
        late = (words.LATE,) if is_late else ()
        about = (words.WHO, words.SUGGESTION, *late, words.NO_NAMES)
        yield Entry(
            (each.kind, person.client),
            fill(words.TITLES[each.kind], **known).into(language),
            tuple(fill(text, **known).into(language) for text in about),
            each.on,
            each.hour,
            each.professionals,
        )


def _look_backs(handed: Handed, language: str) -> Iterator[Entry]:
    """Two looks back per receiver, about everybody they would take over."""
    receivers = sorted({each.placement.professional or "" for each in handed.moving})
    for (kind, title), on in zip(words.LOOK_BACKS.items(), look_backs(handed), strict=True):
        for name in receivers:
            own = [each for each in handed.moving if each.placement.professional == name]
            whom = listed(tuple(resident(each.person, each.line) for each in own))
            about = tuple(fill(text, whom=whom).into(language) for text in (words.LOOK, words.NO_NAMES))
            yield Entry(
                (kind, name), fill(title, name=colleague(name)).into(language), about, on, None, (name,)
            )


def _event(entry: Entry, handed: Handed) -> Event:
    """An entry as it stands in the file: private, tentative, by the hour or for the whole day."""
    event = Event()
    event.add("uid", _uid(handed, entry.key))
    event.add("dtstamp", datetime.combine(handed.from_day, time(), UTC))
    event.add("summary", clean(entry.title))
    event.add("description", "\n".join(clean(line) for line in entry.about))
    if entry.who:
        event.add("categories", [clean(name) for name in entry.who])
    if entry.hour is None:
        event.add("dtstart", entry.on)
        event.add("dtend", entry.on + timedelta(1))
        event.add("transp", "TRANSPARENT")
    else:
        start = datetime.combine(entry.on, time(entry.hour), ZoneInfo(ZONE))
        event.add("dtstart", start)
        event.add("dtend", start + HOUR)
    event.add("status", "TENTATIVE")
    event.add("class", "PRIVATE")
    return event


def _uid(handed: Handed, key: tuple[str, str]) -> str:
    """The same entry keeps the same name in every calendar, so that a new file takes the place of the old."""
    case = handed.case
    parts = (case.occasion, case.subject, case.from_day.isoformat(), *key)
    return entry_name(*parts)
