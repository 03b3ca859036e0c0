"""What is counted in a round: the question, the order of the rows, and its fingerprint."""

import hashlib

from bestendig.analyses.coursing.looking import REVISIONS
from bestendig.measures import card
from bestendig.model.causes import CAUSES, CONFIDENCES, LEVELS
from bestendig.model.course import CourseRequest
from bestendig.model.manifest import canonical
from bestendig.model.period import Period
from bestendig.model.plain import to_plain
from bestendig.model.request import Request
from bestendig.model.result import Group
from bestendig.model.round import Round

PARTS = ("lasting", "secured", "endings", "chance", "staying", "measures")
"""The rows of a file, in this order."""
VERSION = 1
YEARS_BACK = 5
"""Rises when the order of the cells changes."""
COURSES = tuple(f"{name}@{REVISIONS[name]}" for name in ("durations", "endings", "years_of_help", "chain"))
MEASURES = ("upc", "n_professionals", "known_professional_share")
"""What the relational sheet asks, for everybody together; teams are seen on the sheet of their own vault."""
Asked = tuple[Request, tuple[Group, ...]]
"""A question with the groups that have room; the whole is the group without a name."""


def request_of(agreed: Round) -> CourseRequest:
    """The question of a round: everybody, with the same professional, all that the data cover."""
    return CourseRequest(horizon=agreed.horizon, windows=agreed.windows)


def answers_of(agreed: Round) -> tuple[str, ...]:
    """What a file holds, by name with revision."""
    names = [name for request, _ in measures_of(agreed) for name in request.measures]
    return (*COURSES, *(card(name).versioned_name for name in names))


def period_of(agreed: Round) -> Period:
    """The last whole year before the last day that counts, or that year itself when it ends it."""
    day = agreed.until
    return Period.parse(str(day.year if (day.month, day.day) == (12, 31) else day.year - 1))


def measures_of(agreed: Round) -> tuple[Asked, ...]:
    """The measures of a round: over its year, and over the years before it where a sheet draws a line."""
    if "relational" not in agreed.sheets:
        return ()
    period = period_of(agreed)
    first = period.first_day.year - YEARS_BACK + 1
    years: tuple[Group, ...] = tuple((("year", str(year)),) for year in range(first, first + YEARS_BACK))
    line = Period.parse(f"{first}-01-01..{period.last_day}")
    usual, faces, known = MEASURES
    return (
        (Request((usual,), period), ((),)),
        (Request((faces,), period), ((),)),
        (Request((known,), line, by=("year",)), ((), *years)),
    )


def layout_of(agreed: Round) -> str:
    """A fingerprint of what each cell means: equal where files can be added."""
    meaning = [
        VERSION,
        PARTS,
        LEVELS,
        list(CAUSES),
        CONFIDENCES,
        to_plain(request_of(agreed)),
        to_plain(measures_of(agreed)),
    ]
    return hashlib.sha256(canonical(to_plain(meaning))).hexdigest()[:16]
