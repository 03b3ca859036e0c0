"""A figure as something that was seen: about whom, over which months, on how many."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bestendig.model.period import Period, month_number
from bestendig.model.request import BY_TIME, Request
from bestendig.model.result import OTHER, Figure, Group, Result

Groups = tuple[tuple[str, tuple[str, ...]], ...]
"""What a figure is about, time left out: per dimension its group, or the groups that were merged."""
Line = tuple[str, str, Groups]
"""Data version, series and groups: what is equal for figures that differ in their months alone."""
Place = tuple[str, Groups, int, int]
"""Whose counts (empty for clients), groups, first month and the month after the last."""
Block = tuple[str, str, str, int, int]
"""Data version, measure, series and months: what is equal for figures that differ in their groups alone."""
BEFORE_ALL, AFTER_ALL = 0, 12 * 10_000
"""The months of a question about all that the data cover."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One figure that was shown: months from `first` up to but not including `end`.

    `series` is what must be equal for counts of contacts to be comparable. `groups` holds the law asked for
    too: to ask about one law is to see one group of all laws. `is_exact` is false where counts were rounded.
    """

    data_version: str
    measure: str
    series: str
    groups: Groups
    first: int
    end: int
    n_clients: int
    n_contacts: int
    is_exact: bool = True

    @property
    def line(self) -> Line:
        """Data version, series and groups."""
        return self.data_version, self.series, self.groups

    @property
    def place(self) -> Place:
        """Whose counts, groups and months."""
        whose = self.series if self.series.startswith(("staff ", "register ")) else ""
        return whose, self.groups, self.first, self.end

    @property
    def block(self) -> Block:
        """Data version, measure, series and months."""
        return self.data_version, self.measure, self.series, self.first, self.end

    def contains(self, first: int, end: int) -> bool:
        """Whether all these months lie in its own."""
        return self.first <= first and end <= self.end


def seen(result: Result, figure: Figure) -> Seen:
    """The figure of a result as it would be seen."""
    first, end = months(figure.group, result.request)
    return Seen(
        data_version=result.provenance.data_version,
        measure=result.card.versioned_name,
        series=_series(result),
        groups=groups(figure, result.request),
        first=first,
        end=end,
        n_clients=figure.support.n_clients,
        n_contacts=figure.support.n_contacts,
    )


def _series(result: Result) -> str:
    """What must be equal for counts to be comparable; counts of staff and records stand by themselves."""
    if result.card.about != "clients":
        return f"{result.card.about} {result.card.name}"
    return f"{result.request.with_whom} {result.request.counted_by}"


def groups(figure: Figure, request: Request) -> Groups:
    """The groups of a figure without its time, with the law asked for; of a merged group its members."""
    found: dict[str, tuple[str, ...]] = {"law": (request.law,)} if request.law else {}
    for name, value in figure.group:
        if name not in BY_TIME:
            found[name] = figure.members if value == OTHER and figure.members else (value,)
    return tuple(sorted(found.items()))


def months(group: Group, request: Request) -> tuple[int, int]:
    """First month and the month after the last, of the group's own time within the request's period."""
    own = [Period.parse(value) for name, value in group if name in BY_TIME]
    periods = [*own, *([request.period] if request.period else [])]
    first = max((month_number(period.first_day) for period in periods), default=BEFORE_ALL)
    end = min((month_number(period.last_day) + 1 for period in periods), default=AFTER_ALL)
    return first, end


def from_record(record: Mapping[str, Any]) -> Seen:
    """A figure as the ledger keeps it; TypeError or ValueError for a record of another shape."""
    written = tuple((name, tuple(values)) for name, values in record["groups"])
    return Seen(**{**record, "groups": written})
