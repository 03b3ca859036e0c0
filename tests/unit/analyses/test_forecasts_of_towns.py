"""Forecasts of a few small towns with fixed seeds: the machinery of the proof, with a loose but real claim.

The claim itself, over hundreds of towns, stands in `benchmarks/claims/forecasts.py`.
"""

import pytest

from bestendig.analyses.impacts.against_towns import (
    BASES,
    DAYS,
    LEAST,
    Forecast,
    case_of,
    forecasts,
    forecasts_of,
    prove,
)

SEEDS, SIZE = range(600, 608), 3_000


@pytest.fixture(scope="module")
def found() -> list[Forecast]:
    """All forecasts of eight towns."""
    return list(forecasts(SEEDS, size=SIZE, n_runs=100))


def test_every_town_is_looked_at_on_its_day(found: list[Forecast]) -> None:
    assert {each.seed for each in found} == set(SEEDS)
    assert all(each.day == DAYS[each.seed % len(DAYS)] for each in found)
    assert {each.month for each in found} == {12, 24}


def test_a_tender_is_told_apart_where_it_falls_within_two_years(found: list[Forecast]) -> None:
    abouts = {each.day: {one.about for one in found if one.day == each.day} for each in found}
    for day, about in abouts.items():
        assert about <= ({"tender lost", "beside a tender"} if day.year in (2019, 2020) else {"as usual"})


def test_ranges_hold_more_often_than_not_and_beat_the_last_year(found: list[Forecast]) -> None:
    proof = prove(found)
    assert proof.ours.covered > 0.5
    ours, base = proof.against["last_year"]
    assert ours.n == base.n > 10
    assert ours.score < base.score


def test_base_rates_are_near_what_happened_on_average(found: list[Forecast]) -> None:
    usual = [each for each in found if each.about == "as usual" and "all_years" in each.bases]
    off = [each.happened - each.bases["all_years"].middle for each in usual]
    assert abs(sum(off) / len(off)) < 0.12
    assert {name for each in found for name in each.bases} == set(BASES)


def test_the_same_seed_gives_the_same_forecast(found: list[Forecast]) -> None:
    assert forecasts_of(600, size=SIZE, n_runs=100) == [each for each in found if each.seed == 600]


def test_a_figure_rests_on_enough_people() -> None:
    case = case_of(602, SIZE)
    assert all(each.n >= LEAST for each in case.came)
    assert all(0 <= each.running <= each.helped <= each.n for each in case.came)
