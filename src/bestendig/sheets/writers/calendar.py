"""Calendar files: the time zone written out, names that stay, the same bytes each time."""

from hashlib import sha256

from icalendar import Calendar, Timezone

ZONE = "Europe/Amsterdam"
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


def empty_calendar(maker: str, name: str) -> Calendar:
    """A calendar without entries, with its name and its time zone."""
    book = Calendar()
    book.add("prodid", f"-//Bestendig//{maker}//")
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    book.add("x-wr-calname", name)
    book.add_component(Timezone.from_ical(RULES))
    return book


def entry_name(*parts: str) -> str:
    """The same entry keeps the same name in every calendar, so that a new file takes the place of the old."""
    return f"{sha256(chr(31).join(parts).encode()).hexdigest()[:32]}@bestendig"
