"""The shared tables `around_neighbourhood` and `around_household`: organisations with help running there."""

from collections.abc import Callable

import narwhals.stable.v2 as nw

from bestendig.measures.chains import of_body
from bestendig.measures.grounds import OPEN, UNKNOWN_LAW
from bestendig.measures.shared.spans import spanned
from bestendig.measures.view import CLIENT, HOUSEHOLD, Frame, Ground, View, shared_table


def _at(place: str) -> Callable[[View], Frame]:
    """One row per place, organisation and client with help running at some moment of the period."""

    def rows(view: View) -> Frame:
        help_given = view.of_law(view.table("care_episodes")).with_columns(
            last_day=nw.col("last_day").fill_null(OPEN), law=nw.col("law").fill_null(UNKNOWN_LAW)
        )
        running = spanned(view, of_body(view, help_given))
        if view.request.period is not None or "year" in view.unit_dims:
            running = running.filter(
                nw.col("first_day") <= nw.col("end"), nw.col("last_day") >= nw.col("begin")
            )
        where = (
            view.table("clients").filter(~nw.col(place).is_null()).group_by(CLIENT).agg(nw.col(place).max())
        )
        beside = running.join(where, on=CLIENT, how="inner")
        own = tuple(dict.fromkeys((place, "organisation_id", CLIENT, *view.unit_dims)))
        return beside.group_by(*own).agg(position=nw.col("first_day").max().cast(nw.Int64))

    return rows


def _ground(name: str, place: str, *dims: str) -> Ground:
    """A ground of organisations around a place."""
    return Ground(
        name,
        ("care_episodes", "clients"),
        ("organisation_id",),
        _at(place),
        (*dims, "law", "year"),  # type: ignore[arg-type]
        has_ties=True,
        unit=(place,),
        has_clients=place != HOUSEHOLD,
    )


def _once(view: View) -> Frame:
    """Each organisation once per unit, however many clients it helps there."""
    keys = (*view.unit, "organisation_id")
    return view.ground.rows(view).select(*keys).unique(list(keys))


@shared_table(_ground("neighbourhoods", "neighbourhood_id", "neighbourhood"), is_row_bound=True)
def around_neighbourhood(view: View) -> Frame:
    """One row per neighbourhood and organisation with help running there in the period."""
    return _once(view)


@shared_table(_ground("households", HOUSEHOLD), is_row_bound=True)
def around_household(view: View) -> Frame:
    """One row per household and organisation with help running there in the period."""
    return _once(view)
