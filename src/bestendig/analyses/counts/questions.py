"""What is counted in a round: the question, the order of the rows, and its fingerprint."""

import hashlib

from bestendig.analyses.coursing.looking import REVISIONS
from bestendig.analyses.gathering import QUARTERS_AHEAD
from bestendig.measures import card
from bestendig.model.causes import CAUSES, CONFIDENCES, LEVELS
from bestendig.model.course import CourseRequest
from bestendig.model.manifest import canonical
from bestendig.model.period import Period, quarters_from
from bestendig.model.plain import to_plain
from bestendig.model.request import Request
from bestendig.model.result import Group
from bestendig.model.round import Round

PARTS = ("lasting", "secured", "endings", "chance", "staying", "measures")
"""The rows of a file, in this order."""
VERSION = 2
"""Rises when the order of the cells changes."""
YEARS_BACK = 5
COURSES = tuple(f"{name}@{REVISIONS[name]}" for name in ("durations", "endings", "years_of_help", "chain"))
MEASURES = ("upc", "n_professionals", "known_professional_share")
"""What the relational sheet asks, for everybody together; teams are seen on the sheet of their own vault."""
STAFF = ("stability_index", "turnover", "flex_share", "caseload_per_fte")
FACES = ("second_known_face_share", "single_thread_share")
BEHIND = "people_behind_ending_contracts"
SHEETS = ("chain", "relational", "organisational", "policy")
"""The sheets that can be made from a sum. A median is no sum; a public register is not added: each has it."""
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
    """The measures of a round, sheet by sheet; the chain needs none."""
    asked = {"relational": _relational, "organisational": _organisational, "policy": _policy}
    return tuple(each for sheet, ask in asked.items() if sheet in agreed.sheets for each in ask(agreed))


def _relational(agreed: Round) -> tuple[Asked, ...]:
    """Over the year of the round, and over the years before it where the sheet draws a line."""
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


def _organisational(agreed: Round) -> tuple[Asked, ...]:
    """Who stays and who is known, over the year of the round."""
    period = period_of(agreed)
    return (*((Request((name,), period), ((),)) for name in STAFF), (Request(FACES, period), ((),)))


def _policy(agreed: Round) -> tuple[Asked, ...]:
    """Who has help behind what ends, in the quarters after the last day that counts."""
    ahead = quarters_from(agreed.until, QUARTERS_AHEAD)
    span = Period(ahead[0].first_day, ahead[-1].last_day)
    groups: tuple[Group, ...] = tuple((("quarter", str(each)),) for each in ahead)
    return ((Request((BEHIND,), span, by=("quarter",)), ((), *groups)),)


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
