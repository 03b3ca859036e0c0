"""Turnover of England's social workers as printed for 2023; moves of children counted by hand."""

import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.conftest import OUTSIDE_DATA
from tests.reference.world import Employment, Episode, World, number
from tests.spec.drawing import request_of
from tests.unit.measures.asking import answers

from bestendig.measures import elders
from bestendig.model.period import day_number

PRINTED = {
    "North East": (2266, 331, 14.6),
    "North West": (4951, 758, 15.3),
    "Yorkshire and The Humber": (4008, 584, 14.6),
    "East Midlands": (2507, 420, 16.8),
}
"""Headcount in place at 30 September 2023, leavers in the year before, printed rate (%)."""
YEAR = "2022-10-01..2023-09-30"


def staff(area: int, in_place: int, leavers: int) -> list[Employment]:
    """The colleagues of one area, the leavers gone on a day of the year."""
    first, last = number("2015-01-01"), number("2023-03-31")
    stay = [Employment(n + area * 100_000, area, first) for n in range(in_place)]
    return [*stay, *(Employment(n + area * 100_000 + 50_000, area, first, last) for n in range(leavers))]


def test_the_rates_of_four_regions_as_printed(duckdb_engine):
    """DfE, Children's social work workforce 2023."""
    rows = [each for area, (n, gone, _) in enumerate(PRINTED.values(), 1) for each in staff(area, n, gone)]
    request = request_of("turnover", period=YEAR, by=["organisation"])
    result = answers(duckdb_engine, World(employments=tuple(rows)), request)[0]
    rates = [round(100 * (figure.value or 0), 1) for figure in result.figures]
    assert rates == [printed for _, _, printed in PRINTED.values()]
    gone, in_place = (sum(row[place] for row in PRINTED.values()) for place in (1, 0))
    assert result.overall.value == pytest.approx(gone / in_place)
    assert result.overall.support.n_professionals == gone + in_place
    assert result.overall.support.n_clients == 0


def test_the_figures_of_elders_have_a_source():
    assert [elder.value for elder in elders("contract_length")] == [0.20, 0.62]
    assert {elder.source for elder in elders("turnover")} == {"dfe-workforce-2023"}
    assert elders("upc") == ()


BEGUN_BY = {
    "S": "start",
    "L": "status",
    "P": "place_and_carer",
    "B": "place_and_carer",
    "T": "place",
    "U": "place",
}


def day(written: str) -> int | None:
    """The number of a written day."""
    return day_number(datetime.strptime(written, "%d/%m/%Y").date()) if written else None


@pytest.mark.outside_data
def test_moves_and_changes_of_carers_of_looked_after_children_are_told_apart(duckdb_engine):
    """A count by hand over the file: every day of every child in a set."""
    path = Path(OUTSIDE_DATA / "children_services/ssda903_episodes.csv")
    with path.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    end = day_number(date(2019, 12, 31))
    days: dict[str, set[int]] = {}
    for row in rows:
        last = min(day(row["DEC"]) or end, end)
        days.setdefault(row["CHILD"], set()).update(range(day(row["DECOM"]) or 0, last + 1))
    begin = day_number(date(2010, 1, 1))
    n_days = sum(len([one for one in own if one >= begin]) for own in days.values())
    in_period = [row for row in rows if begin <= (day(row["DECOM"]) or 0) <= end]
    moves, carers = (sum(row["RNE"] in kinds for row in in_period) for kinds in ("PBTU", "PB"))
    assert (len(rows), moves, carers) == (5050, 3376, 2908)
    episodes = tuple(
        Episode(int(r["CHILD"]), 1, day(r["DECOM"]) or 0, day(r["DEC"]), change_reason=BEGUN_BY[r["RNE"]])
        for r in rows
    )
    period = "2010-01-01..2019-12-31"
    request = request_of("placement_moves", period=period).for_measures("placement_moves", "carer_changes")
    found = answers(duckdb_engine, World(episodes=episodes), request)
    assert [each.overall.value for each in found] == pytest.approx(
        [1000 * moves / n_days, 1000 * carers / n_days]
    )
