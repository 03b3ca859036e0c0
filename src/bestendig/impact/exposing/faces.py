"""What makes a loss heavier or lighter: a second known face, another change at home, a recent handover."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.bodies import successors, with_final
from bestendig.impact.exposing.jobs import left_work
from bestendig.impact.exposing.rows import CLIENT, OTHER, YEAR, Frame, Tables, holds, number
from bestendig.model.causes import BREAKS
from bestendig.model.request import WithWhom

KNOWN_DAYS = 2
"""Days of contact in the year before that make a face known.

Whoever was met on two days within a year has a strength of one day of contact at least, with a half-life of
a year.
"""
LOST = (*BREAKS, "too_recent")
"""How a relationship ended where a face was lost while help could have gone on."""


def known_faces(found: Frame, tables: Tables, on: int, with_whom: WithWhom) -> Frame:
    """Clients and whom they know on the day, of those who are still at work; some more than once.

    Known is who was met on two days in the year before, or was responsible for the client in that year
    according to a register; where `with_whom` is a team or organisation, another one of those.
    """
    since = on - YEAR
    in_register = found.filter(
        nw.col("n_days").is_null(), nw.col("first_day") <= on, nw.col("last_day") > since
    )
    parts = [in_register.select(CLIENT, OTHER)]
    if "contacts" in tables:
        parts.append(_met(tables, since, on, with_whom))
    faces = nw.concat(parts, how="vertical")
    left = left_work(tables, on) if with_whom == "professional" else None
    return faces if left is None else faces.join(left, left_on=OTHER, right_on="professional_id", how="anti")


def with_second_face(rows: Frame, faces: Frame) -> Frame:
    """The rows with `has_second_face`, somebody else is known, and `has_face_left`, one the plan leaves.

    Left is who keeps other relationships that run, and whose own one with the client is not touched: a second
    face that goes with the first one is a comfort to nobody.
    """
    goes = rows.filter(nw.col("is_touched")).select(CLIENT, OTHER)
    keeps = rows.filter(~nw.col("is_touched")).select(OTHER)
    left = faces.join(goes, on=[CLIENT, OTHER], how="anti").join(keeps, on=OTHER, how="semi")
    return _with_another(_with_another(rows, faces, "has_second_face"), left, "has_face_left")


def _met(tables: Tables, since: int, on: int, with_whom: WithWhom) -> Frame:
    """Clients and whom they met on enough days after `since`, up to and including `on`."""
    who = f"{with_whom}_id"
    days = tables["contacts"].filter(nw.col("day") > since, nw.col("day") <= on, ~nw.col(who).is_null())
    days = days.select(CLIENT, who, "day")
    if with_whom == "organisation":
        days = with_final(days, successors(tables))
    each = days.group_by(CLIENT, who, "day").agg(n=nw.len())
    met = each.group_by(CLIENT, who).agg(n=nw.len()).filter(nw.col("n") >= KNOWN_DAYS)
    return met.select(number(CLIENT), number(who).alias(OTHER))


def with_handed_over(rows: Frame, found: Frame, on: int) -> Frame:
    """The rows with `handed_over`: the client lost another face in the year before, while help went on."""
    lost = found.filter(
        nw.col("is_ended"), ~nw.col("is_passing"), nw.col("last_day") < on, nw.col("last_day") > on - YEAR,
        nw.col("level").is_in(list(LOST)),
    )  # fmt: skip
    return _with_another(rows, lost.select(CLIENT, OTHER), "handed_over")


def with_household_change(rows: Frame) -> Frame:
    """The rows with `household_change`: another face in the same household is touched too.

    Who lives in a household of which nothing is known is a household of one: two faces at once count there.
    """
    home = nw.coalesce(nw.col("household_id"), -1 - nw.col(CLIENT))
    rows = rows.with_columns(home=home)
    touched = rows.filter(nw.col("is_touched")).select("home", OTHER)
    return _with_another(rows, touched, "household_change", "home").drop("home")


def _with_another(rows: Frame, faces: Frame, name: str, unit: str = CLIENT) -> Frame:
    """The rows with whether the unit has a face among these other than that of the row itself.

    The lowest and the highest tell: of two different ones at most one is its own.
    """
    ends = faces.group_by(unit).agg(lowest=nw.col(OTHER).min(), highest=nw.col(OTHER).max())
    beside = rows.join(ends, on=unit, how="left")
    is_other = (nw.col("lowest") != nw.col(OTHER)) | (nw.col("highest") != nw.col(OTHER))
    return beside.with_columns(holds(is_other).alias(name)).drop("lowest", "highest")
