"""Relationships drawn by hand, as `relationships.find` and `why_ended` give them, and counted on Polars."""

from functools import cache

import pyarrow as pa

from bestendig.model.course import Course, CourseRequest
from bestendig.relationships.durations import Tally, count, durations, tally
from bestendig.store import Engine, open_engine

INTEGERS = (
    "client_id", "other_id", "professional_id", "team_id", "organisation_id", "first_day", "entry_day",
    "last_day",
)  # fmt: skip
SCHEMA = pa.schema(
    [
        *((name, pa.int64()) for name in INTEGERS),
        *((name, pa.string()) for name in ("law", "basis", "level", "cause", "root_level", "root_cause")),
        *((name, pa.bool_()) for name in ("is_ended", "is_start_known", "is_passing")),
    ]
)


def drawn(client=1, face=1, first=0, last=99, level="policy", **more):
    """One relationship; an empty level means that it still runs."""
    row = {
        "client_id": client, "other_id": face, "professional_id": face, "team_id": 1, "organisation_id": 1,
        "law": "wmo", "first_day": first, "entry_day": first, "last_day": last, "is_ended": bool(level),
        "is_start_known": True, "is_passing": False, "basis": "registered", "level": level, "cause": level,
        "root_level": level or None, "root_cause": level or None,
    }  # fmt: skip
    return row | more


def table(rows):
    """Drawn rows as an Arrow table."""
    return pa.Table.from_pylist(list(rows), SCHEMA)


@cache
def polars() -> Engine:
    """One engine for all."""
    return open_engine("polars")


def counted(rows, request: CourseRequest | None = None, engine: Engine | None = None) -> Tally:
    """The tally of drawn rows."""
    request, engine = request or CourseRequest(), engine or polars()
    tables = count(engine.take(table(rows)), request, keep=engine.keep)
    return tally({name: engine.fetch(frame) for name, frame in tables.items()}, request)


def courses(rows, request: CourseRequest | None = None) -> tuple[Course, ...]:
    """The courses of drawn rows."""
    request = request or CourseRequest()
    return durations(counted(rows, request), request.horizon)
