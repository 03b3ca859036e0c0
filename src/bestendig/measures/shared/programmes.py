"""The shared tables of programmes: what starts, ends, gets another name, outlives an election, is paid."""

from collections.abc import Callable

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import month_of, times
from bestendig.measures.chains import roots
from bestendig.measures.grounds import OPEN
from bestendig.measures.shared.officials import terms
from bestendig.measures.shared.spans import DAYS_IN_A_YEAR, flag, ran_on, spanned
from bestendig.measures.view import Frame, Ground, View, shared_table
from bestendig.model.request import By

BY_PROGRAMME: tuple[By, ...] = ("theme", "area", "term", "year", "quarter")
NO_THEME, NO_AREA = "", -1


def _programmes(view: View) -> Frame:
    """Programmes with theme and area, the root of their chain and whether that is a circle."""
    rows = view.table("programmes").with_columns(
        theme=nw.col("theme").fill_null(NO_THEME), area_id=nw.col("area_id").fill_null(NO_AREA)
    )
    found = roots(view, rows.select(node=nw.col("programme_id"), up=nw.col("predecessor_id")))
    return rows.join(found, left_on="programme_id", right_on="node", how="inner")


def _on(day: str, kind: Callable[[View, Frame], Frame]) -> Callable[[View], Frame]:
    """Programmes of which a day lies in the period, with month and council term of that day."""

    def rows(view: View) -> Frame:
        found = kind(view, _programmes(view)).with_columns(day=nw.col(day))
        found = found.filter(~nw.col("day").is_null(), view.is_asked())
        found = found.with_columns(month=month_of(nw.col("day")), position=nw.col("day").cast(nw.Int64))
        return view.with_time(_in_terms(view, found))

    return rows


def _in_terms(view: View, rows: Frame) -> Frame:
    """The rows with the council term of their day, when asked by term; days before the first fall out."""
    if "term_id" not in view.unit_dims:
        return rows
    beside = rows.join(terms(view), how="cross")
    return beside.filter(nw.col("day").is_between(nw.col("begin"), nw.col("end")))


def _new(view: View, rows: Frame) -> Frame:
    """Programmes that follow on no other; those with a circle before them are a fault."""
    return rows.filter(nw.col("predecessor_id").is_null() | nw.col("is_circle"))


def _renamed(view: View, rows: Frame) -> Frame:
    """Programmes that go on with another one."""
    return rows.filter(~nw.col("predecessor_id").is_null(), ~nw.col("is_circle"))


def _over(view: View, rows: Frame) -> Frame:
    """Programmes that no other follows on."""
    gone_on = view.table("programmes").filter(nw.col("predecessor_id") != nw.col("programme_id"))
    gone_on = gone_on.select(programme_id=nw.col("predecessor_id")).unique(["programme_id"])
    followed = gone_on.with_columns(is_followed=nw.lit(1))
    return rows.join(followed, on="programme_id", how="left").filter(nw.col("is_followed").is_null())


def _ground(
    name: str, rows: Callable[[View], Frame], dims: tuple[By, ...], unit: tuple[str, ...], *needs: str
) -> Ground:
    """A ground of programmes."""
    return Ground(name, ("programmes", *needs), ("programme_id",), rows, dims, has_ties=True, unit=unit)


def _event(name: str, day: str, kind: Callable[[View, Frame], Frame]) -> Ground:
    """A ground of programmes to which something happened on a day."""
    return _ground(name, _on(day, kind), BY_PROGRAMME, ("programme_id",), "council_terms")


@shared_table(_event("starting", "first_day", _new), is_row_bound=True)
def starting(view: View) -> Frame:
    """One row per programme that started in the period and follows on no other; `is_one` but for circles."""
    return view.ground.rows(view).with_columns(is_one=nw.when(~nw.col("is_circle")).then(1))


@shared_table(_event("renaming", "first_day", _renamed), is_row_bound=True)
def renaming(view: View) -> Frame:
    """One row per programme that began in the period as what came after another one."""
    return view.ground.rows(view).with_columns(is_one=nw.lit(1))


@shared_table(_event("stopping", "last_day", _over), is_row_bound=True)
def stopping(view: View) -> Frame:
    """One row per programme that ended in the period without another that goes on."""
    return view.ground.rows(view).with_columns(is_one=nw.lit(1))


def _at_elections(view: View) -> Frame:
    """One row per chain of programmes and council term that began in the period while the chain ran.

    Terms of which the first year is not over on the day on which the last programme began, do not count yet.
    """
    rows = _programmes(view).filter(~nw.col("is_circle"))
    rows = rows.with_columns(last_day=nw.col("last_day").fill_null(OPEN))
    chains = rows.group_by("root").agg(
        nw.col("first_day").min(),
        nw.col("last_day").max(),
        nw.col("theme").max(),
        nw.col("area_id").max(),
        position=nw.col("first_day").max().cast(nw.Int64),
    )
    began = view.table("council_terms").select("term_id", begin=nw.col("first_day"))
    beside = chains.join(began.filter(view.is_asked("begin")), how="cross")
    beside = beside.join(rows.select(known=nw.col("first_day").max()), how="cross")
    beside = beside.filter(nw.col("begin") + DAYS_IN_A_YEAR <= nw.col("known"))
    return beside.filter(ran_on(nw.col("begin") - 1)).with_columns(programme_id=nw.col("root"))


_elected = _ground(
    "elected", _at_elections, ("theme", "area", "term"), ("programme_id", "term_id"), "council_terms"
)


@shared_table(_elected, is_row_bound=True)
def elections(view: View) -> Frame:
    """One row per chain of programmes and council; `outlived` 1 where it still ran a year after the start."""
    outlived = flag(nw.col("last_day") >= nw.col("begin") + DAYS_IN_A_YEAR)
    return view.ground.rows(view).with_columns(outlived=outlived)


def _paid(view: View) -> Frame:
    """Programmes that run at the end of the period."""
    rows = _programmes(view).with_columns(
        stops=nw.coalesce(nw.col("funded_until"), nw.col("planned_last_day"), nw.col("last_day")),
        last_day=nw.col("last_day").fill_null(OPEN),
        position=nw.col("first_day").cast(nw.Int64),
    )
    return spanned(view, rows).filter(ran_on(nw.col("end")))


@shared_table(_ground("paid", _paid, ("theme", "area", "year"), ("programme_id",)), is_row_bound=True)
def funding(view: View) -> Frame:
    """One row per programme that runs at the end; `months` of money left, empty where no end is known."""
    left = nw.max_horizontal(nw.col("stops") - nw.col("end"), nw.lit(0)).cast(nw.Int64)
    months = nw.when(~nw.col("stops").is_null()).then(times((left + 1) * 4_800, 146_097))
    return view.ground.rows(view).with_columns(months=months, is_incidental=flag(~nw.col("stops").is_null()))
