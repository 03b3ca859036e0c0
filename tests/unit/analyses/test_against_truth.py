"""The level found against the true level, on towns and settings that nobody developed with."""

from functools import cache

import pytest

from bestendig.analyses.against_truth import endings_against_truth

OTHER_TOWNS = ((8101, 9_000), (8202, 11_000))
KINDS = pytest.mark.parametrize(("seed", "size"), OTHER_TOWNS)


@cache
def answer(seed, size, degraded=False):
    """One answer for all tests of a town."""
    return endings_against_truth(seed=seed, size=size, degraded=degraded)


@KINDS
def test_with_complete_registers_nine_in_ten_levels_are_right(seed, size):
    found = answer(seed, size)
    assert found.n > 1_500
    assert found.accuracy >= 0.9


@KINDS
def test_also_where_only_contacts_hr_and_the_register_of_help_are_known(seed, size):
    (seen,) = [score for score in answer(seed, size).by_basis if score.basis == "from_contacts"]
    assert seen.n > 800
    assert seen.accuracy >= 0.85


@KINDS
@pytest.mark.parametrize("degraded", [False, True])
def test_of_what_is_said_to_be_sure_at_least_98_percent_is_right(seed, size, degraded):
    found = answer(seed, size, degraded)
    sure = found.calibration[0]
    assert sure.confidence == "sure"
    assert sure.share_right >= 0.98
    assert found.overall.wrong_but_sure <= 0.02


@KINDS
def test_what_is_less_sure_is_less_often_right(seed, size):
    shares = [each.share_right for each in answer(seed, size).calibration]
    assert shares == sorted(shares, reverse=True)


@KINDS
def test_with_a_tenth_of_hr_and_a_fifth_of_the_reasons_gone_eight_in_ten_are_right(seed, size):
    found = answer(seed, size, degraded=True)
    assert found.accuracy >= 0.8
    lost = answer(seed, size).accuracy - found.accuracy
    assert found.overall.unknown - answer(seed, size).overall.unknown > 0.7 * lost


@KINDS
def test_the_confusion_adds_up_to_what_was_compared(seed, size):
    found = answer(seed, size)
    assert sum(found.confusion.values()) == found.n
    assert sum(score.n_true for score in found.by_basis) == found.overall.n_true


def test_engines_agree():
    seed, size = OTHER_TOWNS[0]
    assert endings_against_truth(seed=seed, size=size, engine="polars") == answer(seed, size)
