"""Months as arithmetic, against Python's calendar, for every day of two centuries."""

from datetime import date

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import first_day_of, month_of
from bestendig.model.period import day_number, day_of, month_number

DAYS = list(range(day_number(date(1899, 12, 1)), day_number(date(2101, 3, 1))))
MONTHS = list(range(month_number(date(1899, 1, 1)), month_number(date(2101, 3, 1))))


def column(engine, values, expression):
    """The expression over a column of days."""
    frame = engine.hold({"day": values}, {"day": "int32"}).select("day", found=expression)
    return [row["found"] for row in engine.fetch(frame).sort("day").rows(named=True)]


def test_the_month_of_every_day(duckdb_engine):
    assert column(duckdb_engine, DAYS, month_of(nw.col("day"))) == [month_number(day_of(day)) for day in DAYS]


def test_the_first_day_of_every_month(duckdb_engine):
    firsts = [day_number(date(month // 12, month % 12 + 1, 1)) for month in MONTHS]
    assert column(duckdb_engine, MONTHS, first_day_of(nw.col("day"))) == firsts
