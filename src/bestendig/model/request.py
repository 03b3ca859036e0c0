"""A question to the front desk: which measures, over which period, with whom, counted how, split by what."""

from dataclasses import dataclass, replace
from typing import Literal, get_args

from bestendig.model.period import Period

WithWhom = Literal["professional", "team", "organisation"]
CountedBy = Literal["day", "event"]
By = Literal[
    "team",
    "organisation",
    "neighbourhood",
    "law",
    "year",
    "quarter",
    "month",
    "area",
    "theme",
    "term",
]

WITH_WHOM: tuple[WithWhom, ...] = get_args(WithWhom)
COUNTED_BY: tuple[CountedBy, ...] = get_args(CountedBy)
EVERY_BY: tuple[By, ...] = get_args(By)
"""All that some measure can be split by."""
BY: tuple[By, ...] = EVERY_BY[:7]
"""What a measure of clients can be split by, unless its card says otherwise."""
BY_TIME: tuple[By, ...] = ("year", "quarter", "month")


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked. `period` None is all that the data cover; at most two dimensions in `by`.

    `minimum_contacts` leaves out clients with fewer contacts, on top of what a measure itself needs.
    """

    measures: tuple[str, ...]
    period: Period | None = None
    with_whom: WithWhom = "professional"
    counted_by: CountedBy = "day"
    by: tuple[By, ...] = ()
    law: str | None = None
    minimum_contacts: int = 0

    @property
    def who(self) -> str:
        """The stored column at the other end of the relationship."""
        return f"{self.with_whom}_id"

    def for_measures(self, *names: str) -> "Request":
        """The same question about other measures."""
        return replace(self, measures=names)
