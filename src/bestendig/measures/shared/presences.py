"""The shared tables `present`, `passing` and `longest`: who works in a neighbourhood, street or group."""

from collections.abc import Callable

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import OPEN
from bestendig.measures.shared.spans import flag, ran_on, spanned
from bestendig.measures.view import Frame, Ground, View, shared_table

KEY_PERSONS = 5
"""So many of the longest present count together; of fewer nothing is said."""


def _presences(view: View) -> Frame:
    """One row per area and professional (and year): `days` that the running presence lasts at the end."""
    rows = view.table("presences").with_columns(last_day=nw.col("last_day").fill_null(OPEN))
    end = nw.col("end")
    spans = spanned(view, rows).filter(nw.col("first_day") <= end, nw.col("last_day") >= nw.col("begin"))
    time = tuple(name for name in view.unit_dims if name == "year")
    days = nw.when(ran_on(end)).then(end - nw.col("first_day") + 1).otherwise(0)
    return spans.with_columns(is_present=flag(ran_on(end)), days=days.cast(nw.Int64)).group_by(
        "area_id", "professional_id", *time
    ).agg(
        nw.col("is_present").max(),
        nw.col("days").max(),
        position=nw.col("first_day").max().cast(nw.Int64),
    )  # fmt: skip


def _present(view: View) -> Frame:
    """Those who are there at the end of the period."""
    return _presences(view).filter(nw.col("is_present") == 1)


def _longest(view: View) -> Frame:
    """Of each area with enough people the five who are there longest."""
    area = tuple(dict.fromkeys(("area_id", *view.unit_dims)))
    rows = _present(view).with_columns(one=nw.lit(1))
    place = nw.col("one").cum_sum().over(*area, order_by=["minus_days", "professional_id"])
    rows = rows.with_columns(minus_days=-nw.col("days")).with_columns(place=place)
    several = rows.group_by(*area).agg(people=nw.len().cast(nw.Int64))
    rows = rows.filter(nw.col("place") <= KEY_PERSONS).join(several, on=list(area), how="inner")
    return rows.filter(nw.col("people") >= KEY_PERSONS)


def _ground(name: str, rows: Callable[[View], Frame]) -> Ground:
    """A ground of people in areas."""
    return Ground(
        name, ("presences",), ("professional_id",), rows, ("area", "year"), has_ties=True, unit=("area_id",)
    )


@shared_table(_ground("present_people", _present), is_row_bound=True)
def present(view: View) -> Frame:
    """One row per area and professional present at the end of the period; `days` since they came."""
    return view.ground.rows(view)


@shared_table(_ground("passing_people", _presences), is_row_bound=True)
def passing(view: View) -> Frame:
    """One row per area and professional who was there at some moment of the period."""
    return view.ground.rows(view)


@shared_table(_ground("longest_people", _longest), is_row_bound=True)
def longest(view: View) -> Frame:
    """One row per area and each of the five professionals there longest, in areas with five or more."""
    return view.ground.rows(view)
