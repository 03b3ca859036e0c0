"""The data of one handover, looked at once: relationships, and what runs on the last day."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.analyses.coursing.looking import last_day_of
from bestendig.analyses.handovers.labels import Labels
from bestendig.analyses.naming import Names, names_of
from bestendig.analyses.opening import Data
from bestendig.model.course import CourseRequest
from bestendig.relationships.found import find
from bestendig.store import Engine, Frame

Row = dict[str, Any]
COLUMNS = (
    "client_id", "professional_id", "team_id", "organisation_id", "law", "first_day", "last_day", "is_ended",
    "is_start_known", "is_passing",
)  # fmt: skip
RECENT_DAYS = 90
"""Who met somebody in these last days is at work."""


@dataclass(frozen=True)
class World:
    """Opened data with the relationships in them; `last_day` is the last day of the data."""

    engine: Engine
    tables: Mapping[str, Frame]
    rows: Frame
    names: Names
    labels: Labels
    last_day: int

    @property
    def running(self) -> Frame:
        """The relationships that run on the last day, passing faces too."""
        return self.rows.filter(~nw.col("is_ended"))

    def fetch(self, frame: Frame, *order: str) -> list[Row]:
        """The rows, in this order."""
        return list(self.engine.fetch(frame.sort(*order) if order else frame).rows(named=True))

    def of(self, frame: Frame, column: str, numbers: Iterable[int]) -> Frame:
        """The rows of these numbers only."""
        wanted = self.engine.hold({column: tuple(sorted(set(numbers)))}, {column: "int64"})
        return frame.join(wanted, on=column, how="semi")


@contextmanager
def looked_at(data: Data, labels: Labels) -> Iterator[World]:
    """The data opened for one handover."""
    with data.opened() as (engine, tables):
        last_day = last_day_of(engine, tables)
        rows = engine.keep(find(tables, CourseRequest(), last_day).select(*COLUMNS))
        yield World(engine, tables, rows, names_of(data.version, engine, tables), labels, last_day)
