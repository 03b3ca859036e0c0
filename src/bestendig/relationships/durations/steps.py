"""The time of a relationship in steps of equal length, in whole numbers on every engine.

Counts are kept per month of age: a twelfth of a year of 365.2425 days, so that sixty months are five years.
What enters or leaves view within a month counts for the part of it that was seen, in units that fit both a
day and a month, so that nothing is rounded and counts of several vaults add up.
"""

from dataclasses import dataclass

import narwhals.stable.v2 as nw


@dataclass(frozen=True, slots=True)
class Steps:
    """Steps of `units` each, a day being `per_day` units; `per_year` steps make a year."""

    units: int
    per_day: int
    per_year: float

    def reached(self, days: nw.Expr) -> nw.Expr:
        """The step (from 1) in which a relationship of so many days is on its last day."""
        return ((self._in_units(days) + (self.units - 1)) / self.units).floor().cast(nw.Int64)

    def entered(self, days: nw.Expr) -> nw.Expr:
        """The step (from 1) in which a relationship comes into view that is so many whole days old."""
        return (self._in_units(days) / self.units).floor().cast(nw.Int64) + 1

    def missed_before(self, days: nw.Expr) -> nw.Expr:
        """Units of the step of entry that were over before a relationship came into view."""
        return self._in_units(days) - (self.entered(days) - 1) * self.units

    def missed_after(self, days: nw.Expr) -> nw.Expr:
        """Units of the last step that were still to come when follow-up ended."""
        return self.reached(days) * self.units - self._in_units(days)

    def _in_units(self, days: nw.Expr) -> nw.Expr:
        """Days as units."""
        return days.cast(nw.Int64) * self.per_day


MONTHS = Steps(units=146_097, per_day=4_800, per_year=12)
"""400 years are 146,097 days and 4,800 months."""
DAYS = Steps(units=1, per_day=1, per_year=365.2425)
"""Each day a step: what textbooks do; nothing is entered or left in the middle of one."""
