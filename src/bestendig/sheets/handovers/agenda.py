"""The calendar file: suggested meetings, goodbyes and look-backs; private, tentative, nobody is invited."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from bestendig.language import Text, plain
from bestendig.sheets.handovers.asking import asked_words
from bestendig.sheets.handovers.choosing import Handed
from bestendig.sheets.handovers.names import resident
from bestendig.sheets.handovers.planning import Meeting, look_backs, planned, spans
from bestendig.sheets.words.printable import clean
from bestendig.sheets.words.telling import fill

ZONE = "Europe/Amsterdam"
HOUR = timedelta(hours=1)
RULES = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
""".replace("\n", "\r\n")
"""Summer and winter time as the law has them since 1996; written out, so that every machine agrees."""
TITLES: dict[str, Text] = {
    "first": Text(nl="Eerste gesprek samen: {whom}", en="First meeting together: {whom}"),
    "second": Text(nl="Tweede gesprek samen: {whom}", en="Second meeting together: {whom}"),
    "farewell": Text(nl="Afscheid: {whom}", en="Saying goodbye: {whom}"),
}
WHO: dict[str, Text] = {
    "first": Text(nl="Wie: de inwoner, {names}.", en="Who: the resident, {names}."),
    "second": Text(nl="Wie: de inwoner, {names}.", en="Who: the resident, {names}."),
    "farewell": Text(nl="Wie: de inwoner en {names}.", en="Who: the resident and {names}."),
}
WEEKS = Text(nl="Terugblik na zes weken: {name}", en="Look back after six weeks: {name}")
MONTHS = Text(nl="Terugblik na zes maanden: {name}", en="Look back after six months: {name}")
LOOK = Text(
    nl="Was de overdracht warm? Houdt het? Vraag het ook aan de inwoners zelf. Het gaat om: {whom}.",
    en="Was the handover warm? Does it hold? Ask the residents too. This is about: {whom}.",
)
SUGGESTION = Text(
    nl="Dit is een voorstel voor een dag. Vraag eerst {asked} of dit goed is. Verzet het gerust.",
    en="This is a suggestion for a day. First ask {asked} whether this is all right. Move it freely.",
)
NO_NAMES = Text(
    nl="In de agenda staat een nummer en geen naam, omdat anderen kunnen meekijken. "
    "Wie het is, staat in de lijst van de overdracht.",
    en="The calendar shows a number and no name, because others may see it. "
    "Who it is stands in the list of the handover.",
)
LATE = Text(
    nl="Voor de overdracht was er geen tijd meer. Vraag of de vertrekkende collega er nog bij kan zijn.",
    en="There was no time left before the handover. Ask whether the leaving colleague can still be there.",
)
NAME = Text(nl="Overdracht", en="Handover")


def agenda(handed: Handed, language: str) -> bytes:
    """The calendar file of one variant; the same proposal gives the same bytes."""
    book = Calendar()
    book.add("prodid", "-//Bestendig//handover//")
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    book.add("method", "PUBLISH")
    book.add("x-wr-calname", NAME.into(language))
    book.add_component(Timezone.from_ical(RULES))
    for event in (*_meetings(handed, language), *_look_backs(handed, language)):
        book.add_component(event)
    written: bytes = book.to_ical()
    return written


def _meetings(handed: Handed, language: str) -> Iterator[Event]:
    """Meetings and goodbyes."""
    is_late = spans(handed).is_late
    for each in planned(handed):
        whom = resident(each.placed.person, each.placed.line)
        names = Text(nl=" en ".join(each.professionals) or "…", en=" and ".join(each.professionals) or "…")
        about = [
            fill(WHO[each.kind], names=names),
            fill(SUGGESTION, asked=asked_words(each.placed.person, handed.from_day)),
            *((LATE,) if is_late else ()),
            NO_NAMES,
        ]
        yield _event(
            handed,
            (each.kind, each.placed.person.client),
            fill(TITLES[each.kind], whom=whom).into(language),
            [text.into(language) for text in about],
            _moment(each),
        )


def _look_backs(handed: Handed, language: str) -> Iterator[Event]:
    """Two looks back per receiver, about everybody they would take over."""
    receivers = sorted({each.placement.professional or "" for each in handed.moving})
    for title, on in zip((WEEKS, MONTHS), look_backs(handed), strict=True):
        for name in receivers:
            own = [each for each in handed.moving if each.placement.professional == name]
            whom = ", ".join(resident(each.person, each.line).into(language) for each in own)
            said = [fill(LOOK, whom=plain(whom)).into(language), NO_NAMES.into(language)]
            yield _event(
                handed, (title.en, name), fill(title, name=plain(name)).into(language), said, (on, None)
            )


def _moment(meeting: Meeting) -> tuple[date, int | None]:
    """Its day and hour."""
    return meeting.on, meeting.hour


def _event(
    handed: Handed, key: tuple[str, str], title: str, about: list[str], at: tuple[date, int | None]
) -> Event:
    """One entry: private, tentative, by the hour or for the whole day."""
    on, hour = at
    event = Event()
    event.add("uid", _uid(handed, key))
    event.add("dtstamp", datetime.combine(handed.from_day, time(), UTC))
    event.add("summary", clean(title))
    event.add("description", "\n".join(clean(line) for line in about))
    if hour is None:
        event.add("dtstart", on)
        event.add("dtend", on + timedelta(1))
        event.add("transp", "TRANSPARENT")
    else:
        start = datetime.combine(on, time(hour), ZoneInfo(ZONE))
        event.add("dtstart", start)
        event.add("dtend", start + HOUR)
    event.add("status", "TENTATIVE")
    event.add("class", "PRIVATE")
    return event


def _uid(handed: Handed, key: tuple[str, str]) -> str:
    """The same entry keeps the same name in every calendar, so that a new file takes the place of the old."""
    case = handed.case
    parts = (case.occasion, case.subject, case.from_day.isoformat(), *key)
    return f"{sha256(chr(31).join(parts).encode()).hexdigest()[:32]}@bestendig"
