"""What is counted of a plan is what the plain twin counts, on worlds that nobody drew."""

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.laws.impact_worlds import cases, held_fully
from tests.laws.relationship_worlds import EXTRACT
from tests.reference import impact_exposure as twin

from bestendig.impact.exposing import contract_counts, hazard_counts, outcome, running, staff_counts
from bestendig.impact.exposing.outcomes import LEVELS, STATES, day_after
from bestendig.impact.exposing.ties import ties
from bestendig.model.course import CourseRequest, Windows
from bestendig.relationships import find, why_ended
from bestendig.store import Engine, open_engine

LAWS = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
FEWER = settings(LAWS, max_examples=2)
WHOM = st.sampled_from(["professional", "professional", "professional", "team", "organisation"])
ENGINES = pytest.mark.parametrize(("name", "times"), [("duckdb", FEWER), ("polars", LAWS)])
GAP = Windows().gap
OUTCOMES = ("n", "n_over", "n_clients", *STATES, *(f"n_{level}" for level in LEVELS))


@cache
def opened(name: str) -> Engine:
    """One engine of each kind for all laws."""
    return open_engine(name)


class Seen:
    """A world on an engine, with its relationships as a frame and as rows."""

    def __init__(self, name, world, whom="professional"):
        self.engine, self.world, self.whom = opened(name), world, whom
        self.tables = held_fully(self.engine, world)
        request = CourseRequest(with_whom=whom)
        found = self.engine.keep(find(self.tables, request, EXTRACT))
        self.frame = self.engine.keep(why_ended(found, self.tables, request, EXTRACT, self.engine.keep))
        self.rows = self.engine.fetch(self.frame).rows(named=True)

    def fetch(self, frame):
        return self.engine.fetch(frame).rows(named=True)

    def running(self, targets, on):
        return running(self.frame, self.tables, targets, on, self.whom, self.engine.keep)


def as_found(rows):
    """Rows of relationships in the order of their key."""
    return sorted(rows, key=lambda row: (row["client_id"], row["other_id"], row["first_day"]))


def check_running(seen, then, targets, on):
    """The relationships that run, and the ties between those they are with."""
    found = as_found(seen.fetch(then))
    expected = twin.running(seen.rows, seen.world, targets, on, seen.whom)
    assert len(found) == len(expected)
    for row, its in zip(found, expected, strict=True):
        assert row == its
    (tied,) = seen.fetch(ties(then))
    assert (tied["n"], tied["n_touched"]) == twin.ties(found)


def check_hazards(seen, on):
    """Days at risk and endings."""
    found = seen.fetch(hazard_counts(seen.frame, seen.tables, on))
    left_out = ("cluster", "band", "organisation_id")
    counts = {
        (row["cluster"], row["band"]): {name: n for name, n in row.items() if name not in left_out}
        for row in found
    }
    assert counts == twin.hazard_counts(seen.rows, seen.world, on, GAP)


def check_outcome(seen, then, on):
    """What became of the relationships after half a year and after two; five years are not over yet."""
    found = seen.fetch(outcome(then, seen.frame, on, EXTRACT, (6, 24, 60)))
    months = {month for month in (6, 24) if day_after(on, month) <= EXTRACT - GAP}
    assert {row["month"] for row in found} <= months
    for month in months:
        expected = twin.outcome(seen.fetch(then), seen.rows, on, day_after(on, month), GAP)
        rows = {row["is_touched"]: row for row in found if row["month"] == month}
        assert set(rows) == set(expected)
        for touched, cell in expected.items():
            assert {name: rows[touched][name] for name in OUTCOMES} == {name: cell[name] for name in OUTCOMES}
            assert cell["n"] == cell["n_over"] + sum(cell[name] for name in STATES)


@ENGINES
def test_what_runs_and_how_it_went_on_is_what_the_twin_says(name, times):
    @times
    @given(cases(), WHOM)
    def law(case, whom):
        world, targets, on = case
        seen = Seen(name, world, whom)
        then = seen.engine.keep(seen.running(targets, on))
        check_running(seen, then, targets, on)
        check_hazards(seen, on)
        check_outcome(seen, then, on)

    law()


@ENGINES
def test_jobs_and_contracts_are_counted_as_the_twin_does(name, times):
    @times
    @given(cases())
    def law(case):
        world, _, on = case
        tables = held_fully(opened(name), world)
        staff, agreed = staff_counts(tables, on), contract_counts(tables, on)
        assert (staff is None) == ("employments" not in world)
        assert (agreed is None) == ("contracts" not in world)
        if staff is not None:
            rows = opened(name).fetch(staff).rows(named=True)
            found = {(row["organisation_id"], row["form"]): (row["days"], row["n_left"]) for row in rows}
            assert found == twin.staff_counts(world, on)
        if agreed is not None:
            rows = opened(name).fetch(agreed).rows(named=True)
            found = {row["organisation_id"]: (row["n_ended"], row["n_continued"]) for row in rows}
            assert found == twin.contract_counts(world, on)

    law()
