"""Broad, lasting and close together, beside what chance gives; two people who agree."""

from datetime import date

import numpy as np
import pytest
from tests.reference.patterns import chances as chances_by_hand
from tests.reference.patterns import expected_teams, hypergeometric_mean, kappa

from bestendig.model.pattern_figures import Quarter, Report
from bestendig.recall.patterns.agreeing import agreement
from bestendig.recall.patterns.scanning import scan
from bestendig.recall.patterns.spreading import chances, spread
from bestendig.recall.patterns.telling import tell

UNTIL = date(2026, 3, 31)


@pytest.mark.parametrize("shares", [[0.25] * 4, [0.6, 0.3, 0.1], [0.9, 0.05, 0.05], [1.0]])
@pytest.mark.parametrize("n", [1, 3, 6])
def test_chance_of_reaching_so_many_teams_is_that_of_every_way_to_fall(n, shares):
    assert chances(n, shares) == pytest.approx(chances_by_hand(n, shares))


@pytest.mark.parametrize(("n", "teams"), [(3, 2.6), (4, 3.3), (6, 4.4)])
def test_eight_equal_teams_give_the_numbers_that_are_known(n, teams):
    found = spread(n, 3, [10] * 8)
    assert found.by_chance == pytest.approx(teams, abs=0.05)
    assert found.by_chance == pytest.approx(expected_teams(n, [1 / 8] * 8))


def test_three_teams_out_of_four_reports_is_what_chance_gives():
    assert spread(4, 3, [5] * 8).tail > 0.9, "seen at three teams is no sign of anything by itself"


def test_teams_that_report_much_are_reached_more_easily():
    assert spread(5, 3, [90, 5, 5]).by_chance < spread(5, 3, [30, 30, 30]).by_chance


def test_a_team_that_reported_nothing_does_not_count():
    assert spread(3, 2, [10, 10, 0]).n_of == 2


def test_no_reports_say_nothing():
    assert spread(0, 0, [4, 4]).tail == 1


def test_what_is_not_worked_out_exactly_is_near_it(monkeypatch):
    shares = [0.02, 0.03, 0.05, 0.1, 0.2, 0.25, 0.35]
    near = chances(70, shares)
    monkeypatch.setattr("bestendig.recall.patterns.spreading.MOST", 100)
    assert near == pytest.approx(chances(70, shares), abs=0.02)
    assert near @ range(8) == pytest.approx(expected_teams(70, shares))


def test_chances_add_up_also_with_many_reports():
    assert chances(380, [0.1, 0.2, 0.3, 0.4]).sum() == pytest.approx(1)


def reports(**per_team):
    """So many reports of one pattern by each team, one a quarter from the second quarter of 2024."""
    return [
        Report(Quarter.at(Quarter(2024, 2).place + number % 8).first_day, team, "wonen", "Briefadres")
        for team, n in per_team.items()
        for number in range(n)
    ]


def test_the_four_things_are_told_apart():
    others = [Report(each.on, each.team) for each in reports(Noord=16, Oost=16, Zuid=16)]
    found = tell([*reports(Noord=8, Oost=3), *others], UNTIL)
    mine = found.of("Briefadres")
    assert (mine.often.n, mine.often.ever, mine.often.n_of) == (4, 11, 28)
    assert (mine.broad.n, mine.broad.n_of) == (2, 3)
    assert (mine.lasting.n, mine.lasting.n_of) == (8, 8)
    assert mine.lasting.by_chance < 8
    assert found.rest_on.share_not_linked == pytest.approx(48 / 59)
    assert found.rest_on.teams == ("Noord", "Oost", "Zuid")


def test_quarters_in_which_nobody_reported_are_named_and_not_counted_against_a_pattern():
    told = tell(
        [Report(date(2025, 1, 5), "Noord", "", "A"), Report(date(2025, 9, 5), "Oost", "", "A")], UNTIL
    )
    assert [str(each) for each in told.rest_on.missing] == ["2025-Q2", "2025-Q4", "2026-Q1"]
    assert told.of("A").lasting.n_of == 2


