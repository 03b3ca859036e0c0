"""Whether day or month comes first in 03-04-2024: what the column as a whole says about it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Order = Literal["day_first", "month_first"]

DAY_AND_MONTH = re.compile(r"\D*?(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
TWELVE = 12
STRAY = 0.01
"""So small a share of values in the other order is a slip, and does not make a column undecidable."""


@dataclass
class _Evidence:
    """How many values have a number above twelve in the first place only, or in the second place only."""

    day_first: int = 0
    month_first: int = 0

    def add(self, first: int, second: int) -> None:
        """Count one value; a value with both or neither above twelve tells nothing."""
        self.day_first += first > TWELVE >= second
        self.month_first += second > TWELVE >= first

    @property
    def is_mixed(self) -> bool:
        """Whether both orders occur in earnest."""
        few, many = sorted((self.day_first, self.month_first))
        return few > STRAY * many

    def order(self) -> Order | None:
        """The order that fits the values seen; None when nothing or both speak."""
        if self.is_mixed or self.day_first == self.month_first:
            return None
        return "day_first" if self.day_first > self.month_first else "month_first"


@dataclass(frozen=True)
class DayOrder:
    """The order per separator; a separator that decides nothing follows the others when these agree."""

    by_separator: Mapping[str, Order] = field(default_factory=dict)
    mixed: frozenset[str] = frozenset()
    named: Order | None = None

    def of(self, separator: str) -> Order | None:
        """The order for this separator, None where undecidable."""
        decided = self.named or self.by_separator.get(separator)
        if decided or separator in self.mixed:
            return decided
        others = set(self.by_separator.values())
        return others.pop() if len(others) == 1 else None


def decide(values: Iterable[str], named: Order | None = None) -> DayOrder:
    """The order of day and month in a column, from its distinct values; `named` by a profile wins."""
    if named:
        return DayOrder(named=named)
    seen: dict[str, _Evidence] = defaultdict(_Evidence)
    for value in values:
        if value[4:5] == "-":  # the year comes first: nothing to decide, and by far the most usual
            continue
        found = DAY_AND_MONTH.match(value)
        if found:
            seen[found[2]].add(int(found[1]), int(found[3]))
    orders = {separator: order for separator, evidence in seen.items() if (order := evidence.order())}
    return DayOrder(orders, frozenset(separator for separator, evidence in seen.items() if evidence.is_mixed))
