"""How good ranges are: coverage and Winkler's score by hand, and base rates that a person could work out."""

import pytest

from bestendig.analyses.impacts.history import OPEN, Life, by_client, life, shares
from bestendig.analyses.impacts.scoring import all_years, between_years, judged, last_year, winkler
from bestendig.model.impact import Range
from bestendig.synthetic.calendar import FIRST

BAND = Range(0.5, 0.4, 0.6)
YEAR = 365


def test_inside_the_score_is_the_width() -> None:
    assert winkler(BAND, 0.45) == pytest.approx(0.2)
    assert winkler(BAND, 0.6) == pytest.approx(0.2)


def test_outside_each_step_costs_ten_times() -> None:
    assert winkler(BAND, 0.37) == pytest.approx(0.2 + 10 * 0.03)
    assert winkler(BAND, 0.65) == pytest.approx(0.2 + 10 * 0.05)


def test_coverage_is_the_share_that_fell_inside() -> None:
    found = judged([(BAND, 0.5), (BAND, 0.3), (BAND, 0.6), (BAND, 0.41)])
    assert (found.n, found.covered) == (4, 0.75)
    assert found.width == pytest.approx(0.2)


def test_nothing_to_judge_says_so() -> None:
    assert judged([]).n == 0


def test_a_binomial_range_narrows_with_numbers() -> None:
    few, many = last_year([(6, 12)], 10), last_year([(600, 1200)], 1000)
    assert few is not None
    assert many is not None
    assert (few.middle, many.middle) == (0.5, 0.5)
    assert few.high - few.low > 5 * (many.high - many.low)
    assert many.high - 0.5 == pytest.approx(1.2816 * (0.25 / 1200 + 0.25 / 1000) ** 0.5, rel=1e-3)


def test_the_last_year_is_the_last_one_and_all_years_add_up() -> None:
    past = [(10, 40), (30, 40)]
    assert (last_year(past, 40) or BAND).middle == 0.75
    assert (all_years(past, 40) or BAND).middle == 0.5


def test_years_that_differ_give_a_wide_range() -> None:
    band = between_years([(20, 40), (30, 40)])
    assert band is not None
    assert band.middle == pytest.approx(0.625)
    assert band.high - 0.625 == pytest.approx(min(3.078 * 0.17678 * 1.5**0.5, 0.375), rel=1e-3)


def test_without_a_past_there_is_no_base_rate() -> None:
    assert last_year([], 10) is all_years([], 10) is None
    assert between_years([(3, 4)]) is None


def _life(client: int, other: int, first: int, last: int, level: str | None = None) -> Life:
    return Life(client, other, 1, "wmo", FIRST + first, FIRST + first, FIRST + last, level)


def test_help_that_was_over_does_not_count_in_the_past() -> None:
    far = 20 * YEAR
    lives = by_client(
        [
            _life(1, 1, 0, far),
            _life(2, 1, 0, 2 * YEAR, "concluded"),
            _life(3, 1, 0, 2 * YEAR, "relational"),
            _life(4, 1, 0, 2 * YEAR, "relational"),
            _life(4, 2, 2 * YEAR + 20, far),
            _life(5, 1, 0, 2 * YEAR, "policy"),
            _life(6, 1, 0, 2 * YEAR, "organisational"),
            _life(6, 2, 2 * YEAR, 2 * YEAR + 60, "concluded"),
        ]
    )
    day = FIRST + 3 * YEAR + 200
    assert shares(lives, day, 24)[-1] == (1, 3), "kept; another face after a choice; dropped out with policy"
    assert shares(lives, day, 24, lambda one: one.client < 4)[-1] == (1, 1)


def test_who_returns_has_the_same_face_again() -> None:
    again = [_life(1, 1, 0, 2 * YEAR, "relational"), _life(1, 1, 2 * YEAR + 100, 9 * YEAR)]
    assert shares(by_client(again), FIRST + 3 * YEAR + 200, 24)[-1] == (1, 1)


def _row(**changed: object) -> dict[str, object]:
    row = {
        "client_id": 1, "other_id": 2, "organisation_id": 3, "law": "wmo", "first_day": 100,
        "entry_day": None, "last_day": 500, "is_ended": False, "n_days": None, "root_level": None,
    }  # fmt: skip
    return row | changed


@pytest.mark.parametrize(
    ("changed", "last"),
    [
        ({"last_day": 900}, OPEN),
        ({"n_days": 12}, OPEN),
        ({}, 500),
        ({"is_ended": True, "root_level": "policy"}, 500),
        ({"is_ended": True, "root_level": "pause"}, OPEN),
    ],
    ids=["runs in the register", "runs in contacts", "a register that was closed", "ended", "a pause"],
)
def test_what_runs_on_and_what_is_gone(changed: dict[str, object], last: int) -> None:
    assert life(_row(**changed), on=900).last == last
    assert life(_row(**changed), on=900).entry == 100
