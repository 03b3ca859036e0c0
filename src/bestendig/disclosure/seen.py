"""A figure as something that was seen: about whom, over which months, on how many."""

from collections.abc import Mapping
from dataclasses import dataclass

from bestendig.model.period import Period, month_number
from bestendig.model.request import BY_TIME, Request
from bestendig.model.result import Figure, Group, Result

Line = tuple[str, str, str, str]
"""Data version, series, law and groups: what is equal for figures that differ in their months alone."""
BEFORE_ALL, AFTER_ALL = 0, 12 * 10_000
"""The months of a question about all that the data cover."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One figure that was shown: months from `first` up to but not including `end`.

    `series` is what must be equal for counts of contacts to be comparable, `about` the groups without time
    (merged groups by their members), `law` the law asked for. `is_exact` is false where the counts were
    rounded.
    """

    data_version: str
    measure: str
    series: str
    law: str
    about: str
    first: int
    end: int
    n_clients: int
    n_contacts: int
    is_exact: bool = True

    @property
    def line(self) -> Line:
        """Data version, series, law and groups."""
        return self.data_version, self.series, self.law, self.about

    def contains(self, first: int, end: int) -> bool:
        """Whether all these months lie in its own."""
        return self.first <= first and end <= self.end


def seen(result: Result, figure: Figure) -> Seen:
    """The figure of a result as it would be seen."""
    first, end = months(figure.group, result.request)
    return Seen(
        data_version=result.provenance.data_version,
        measure=result.card.versioned_name,
        series=f"{result.request.with_whom} {result.request.counted_by}",
        law=result.request.law or "",
        about=about(figure),
        first=first,
        end=end,
        n_clients=figure.support.n_clients,
        n_contacts=figure.support.n_contacts,
    )


def about(figure: Figure) -> str:
    """The groups of a figure without its time; a merged group by its members."""
    groups = [(name, value) for name, value in figure.group if name not in BY_TIME]
    written = [f"{name}={value}" for name, value in sorted(groups)]
    return "&".join([*written, *(f"+{member}" for member in figure.members)])


def months(group: Group, request: Request) -> tuple[int, int]:
    """First month and the month after the last, of the group's own time within the request's period."""
    own = [Period.parse(value) for name, value in group if name in BY_TIME]
    periods = [*own, *([request.period] if request.period else [])]
    first = max((month_number(period.first_day) for period in periods), default=BEFORE_ALL)
    end = min((month_number(period.last_day) + 1 for period in periods), default=AFTER_ALL)
    return first, end


def from_record(record: Mapping[str, object]) -> Seen:
    """A figure as the ledger keeps it; TypeError for a record of another shape."""
    return Seen(**record)  # type: ignore[arg-type]
