"""How relationships went: how long they last, why they end, how many years of help had the same face.

Every answer comes released; rows about persons only entrusted, for a task that is named and written down.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bestendig.analyses.coursing import working
from bestendig.analyses.coursing.looking import Look, look
from bestendig.analyses.coursing.rows import ROWS, written
from bestendig.analyses.opening import LEDGER, Data
from bestendig.analyses.tabulate import Row
from bestendig.disclosure import Ledger, Seen, entrust, release_course, write_seen
from bestendig.model.course import Chain, CourseRequest, Durations, Endings, YearsOfHelp
from bestendig.model.result import Entrusted, Released

Answer = TypeVar("Answer", Endings, Durations, YearsOfHelp, Chain)
TRAIL = "inzage.jsonl"


@dataclass(frozen=True)
class Courses:
    """All answers of one question, of relationships that were found and explained once."""

    years: Released[YearsOfHelp]
    durations: Released[Durations]
    endings: Released[Endings]
    chain: Released[Chain]


def endings(data: Data, request: CourseRequest) -> Released[Endings]:
    """Why relationships ended, and on which level that began."""
    return _answered(data, request, working.endings)


def durations(data: Data, request: CourseRequest) -> Released[Durations]:
    """How long relationships last, to what the years up to the horizon are lost, what is secured."""
    return _answered(data, request, working.durations)


def years_of_help(data: Data, request: CourseRequest) -> Released[YearsOfHelp]:
    """Of every five years of help: how many with the same face, how many with another after what."""
    return _answered(data, request, working.years)


def chain(data: Data, request: CourseRequest) -> Released[Chain]:
    """The levels linked: years of help, endings, and the events with a date beside which they ended."""
    return _answered(data, request, working.chain)


def tempo(data: Data, request: CourseRequest) -> Released[Durations]:
    """How long relationships, staff, contracts and programmes last, on one axis."""
    return _answered(data, request, working.tempo)


def courses(data: Data, request: CourseRequest) -> Courses:
    """All four at once."""
    with look(data, request) as found:
        years, lasting, ended = working.years(found), working.durations(found), working.endings(found)
        linked = Chain(years, ended.overall, working.events(found))
    ledger = _ledger(data)
    return Courses(
        release_course(years, rule=data.rule, ledger=ledger),
        release_course(lasting, rule=data.rule, ledger=ledger),
        release_course(ended, rule=data.rule, ledger=ledger),
        release_course(linked, rule=data.rule, ledger=ledger),
    )


def relationship_rows(
    data: Data, request: CourseRequest, *, permission: str, purpose: str, on: date
) -> Entrusted[list[Row]]:
    """Every relationship with its end, for a task; who asked and what for is written down first.

    NotAllowed without a permission and a purpose.
    """
    with look(data, request) as found:
        rows = written(found)
    entrusted = entrust(rows, permission, purpose)
    write_seen(data.folder / TRAIL, Seen(on, ROWS, len(rows), permission, purpose, data.version.id))
    return entrusted


def _answered(data: Data, request: CourseRequest, work: Callable[[Look], Answer]) -> Released[Answer]:
    """One answer, worked out and released."""
    with look(data, request) as found:
        answer = work(found)
    return release_course(answer, rule=data.rule, ledger=_ledger(data))


def _ledger(data: Data) -> Ledger:
    """The ledger of the data folder."""
    return Ledger(data.folder / LEDGER)


__all__ = [
    "Courses", "chain", "courses", "durations", "endings", "relationship_rows", "tempo", "years_of_help",
]  # fmt: skip
