"""Chance level and feasible level, against every exchange written out."""

from dataclasses import replace

import pytest
from tests.reference import relational
from tests.reference.yardsticks import chance_level, feasible_level
from tests.spec.drawing import request_of, world_of
from tests.unit.measures.asking import answers, ask

HISTORIES = {1: "ABA", 2: "AA", 3: "(BC)"}
TEAM = {"A": "Noord", "B": "Noord", "C": "Zuid"}
SPREAD = {
    1: [("2024-01-03", "A"), ("2024-01-04", "B"), ("2024-02-01", "A")],
    2: [("2024-01-05", "B"), ("2024-02-02", "C"), ("2024-02-03", "A")],
    3: [("2024-02-05", "A"), ("2024-02-06", "B")],
}


@pytest.mark.parametrize("histories", [HISTORIES, SPREAD])
@pytest.mark.parametrize(("name", "exactly"), [("coc_index", 1e-12), ("secon", 1e-8), ("upc", 0.02)])
def test_chance_level_is_the_mean_over_all_exchanges_within_team_and_month(
    duckdb_engine, name, exactly, histories
):
    world = world_of(histories, teams=TEAM)
    request = request_of(name, counted_by="event")
    result = answers(duckdb_engine, world, request, yardsticks=True)[0]
    expected = chance_level(getattr(relational, name), world, request)
    assert result.overall.yardsticks["chance_level"] == pytest.approx(expected, abs=exactly)


def test_exchanging_leaves_a_client_who_is_alone_in_team_and_month_as_it_was(duckdb_engine):
    result = ask(duckdb_engine, "coc_index", {1: "AABB"}, yardsticks=True)
    assert result.overall.yardsticks == {"chance_level": pytest.approx(1 / 3)}


def test_the_same_question_gives_the_same_chance_level(duckdb_engine):
    levels = {
        ask(duckdb_engine, "upc", SPREAD, yardsticks=True).overall.yardsticks["chance_level"] for _ in "ab"
    }
    assert len(levels) == 1


def test_groups_have_their_own_yardsticks(duckdb_engine):
    histories = {1: "AAB", 2: "ABB", 3: "CCC"}
    result = ask(duckdb_engine, "coc_index", histories, yardsticks=True, teams=TEAM, by=["team"])
    noord, zuid = result.figures
    assert zuid.yardsticks["chance_level"] == pytest.approx(1)
    assert noord.yardsticks["chance_level"] < 1


def test_each_month_has_its_own_yardsticks(duckdb_engine):
    result = ask(duckdb_engine, "coc_index secon", SPREAD, yardsticks=True, teams=TEAM, by=["month"])[0]
    assert [figure.group for figure in result.figures if figure.yardsticks] == [
        (("month", "2024-01"),),
        (("month", "2024-02"),),
    ]


@pytest.mark.parametrize("histories", [HISTORIES, SPREAD, {1: "ABAC", 2: "BBC", 3: "A"}])
def test_feasible_level_is_the_best_that_one_professional_at_work_could_have_done(duckdb_engine, histories):
    world = world_of(histories, teams=TEAM)
    result = answers(duckdb_engine, world, request_of("upc"), yardsticks=True)[0]
    expected = feasible_level(world, request_of("upc"))
    assert result.overall.yardsticks["feasible_level"] == pytest.approx(expected, abs=1e-8)
    assert result.overall.value <= result.overall.yardsticks["feasible_level"] + 1e-8


def test_by_event_there_is_no_feasible_level(duckdb_engine):
    result = ask(duckdb_engine, "upc", SPREAD, yardsticks=True, counted_by="event")
    assert set(result.overall.yardsticks) == {"chance_level"}


def test_teams_and_measures_without_yardsticks_get_none(duckdb_engine):
    assert not ask(duckdb_engine, "coc_index", SPREAD, True, teams=TEAM, with_whom="team").overall.yardsticks
    assert not ask(duckdb_engine, "hhi", SPREAD, True).overall.yardsticks


def test_an_undefined_figure_has_no_yardsticks(duckdb_engine):
    assert not ask(duckdb_engine, "coc_index", {1: "A"}, True).overall.yardsticks


def test_of_many_clients_every_so_many_is_taken_and_strata_stay_whole(duckdb_engine, monkeypatch):
    monkeypatch.setattr("bestendig.measures.yardsticks.preparing.MOST_CLIENTS", 40)
    histories = {client: "AB" if client % 3 else "AA" for client in range(1, 101)}
    results = ask(duckdb_engine, "coc_index upc", histories, True, step=3)
    coc, upc = (result.overall.yardsticks["chance_level"] for result in results)
    share_of_a = (67 + 33 * 2) / 200
    assert coc == pytest.approx(share_of_a**2 + (1 - share_of_a) ** 2, abs=0.01)
    assert upc == pytest.approx((1 + coc) / 2, abs=0.03)


def test_yardsticks_leave_the_rest_of_a_result_alone(duckdb_engine):
    plain, added = (ask(duckdb_engine, "upc", SPREAD, more) for more in (False, True))
    assert replace(added, overall=replace(added.overall, yardsticks={})) == plain
