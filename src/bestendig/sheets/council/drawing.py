"""A timeline drawn at both widths, once for each content; the same picture is never drawn twice in a row."""

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from bestendig.errors import StoreError
from bestendig.model.policies import Policies
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.pictures.svg import draw
from bestendig.sheets.pictures.theme import NARROW
from bestendig.sheets.pictures.timeline import Row, TimelinePicture
from bestendig.sheets.writing import put

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
        today=table.day.replace(day=1),  # a day is less than a pixel: drawn anew once a month
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


def both(picture: TimelinePicture, language: str, folder: Path | None = None) -> tuple[str, str]:
    """For a page: wide and narrow; from `folder` where they were drawn before, whichever process did."""
    wide, narrow = (_kept(picture, language, width, folder) for width in (ON_A_PAGE, NARROW))
    return wide, narrow


def _kept(picture: TimelinePicture, language: str, width: int, folder: Path | None) -> str:
    """The picture from the folder, else drawn and kept there; a folder without room is no reason to fail."""
    if folder is None:
        return drawn(picture, language, width)
    told = json.dumps(picture.chart(language, width), sort_keys=True)
    path = folder / f"{hashlib.sha256(told.encode()).hexdigest()[:24]}.svg"
    with suppress(OSError):
        return path.read_text(encoding="utf-8")
    made = drawn(picture, language, width)
    with suppress(StoreError):
        put(path, made.encode("utf-8"))
    return made
