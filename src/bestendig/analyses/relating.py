"""Relationships as a person in Python asks about them: an answer with a table that shows itself."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bestendig.analyses import course, tabulating
from bestendig.analyses.opening import Data
from bestendig.analyses.saving import as_arrow, as_pandas, as_polars
from bestendig.analyses.tabulate import Row
from bestendig.model.course import CourseRequest, SplitBy, Windows
from bestendig.model.period import Period
from bestendig.model.request import WithWhom
from bestendig.model.result import Released

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars
    import pyarrow

MONTHS = 12


@dataclass(frozen=True)
class Account:
    """A released answer about relationships, and the same in rows."""

    released: Released[Any]
    table: list[Row]

    def to_arrow(self) -> "pyarrow.Table":
        """The table as Arrow."""
        return as_arrow(self.table)

    def to_polars(self) -> "polars.DataFrame":
        """The table as a polars frame (polars must be installed)."""
        return as_polars(self.table)

    def to_pandas(self) -> "pandas.DataFrame":
        """The table as a pandas frame (pandas must be installed)."""
        return as_pandas(self.table)

    def __repr__(self) -> str:
        return "\n".join(", ".join(f"{name} {cell}" for name, cell in _said(row)) for row in self.table)


def endings(
    data: Data,
    *,
    with_whom: WithWhom = "professional",
    by: SplitBy | None = None,
    law: str | None = None,
    period: str | Period | None = None,
    windows: Windows | None = None,
) -> Account:
    """Why relationships ended, on which level that began, how sure it is; counts in whole tens."""
    request = _request(with_whom, by, law, period, windows)
    released = course.endings(data, request)
    return Account(released, tabulating.endings_rows(released, "en"))


def durations(
    data: Data,
    *,
    with_whom: WithWhom = "professional",
    by: SplitBy | None = None,
    law: str | None = None,
    period: str | Period | None = None,
    years: int = 5,
    windows: Windows | None = None,
) -> Account:
    """How many of the first `years` years relationships last, and to what the rest is lost."""
    request = _request(with_whom, by, law, period, windows, years)
    released = course.durations(data, request)
    return Account(released, tabulating.durations_rows(released, "en"))


def years_of_help(
    data: Data,
    *,
    law: str | None = None,
    period: str | Period | None = None,
    years: int = 5,
    windows: Windows | None = None,
) -> Account:
    """Of every `years` years of help: how many with the same face, how many with another after what."""
    released = course.years_of_help(data, _request("professional", None, law, period, windows, years))
    return Account(released, tabulating.years_rows(released, "en"))


def _request(
    with_whom: WithWhom,
    by: SplitBy | None,
    law: str | None,
    period: str | Period | None,
    windows: Windows | None,
    years: int = 5,
) -> CourseRequest:
    """The question as the front desk takes it."""
    span = Period.parse(period) if isinstance(period, str) else period
    return CourseRequest(with_whom, by, law, span, years * MONTHS, windows=windows or Windows())


def _said(row: Row) -> list[tuple[str, object]]:
    """The cells of a row that say something."""
    return [(name, cell) for name, cell in row.items() if cell not in (None, "")]