def test_what_comes_after_the_day_does_not_count():
    later = Report(date(2026, 4, 1), "Noord", "", "Briefadres")
    assert tell([*reports(Noord=8), later], UNTIL).of("Briefadres").often.ever == 8


def test_order_of_the_rows_changes_nothing():
    rows = [*reports(Noord=8, Oost=3), Report(date(2025, 5, 5), "Zuid")]
    assert tell(rows, UNTIL) == tell(rows[::-1], UNTIL)


def cells(n_teams=6, n_quarters=10, each=8):
    """All reports: as many in each cell."""
    return np.full((n_teams, n_quarters), each, dtype=np.int64)


def test_a_burst_at_one_team_is_found_with_its_window():
    linked = np.zeros((2, 6, 10), dtype=np.int64)
    linked[0, :, :8:2], linked[1, :, 1:9:3] = 1, 1
    linked[1, 2, -2:] = 6
    found = scan(linked, cells())
    assert (found.pattern, found.teams, found.window) == (1, (2,), 2)
    assert found.p < 0.01
    everything = int(cells().sum())
    assert found.expected == pytest.approx(hypergeometric_mean(16, everything, int(linked[1].sum())))


def test_a_region_is_found_that_no_team_shows_alone():
    linked = np.zeros((1, 6, 10), dtype=np.int64)
    linked[0, :, 0], linked[0, :3, -1] = 1, 5
    assert scan(linked, cells(), [(0, 1, 2)]).teams == (0, 1, 2)


def test_one_scan_gives_a_small_chance_no_more_often_than_it_says():
    rng = np.random.default_rng(7)
    found = [scan(_at_random(rng), cells(), seed=run) for run in range(25)]
    assert sum(each is not None and each.p <= 0.05 for each in found) <= 4


def _at_random(rng):
    """Three patterns of which the reports fall as all reports do."""
    drawn = [rng.multivariate_hypergeometric(cells().ravel(), 30).reshape(6, 10) for _ in range(3)]
    return np.array(drawn)


def test_fewer_than_five_together_are_not_told():
    linked = np.zeros((1, 6, 10), dtype=np.int64)
    linked[0, 2, -1] = 4
    assert scan(linked, cells()) is None


@pytest.mark.parametrize("teams", [0, 1])
def test_without_others_beside_it_no_place_stands_out(teams):
    linked = np.ones((1, teams, 10), dtype=np.int64)
    assert scan(linked, cells(teams)) is None


PAIRS = (["same"] * 12 + ["other"] * 18, ["same"] * 10 + ["other"] * 19 + ["same"])


def test_kappa_is_that_of_counting():
    found = agreement(*PAIRS)
    assert found.kappa == pytest.approx(kappa(*PAIRS))
    assert (found.n, found.n_same) == (30, 27)
    assert found.low < found.kappa < found.high <= 1


def test_the_interval_of_kappa_holds_the_truth_mostly():
    rng, held = np.random.default_rng(5), 0
    for _ in range(300):
        first = rng.random(60) < 0.4
        second = np.where(rng.random(60) < 0.8, first, rng.random(60) < 0.4)
        found = agreement(*[["ja" if each else "nee" for each in who] for who in (first, second)])
        held += found.low <= 0.8 <= found.high
    assert held >= 270


@pytest.mark.parametrize("codes", [["same"] * 30, []])
def test_no_kappa_where_chance_explains_everything(codes):
    assert agreement(codes, codes).kappa is None


def test_a_quarter_knows_its_place_and_its_first_day():
    assert Quarter.of(date(2026, 2, 28)) == Quarter(2026, 1)
    assert Quarter.at(Quarter(2026, 1).place - 1) == Quarter(2025, 4)
    assert Quarter(2025, 4).first_day == date(2025, 10, 1)
