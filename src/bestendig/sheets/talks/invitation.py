"""The calendar file of one talk: day, hour, place, parties; nobody's name, and nobody is written to."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Event

from bestendig.language import plain
from bestendig.sheets.talks import words
from bestendig.sheets.talks.talk import Talk
from bestendig.sheets.words.counting import listed
from bestendig.sheets.words.printable import clean
from bestendig.sheets.writers.calendar import ZONE, empty_calendar, entry_name

LASTS = timedelta(hours=1, minutes=30)


def invitation(talk: Talk) -> bytes:
    """The talk as a calendar file; once it was moved or called off it takes the place of the one before."""
    book = empty_calendar("talk", words.CALENDAR.into(talk.language))
    book.add("method", "PUBLISH")
    book.add_component(_event(talk))
    written: bytes = book.to_ical()
    return written


def _event(talk: Talk) -> Event:
    """The one entry of the file."""
    event = Event()
    event.add("uid", entry_name("talk", talk.key))
    event.add("dtstamp", talk.changed_at)
    event.add("sequence", talk.n_moved + talk.is_called_off)
    event.add("summary", clean(words.SUMMARY.filled(kind=talk.kind).into(talk.language)))
    event.add("description", "\n".join(clean(line) for line in _about(talk)))
    if talk.where:
        event.add("location", clean(talk.where))
    if talk.at is None:
        event.add("dtstart", talk.on)
        event.add("dtend", talk.on + timedelta(1))
    else:
        start = datetime.combine(talk.on, talk.at, ZoneInfo(ZONE))
        event.add("dtstart", start)
        event.add("dtend", start + LASTS)
    event.add("status", "CANCELLED" if talk.is_called_off else "CONFIRMED")
    return event


def _about(talk: Talk) -> list[str]:
    """What a person wants to read in the calendar."""
    said = [talk.note] if talk.note else []
    parties = listed(tuple(map(plain, talk.parties))).into(talk.language)
    said += [talk.title, words.WITH.filled(parties=parties).into(talk.language)]
    titles = "; ".join(each.title for each in talk.sheets)
    return [*said, words.BRING.filled(titles=titles).into(talk.language)] if titles else said
