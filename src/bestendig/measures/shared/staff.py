"""The shared tables `staff`, `staff_of_a_year` and `staff_in_place`: colleagues at the end, before, gone."""

from collections.abc import Callable

import narwhals.stable.v2 as nw

from bestendig.measures.chains import of_body
from bestendig.measures.grounds import NOBODY, OPEN
from bestendig.measures.shared.spans import flag, ran_on, spanned
from bestendig.measures.view import Frame, Ground, View, shared_table
from bestendig.model.request import By

BY_STAFF: tuple[By, ...] = ("organisation", "team", "year")
_LATER = 2**31
"""More than any number of a team, so that a first day and a team fit in one whole number."""
_SHIFT = 200_000
"""Days added so that no first day is below nought."""
FLAGS = ("is_in_place", "is_leaver", "was_in_place", "has_stayed", "is_flexible", "is_hired", "has_form")


def employed(view: View) -> Frame:
    """Employments of professionals (or of those whose role is not told), mergers followed, open ends open."""
    rows = view.table("employments")
    rows = rows.filter(nw.col("role").is_null() | (nw.col("role") == "professional"))
    return of_body(view, rows).with_columns(
        last_day=nw.col("last_day").fill_null(OPEN), team_id=nw.col("team_id").fill_null(NOBODY)
    )


def _colleagues(view: View) -> Frame:
    """One row per organisation and professional (and year) with a 1 or 0 for each of the flags.

    Several employments of one person in one organisation are one; the team is the latest one.
    """
    end = nw.col("end")
    form, is_now = nw.col("contract_form"), ran_on(end)
    later = (nw.col("first_day").cast(nw.Int64) + _SHIFT) * _LATER + nw.col("team_id") + 1
    rows = spanned(view, employed(view)).filter(nw.col("first_day") <= end).with_columns(
        is_in_place=flag(is_now),
        has_left=flag(nw.col("last_day").is_between(nw.col("begin") - 1, end - 1)),
        was_in_place=flag(ran_on(nw.col("before"))),
        has_form=flag(is_now & ~form.is_null()),
        is_permanent=flag(is_now & (form == "permanent")),
        is_hired=flag(is_now & form.is_in(["self_employed", "agency"])),
        later=later,
    )  # fmt: skip
    keys = tuple(dict.fromkeys(("organisation_id", "professional_id", *_time(view))))
    names = ("is_in_place", "has_left", "was_in_place", "has_form", "is_permanent", "is_hired", "later")
    found = rows.group_by(*keys).agg(
        *[nw.col(name).max() for name in names], position=nw.col("first_day").max().cast(nw.Int64)
    )
    later = nw.col("later")
    return found.with_columns(
        is_leaver=nw.col("has_left") * (1 - nw.col("is_in_place")),
        has_stayed=nw.col("was_in_place") * nw.col("is_in_place"),
        is_flexible=nw.col("has_form") * (1 - nw.col("is_permanent")),
        team_id=later % _LATER - 1,
    )


def _time(view: View) -> tuple[str, ...]:
    """The year, when asked."""
    return tuple(name for name in view.unit_dims if name == "year")


def _with(*flags: str) -> Callable[[View], Frame]:
    """The colleagues for whom one of these holds: nobody else may hold up a figure."""

    def rows(view: View) -> Frame:
        chosen = nw.sum_horizontal(*[nw.col(name) for name in flags]) > 0
        found = _colleagues(view).filter(chosen)
        return found.select("organisation_id", "professional_id", "team_id", *_time(view), "position", *FLAGS)

    return rows


def _ground(name: str, *flags: str) -> Ground:
    """The ground of a figure about the colleagues with one of these flags."""
    return Ground(
        name,
        ("employments",),
        ("organisation_id", "professional_id"),
        _with(*flags),
        BY_STAFF,
        has_ties=True,
        unit=("organisation_id",),
    )


@shared_table(_ground("staff", "is_in_place", "is_leaver"), is_row_bound=True)
def staff(view: View) -> Frame:
    """One row per organisation and colleague in place at the end of the period, or who left during it."""
    return view.ground.rows(view)


@shared_table(_ground("staff_of_a_year", "was_in_place"), is_row_bound=True)
def staff_of_a_year(view: View) -> Frame:
    """One row per organisation and colleague who was in place a year before the end of the period."""
    return view.ground.rows(view)


@shared_table(_ground("staff_in_place", "has_form"), is_row_bound=True)
def staff_in_place(view: View) -> Frame:
    """One row per organisation and colleague in place at the end of the period whose contract is known."""
    return view.ground.rows(view)
