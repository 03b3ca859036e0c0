"""What one pass looks at: the rows that count, the units they are counted in, the tables made of them."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.request import BY_TIME, By, Request
from bestendig.model.tables import TABLES

Frame: TypeAlias = nw.LazyFrame[Any]
Keep: TypeAlias = Callable[[Frame], Frame]
CLIENT, HOUSEHOLD = "client_id", "household_id"
COLUMN_OF: Mapping[By, str] = {
    "team": "team_id",
    "organisation": "organisation_id",
    "law": "law",
    "neighbourhood": "neighbourhood_id",
    "year": "year",
    "quarter": "quarter",
    "month": "month",
    "area": "area_id",
    "theme": "theme",
    "term": "term_id",
}


def as_is(frame: Frame) -> Frame:
    """The frame itself: what happens to an intermediate table when the store keeps none."""
    return frame


def home(column: str) -> str:
    """The name of a column once it holds the one group that a client belongs to."""
    return f"home_{column}"


@dataclass(frozen=True, slots=True)
class Ground:
    """The rows that a family of measures stands on, and the people and bodies whose share in them is shown.

    `rows` gives one row per contact (or care episode, or episode behind an ending contract) of the period
    with the unit, the other end, `position` (the order in time within the unit, total unless `has_ties`).
    `unit` names the columns of what is counted: clients, or households, organisations, areas, contracts,
    programmes. Clusters of intervals are the usual `people[0]` of each unit. With `has_clients` the rows of
    another unit carry a client, so that it is known on how many clients a figure rests.
    """

    name: str
    needs: tuple[str, ...]
    people: tuple[str, ...]
    rows: Callable[["View"], Frame]
    dims: tuple[By, ...]
    has_ties: bool = False
    unit: tuple[str, ...] = (CLIENT,)
    has_clients: bool = False

    @property
    def is_of_clients(self) -> bool:
        """Whether what is counted are clients (or households of clients)."""
        return self.unit in ((CLIENT,), (HOUSEHOLD,))


@dataclass(frozen=True, slots=True)
class SharedTable:
    """One table that measures read; `is_row_bound` keeps each row in its own team or organisation."""

    name: str
    row: str
    ground: Ground
    needs: tuple[str, ...]
    build: Callable[["View"], Frame]
    is_row_bound: bool = False


def shared_table(
    ground: Ground, needs: tuple[str, ...] = (), is_row_bound: bool = False
) -> Callable[[Callable[["View"], Frame]], SharedTable]:
    """Make a shared table of a function: its name is the table's, its docstring says what one row is."""

    def declared(build: Callable[["View"], Frame]) -> SharedTable:
        row = inspect.getdoc(build) or ""
        return SharedTable(build.__name__, row, ground, (*ground.needs, *needs), build, is_row_bound)

    return declared


@dataclass(frozen=True, slots=True)
class View:
    """One look at the data: the question as the measures take it, and the groups asked for in this pass."""

    request: Request
    tables: Mapping[str, Frame]
    ground: Ground
    dims: tuple[By, ...] = ()
    is_row_bound: bool = False
    keep: Keep = as_is
    grains: Frame | None = None

    @property
    def who(self) -> str:
        """The column at the other end of the relationship."""
        if "professional_id" in self.ground.people:
            return self.request.who
        return "organisation_id" if "organisation_id" in self.ground.people else self.ground.people[0]

    @property
    def unit_dims(self) -> tuple[str, ...]:
        """Columns that split a client's own rows: time always, the rest where rows keep their own group."""
        return tuple(COLUMN_OF[by] for by in self.dims if by in BY_TIME or self._splits_rows(by))

    @property
    def home_dims(self) -> tuple[str, ...]:
        """Columns of which each client gets one value: where most of the contacts were."""
        return tuple(COLUMN_OF[by] for by in self.dims if COLUMN_OF[by] not in self.unit_dims)

    @property
    def unit(self) -> tuple[str, ...]:
        """What the measure is computed per: the client, within each year, quarter or month when asked."""
        return tuple(dict.fromkeys((*self.ground.unit, *self.unit_dims)))

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the groups, in the order asked."""
        return tuple(self.column(by) for by in self.dims)

    def column(self, by: By) -> str:
        """The column that carries a group: the row's own, or the home that its client was given."""
        column = COLUMN_OF[by]
        return column if column in self.unit_dims else home(column)

    def table(self, name: str) -> Frame:
        """A stored table; RequestError where this data version has none."""
        if name not in self.tables:
            raise _missing(name)
        return self.tables[name]

    def has(self, *names: str) -> bool:
        """Whether these tables are there."""
        return all(name in self.tables for name in names)

    def of_law(self, frame: Frame) -> Frame:
        """The rows of the law that was asked for; all when none was."""
        return frame if self.request.law is None else frame.filter(nw.col("law") == self.request.law)

    def is_asked(self, day: str = "day") -> nw.Expr:
        """Whether a day lies in the period asked for."""
        period = self.request.period
        if period is None:
            return nw.col(day).is_null() | nw.lit(value=True)
        return nw.col(day).is_between(period.first_number, period.last_number)

    def with_time(self, frame: Frame) -> Frame:
        """The frame with the asked years or quarters, made of its months."""
        made = {"year": nw.col("month") // 12, "quarter": nw.col("month") // 3}
        asked = {name: made[name] for name in self.unit_dims if name in made}
        return frame.with_columns(**asked) if asked else frame

    def _splits_rows(self, by: By) -> bool:
        """Whether each row keeps its own group of this kind instead of following its client."""
        return self.is_row_bound and (by != "neighbourhood" or not self.ground.is_of_clients)


def _missing(name: str) -> RequestError:
    """The error for a table that is not there; of staff tables it says that consent comes first."""
    hint = Text(nl="Lever die tabel aan en vraag opnieuw.", en="Deliver that table and ask again.")
    if name in TABLES and TABLES[name].needs_consent:
        hint = Text(
            nl="Deze tabel gaat over medewerkers. Leg eerst de instemming van de ondernemingsraad vast met "
            "bestendig consent. Lever de tabel daarna aan.",
            en="This table is about staff. First record the consent of the works council with bestendig "
            "consent. Then deliver the table.",
        )
    return RequestError(
        Text(nl=f"De tabel {name} is er niet.", en=f"There is no table {name}."), hint, code="table_missing"
    )
