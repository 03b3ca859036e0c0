"""A timeline drawn at both widths, once for each content; the same picture is never drawn twice in a row."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from bestendig.model.policies import Policies
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.pictures.svg import draw
from bestendig.sheets.pictures.theme import NARROW
from bestendig.sheets.pictures.timeline import Row, TimelinePicture

ON_A_PAGE = 760
"""Wide enough for names of programmes, and still readable at half the width of a screen."""
FOUR_YEARS = timedelta(days=1461)


def picture_of(table: OnTable, rows: tuple[Row, ...]) -> TimelinePicture:
    """The rows over whole council terms, from the one in which the first programme began."""
    policy = table.policy
    began = [thread.first_day for thread in policy.threads] or [table.day]
    terms = tuple(term for term in policy.terms if _ends(term.last_day) >= min(began))
    first = min([term.first_day for term in terms] or began)
    return TimelinePicture(
        rows=rows,
        terms=tuple((term.first_day, term.name) for term in terms),
        first=first,
        last=max([*_last_days(policy, terms[-1].first_day if terms else table.day), table.day]),
        today=table.day,
    )


def _ends(last: date | None) -> date:
    """The last day, or that there is none yet."""
    return last or date.max


def _last_days(policy: Policies, last_term: date) -> Iterable[date]:
    """The last days that the picture must hold: of the council, of what is planned, of what is agreed."""
    yield last_term + FOUR_YEARS
    yield from (each.last_day for each in policy.rounds if each.last_day)
    yield from (thread.latest.planned_last_day for thread in policy.threads if thread.latest.planned_last_day)


@lru_cache(maxsize=96)
def drawn(picture: TimelinePicture, language: str, width: int) -> str:
    """The picture as SVG."""
    return draw(picture, language, width)


def both(picture: TimelinePicture, language: str) -> tuple[str, str]:
    """For a page: wide and narrow."""
    return drawn(picture, language, ON_A_PAGE), drawn(picture, language, NARROW)
