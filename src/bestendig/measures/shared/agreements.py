"""The shared tables `agreements`, `cooperations` and `market`: contracts and subsidies as recorded."""

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import month_of, times
from bestendig.measures.chains import of_body, roots
from bestendig.measures.grounds import OPEN, UNKNOWN_LAW
from bestendig.measures.shared.spans import flag, ran_on, spanned
from bestendig.measures.view import Frame, Ground, View, shared_table
from bestendig.model.request import By

BY_CONTRACT: tuple[By, ...] = ("organisation", "law", "year")
LENGTHS = (0, 3, 6, 9, 12)
"""Classes of years: up to 3, over 3 up to 6, 6 to 9, 9 to 12, over 12."""
_MONTHS_IN_400_YEARS, _DAYS_IN_400_YEARS, _GRACE = 4_800, 146_097, 1


def _contracts(view: View) -> Frame:
    """Contracts of the law asked for, mergers followed."""
    rows = of_body(view, view.of_law(view.table("contracts")))
    return rows.with_columns(
        law=nw.col("law").fill_null(UNKNOWN_LAW), position=nw.col("first_day").cast(nw.Int64)
    )


def _concluded(view: View) -> Frame:
    """Contracts that began in the period."""
    rows = _contracts(view).filter(view.is_asked("first_day"))
    return view.with_time(rows.with_columns(month=month_of(nw.col("first_day"))))


def _running(view: View) -> Frame:
    """Contracts that run at the end of the period."""
    rows = _contracts(view).with_columns(last_day=nw.col("last_day").fill_null(OPEN))
    return spanned(view, rows).filter(ran_on(nw.col("end")))


def _around(view: View) -> Frame:
    """Contracts that run at the end of the period, or ran on the day before it began."""
    rows = _contracts(view).with_columns(last_day=nw.col("last_day").fill_null(OPEN))
    found = spanned(view, rows).with_columns(
        at_end=flag(ran_on(nw.col("end"))), at_begin=flag(ran_on(nw.col("begin") - 1))
    )
    return found.filter(nw.col("at_end") + nw.col("at_begin") > 0)


_OF = {"needs": ("contracts",), "people": ("organisation_id",), "dims": BY_CONTRACT, "has_ties": True}
concluded = Ground("concluded", rows=_concluded, unit=("contract_id",), **_OF)  # type: ignore[arg-type]
running = Ground("running_contracts", rows=_running, unit=("contract_id",), **_OF)  # type: ignore[arg-type]
around = Ground("market_parties", rows=_around, unit=("organisation_id",), **_OF)  # type: ignore[arg-type]


def whole_months(days: nw.Expr) -> nw.Expr:
    """How many whole months go into a number of days; a day of grace, so that a year of 365 days is one."""
    return times((days.cast(nw.Int64) + _GRACE) * _MONTHS_IN_400_YEARS, _DAYS_IN_400_YEARS)


@shared_table(concluded, is_row_bound=True)
def agreements(view: View) -> Frame:
    """One row per contract that began in the period; `months` it may last, empty where no end is known.

    An end before the beginning is a fault in the register, and no end.
    """
    rows = view.ground.rows(view)
    last = nw.coalesce(nw.col("latest_last_day"), nw.col("last_day"))
    months = whole_months(last - nw.col("first_day") + 1)
    return rows.with_columns(months=nw.when(last >= nw.col("first_day")).then(months))


@shared_table(running, is_row_bound=True)
def cooperations(view: View) -> Frame:
    """One row per contract that runs at the end of the period; `months` since the first one in its chain.

    Empty where the chain of predecessors is a circle: that is a fault in the register.
    """
    every = view.table("contracts")
    found = roots(view, every.select(node=nw.col("contract_id"), up=nw.col("predecessor_id")))
    began = every.group_by("contract_id").agg(nw.col("first_day").min())
    began = began.join(found, left_on="contract_id", right_on="node", how="inner")
    earliest = began.group_by("root").agg(earliest=nw.col("first_day").min())
    chains = began.join(earliest, on="root", how="inner").filter(~nw.col("is_circle"))
    rows = view.ground.rows(view).join(chains.select("contract_id", "earliest"), on="contract_id", how="left")
    return rows.with_columns(months=whole_months(nw.col("end") - nw.col("earliest") + 1))


@shared_table(around, is_row_bound=True)
def market(view: View) -> Frame:
    """One row per contract that runs at the end of the period (`at_end`) or ran before it (`at_begin`)."""
    return view.ground.rows(view)
