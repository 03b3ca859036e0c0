"""Working days in the Netherlands: no weekends, no public holidays; how a day is said with its weekday."""

from datetime import date, timedelta
from functools import cache

from bestendig.language import Text
from bestendig.language.writing import MONTHS, day

WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
FRIDAY, SUNDAY, DECEMBER = 4, 6, 12
KINGS_DAY = (4, 27)
FIXED = ((1, 1), (5, 5), (12, 25), (12, 26))
AFTER_EASTER = (0, 1, 39, 50)
"""Easter, Easter Monday, Ascension Day, Whit Monday: days after Easter Sunday."""


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon_shift = (8 * century + 13) // 25
    epact = (19 * golden + century - century // 4 - moon_shift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, of_month = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, of_month + 1)


@cache
def holidays(year: int) -> frozenset[date]:
    """The public holidays of a year; King's Day a day earlier when it is a Sunday."""
    kings = date(year, *KINGS_DAY)
    moving = {easter(year) + timedelta(days) for days in AFTER_EASTER}
    return frozenset(
        {date(year, month, of_month) for month, of_month in FIXED}
        | moving
        | {kings - timedelta(1) if kings.weekday() == SUNDAY else kings}
    )


def is_working(value: date) -> bool:
    """Whether people work on that day."""
    return value.weekday() <= FRIDAY and value not in holidays(value.year)


def working_days(first: date, last: date) -> tuple[date, ...]:
    """The working days from `first` to `last`, both included."""
    span = range((last - first).days + 1)
    return tuple(each for each in (first + timedelta(days) for days in span) if is_working(each))


def next_working(value: date) -> date:
    """That day, or the first working day after it."""
    while not is_working(value):
        value += timedelta(1)
    return value


def months_later(value: date, months: int) -> date:
    """The same day of the month so many months on, the last day where the month is shorter."""
    year, month = divmod(value.month - 1 + months, DECEMBER)
    year, month = value.year + year, month + 1
    following = date(year + month // DECEMBER, month % DECEMBER + 1, 1)
    return date(year, month, min(value.day, (following - timedelta(1)).day))


def on_day(value: date) -> Text:
    """1 september 2025 / 1 September 2025."""
    return Text(nl=day(value, "nl"), en=day(value, "en"))


def short_day(value: date) -> Text:
    """Ma 21 juli / Mon 21 July: enough for days within a year."""
    nl, en = (
        f"{WEEKDAYS[language][value.weekday()][:length]} {value.day} {MONTHS[language][value.month - 1]}"
        for language, length in (("nl", 2), ("en", 3))
    )
    return Text(nl=nl, en=en)


def weekday_words(value: date) -> Text:
    """Dinsdag 29 juli 2025 / Tuesday 29 July 2025."""
    nl, en = (f"{WEEKDAYS[language][value.weekday()]} {day(value, language)}" for language in ("nl", "en"))
    return Text(nl=nl, en=en)
