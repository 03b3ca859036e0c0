"""What stands beside continuity: how long people wait, how full caseloads are; released like any figure."""

from datetime import date

from bestendig.analyses.opening import Data
from bestendig.errors import RequestError
from bestendig.model.impact import Capacity
from bestendig.model.period import Period
from bestendig.model.request import WithWhom

NEEDS = {"waiting_time": "care_episodes", "caseload_per_fte": "employments"}
"""The table without which a measure cannot be asked."""


def capacity_of(data: Data, on: date, *, receiving: int | None = None) -> Capacity:
    """Waiting days in the last whole year before a day, caseload per fte at its end; None where not known."""
    year = on.year if (on.month, on.day) == (12, 31) else on.year - 1
    period = Period(date(year, 1, 1), date(year, 12, 31))
    return Capacity(
        waiting_days=_value(data, "waiting_time", "organisation", period),
        caseload_per_fte=_value(data, "caseload_per_fte", "professional", period),
        receiving_professionals=receiving,
    )


def _value(data: Data, measure: str, with_whom: WithWhom, period: Period) -> float | None:
    """The released value of one measure; None where it is hidden or the data cannot tell it."""
    if NEEDS[measure] not in data.tables:
        return None
    try:
        return data.measure(measure, with_whom=with_whom, period=period, yardsticks=False).value
    except RequestError:
        return None
