"""From a tally to answers: how long the relationships of each group last, and to what the rest is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bestendig.language import Text
from bestendig.model.course import Course, Point
from bestendig.model.result import Group, Interval, State
from bestendig.relationships.durations.bins import QUARTER
from bestendig.relationships.durations.counting import ALL
from bestendig.relationships.durations.curves import Curves, curves, medians, restricted_mean, time_lost
from bestendig.relationships.durations.margins import (
    ONE_EVENT,
    half_widths,
    interval,
    lost_weights,
    mean_weights,
    residuals,
    running_weights,
)
from bestendig.relationships.durations.tally import Real, Tally

TOO_FEW = Text(
    nl="Te weinig relaties om te volgen hoe lang ze duren.",
    en="Too few relationships to follow how long they last.",
)
TOO_SHORT = Text(
    nl="De gegevens lopen nog niet zo lang. Het gemiddelde over deze termijn is nog niet te geven.",
    en="The data do not run so long yet. The mean over this term cannot be given yet.",
)


@dataclass(frozen=True, slots=True)
class Found:
    """All figures of all groups of one tally, before they are put into courses."""

    counted: Tally
    curves: Curves
    horizon: int
    months: list[int]
    years: Real
    lost: Real
    medians: list[float | None]
    half_years: Real | None
    half_points: Real | None
    half_lost: Mapping[str, Real]


def durations(
    counted: Tally, horizon: int, secured: Mapping[Group, Mapping[int, float]] | None = None
) -> tuple[Course, ...]:
    """One course per group of the tally, the whole first; `horizon` in months, as when it was counted.

    Points per quarter of age. Years and years lost add up to the horizon. The clusters of the interval are
    those that were counted; without clusters there is no interval. `secured` as `secured_shares` gives it.
    """
    found = _figures(counted, horizon)
    courses = tuple(_course(found, group) for group in range(len(counted.groups)))
    return tuple(replace(each, secured=(secured or {}).get(each.group, {})) for each in courses)


def _figures(counted: Tally, horizon: int) -> Found:
    """Everything at once, for all groups."""
    drawn = curves(counted)
    months = [*range(0, horizon, QUARTER), horizon]
    spread = counted.spreads.get(ALL)
    half_years = half_points = None
    if spread is not None:
        part = residuals(drawn, spread, has_level=False)
        half_years = half_widths(mean_weights(drawn, part, horizon), spread)
        half_points = half_widths(running_weights(drawn, part, months), spread)
    return Found(
        counted, drawn, horizon, months, restricted_mean(drawn, horizon), time_lost(drawn, horizon),
        medians(drawn), half_years, half_points, _half_lost(counted, drawn, horizon),
    )  # fmt: skip


def _half_lost(counted: Tally, drawn: Curves, horizon: int) -> Mapping[str, Real]:
    """Half intervals of the years lost, per level that has clusters of its own."""
    found = {}
    for level, spread in counted.spreads.items():
        if level in counted.causes:
            part = residuals(drawn, spread, has_level=True)
            weights = lost_weights(drawn, part, counted.causes.index(level), horizon)
            found[level] = half_widths(weights, spread)
    return found


def _course(found: Found, group: int) -> Course:
    """The course of one group."""
    state, reason = _state(found, group)
    is_drawn = found.curves.start[group] >= 0
    has_years = state == "shown"
    years = float(found.years[group]) if has_years else None
    causes = found.counted.causes
    lost = {cause: float(found.lost[group, row]) for row, cause in enumerate(causes)} if has_years else {}
    return Course(
        group=found.counted.groups[group],
        points=_points(found, group) if is_drawn else (),
        years=years,
        interval=_years_interval(found, group, years),
        lost=lost,
        median_months=found.medians[group] if is_drawn else None,
        basis=found.counted.rests_on[group].basis,
        n_ended=_n_ended(found, group),
        state=state,
        reason=reason,
        starts_at=max(0, int(found.curves.start[group])),
        lost_intervals=_lost_intervals(found, group, lost),
    )


def _state(found: Found, group: int) -> tuple[State, Text | None]:
    """Whether there is a mean up to the horizon, and why not."""
    if found.curves.start[group] < 0:
        return "undefined", TOO_FEW
    followed = int(found.curves.followed[group])
    if followed < found.horizon and found.curves.survival[group, -1] > 0:
        return "undefined", TOO_SHORT
    return "shown", None


def _n_ended(found: Found, group: int) -> Mapping[str, int]:
    """How many ended per cause within the horizon."""
    within = found.counted.ended[group, :, : found.horizon].sum(axis=1)
    return {cause: int(n) for cause, n in zip(found.counted.causes, within, strict=True) if n}


def _points(found: Found, group: int) -> tuple[Point, ...]:
    """The curve per quarter, from where it starts to where the last one was followed."""
    start, end = int(found.curves.start[group]), int(found.curves.followed[group])
    return tuple(
        _point(found, group, place, month)
        for place, month in enumerate(found.months)
        if start <= month <= end
    )


def _point(found: Found, group: int, place: int, month: int) -> Point:
    """The curve after `month` months."""
    drawn, row = found.curves, month - 1
    running = float(drawn.survival[group, row]) if month else 1.0
    ended = {
        cause: float(drawn.ended[group, number, row]) if month else 0.0
        for number, cause in enumerate(found.counted.causes)
    }
    half = float("nan") if found.half_points is None else float(found.half_points[group, place])
    band = interval(running, half, 0, 1.0)
    at_risk = int(drawn.at_risk[group, month]) if month < drawn.at_risk.shape[1] else 0
    return Point(month, at_risk, running, band.low, band.high, ended)


def _years_interval(found: Found, group: int, years: float | None) -> Interval | None:
    """The interval of the years; None where nothing was counted per cluster."""
    if years is None or found.half_years is None:
        return None
    n_clusters = int(found.counted.spreads[ALL].n_clusters[group])
    return interval(years, float(found.half_years[group]), n_clusters, found.horizon / 12)


def _lost_intervals(found: Found, group: int, lost: Mapping[str, float]) -> Mapping[str, Interval]:
    """Intervals of years lost per level with clusters of its own; one event gives none."""
    made = {}
    for level, half in found.half_lost.items():
        if level in lost:
            n_clusters = int(found.counted.spreads[level].n_clusters[group])
            made[level] = interval(lost[level], float(half[group]), n_clusters, found.horizon / 12, ONE_EVENT)
    return made
