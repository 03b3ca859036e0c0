"""One question about relationships over opened data: the rows found and explained once, then counted."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.analyses.intake.reporting import software
from bestendig.analyses.naming import Names, names_of
from bestendig.analyses.opening import Data
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.course import CourseRequest
from bestendig.model.result import Provenance
from bestendig.relationships.found import find
from bestendig.relationships.why import why_ended
from bestendig.store import Engine, Frame

BOTH_ENDS = {"professional": ("contacts", "assignments"), "team": ("contacts", "assignments"),
             "organisation": ("contacts", "assignments", "care_episodes")}  # fmt: skip
"""The tables that name both ends of a relationship; one of them must be there."""
REVISIONS = {"endings": 1, "durations": 1, "years_of_help": 1, "chain": 1, "tempo": 1}
"""Rise when the way in which an answer is computed changes."""


@dataclass(frozen=True)
class Look:
    """One question over opened data; `rows` are the relationships, each ended one with its cause."""

    data: Data
    request: CourseRequest
    engine: Engine
    tables: Mapping[str, Frame]
    rows: Frame
    names: Names
    extract: int

    def fetch(self, frames: Mapping[str, Frame]) -> dict[str, nw.DataFrame[Any]]:
        """The counted tables."""
        return {name: self.engine.fetch(frame) for name, frame in frames.items()}

    def provenance(self, answer: str) -> Provenance:
        """Where an answer comes from."""
        return Provenance(self.data.version.id, f"{answer}@{REVISIONS[answer]}", software(), self.data.engine)


@contextmanager
def look(data: Data, request: CourseRequest) -> Iterator[Look]:
    """The data opened for one question; RequestError when no table names both ends."""
    with data.opened() as (engine, tables):
        _check(tables, request)
        extract = last_day_of(engine, tables)
        found = engine.keep(find(tables, request, extract))
        rows = engine.keep(why_ended(found, tables, request, extract, engine.keep))
        yield Look(data, request, engine, tables, rows, names_of(data.version, engine, tables), extract)


def last_day_of(engine: Engine, tables: Mapping[str, Frame]) -> int:
    """The last day on which something happened: a contact, or the beginning of help or of an assignment."""
    days = {"contacts": "day", "assignments": "first_day", "care_episodes": "first_day"}
    found = [
        engine.fetch(tables[name].select(nw.col(column).max())).rows()[0][0]
        for name, column in days.items()
        if name in tables
    ]
    return int(max((day for day in found if day is not None), default=0))


def _check(tables: Mapping[str, Frame], request: CourseRequest) -> None:
    """Refuse a question about relationships that no table tells of."""
    if any(name in tables for name in BOTH_ENDS[request.with_whom]):
        return
    raise RequestError(
        Text(
            nl="Deze gegevens kennen geen relaties: er zijn geen contacten en geen betrokkenheid.",
            en="These data know no relationships: there are no contacts and no assignments.",
        ),
        Text(
            nl="Lees contacten of betrokkenheid in, of vraag --with organisation.",
            en="Import contacts or assignments, or ask --with organisation.",
        ),
        code="no_relationships",
    )
