"""Days of events in words, short enough to stand beside a line: 1 jan 2023."""

from bestendig.language import Text
from bestendig.language.writing import MONTHS, day
from bestendig.model.period import day_of


def short_day(number: int) -> Text:
    """1 jan 2023 / 1 Jan 2023."""
    date = day_of(number)
    nl, en = (MONTHS[language][date.month - 1][:3] for language in ("nl", "en"))
    return Text(
        nl=f"{date.day} {nl if date.month != 3 else 'mrt'} {date.year}", en=f"{date.day} {en} {date.year}"
    )


def long_day(number: int) -> Text:
    """1 januari 2023 / 1 January 2023."""
    return Text(nl=day(day_of(number), "nl"), en=day(day_of(number), "en"))
