"""Worked examples that were published, to the digits printed.

Therneau: "Software validation" of the R package survival, table 2 (delayed entry, as exact fractions), and
its vignette "survival", section 2.3.1 (competing causes). Miller 1997 (aml), as R survival's own tests print.
"""

from fractions import Fraction

import numpy as np
import pytest

from bestendig.relationships.durations import curve, medians

CLOSE = 1e-12
PRINTED = 0.0006


def test_delayed_entry_gives_therneaus_fractions():
    found = curve(
        [2, 3, 6, 7, 8, 9, 9, 9, 14, 17],
        [*["ended"] * 7, "", "", ""],
        entry=[1, 2, 5, 2, 1, 7, 3, 4, 8, 8],
    )
    fractions = {2: "1/2", 3: "1/3", 6: "4/15", 7: "1/5", 8: "3/20", 9: "9/100"}
    for time, fraction in fractions.items():
        assert found.survival[0, time - 1] == pytest.approx(float(Fraction(fraction)), abs=CLOSE)


def test_causes_that_exclude_each_other_give_therneaus_table():
    times = [1, 2, 3, 4, 5, 6, 7, 8, 6, 7, 8]
    causes = ["a", "a", "b", "", "a", "a", "c", "", "b", "c", ""]
    found = curve(times, causes)
    table = [
        (1, 11, 0.909, 0.0909, 0, 0), (2, 10, 0.818, 0.1818, 0, 0), (3, 9, 0.727, 0.1818, 0.0909, 0),
        (5, 7, 0.623, 0.2857, 0.0909, 0), (6, 6, 0.416, 0.3896, 0.1948, 0),
        (7, 4, 0.208, 0.3896, 0.1948, 0.208),
    ]  # fmt: skip
    for time, at_risk, *shares in table:
        assert found.at_risk[0, time - 1] == at_risk
        assert [found.survival[0, time - 1], *found.ended[0, :, time - 1]] == pytest.approx(
            shares, abs=PRINTED
        )


def test_maintained_patients_of_miller_with_greenwoods_error():
    times = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161]
    died = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0]
    found = curve(times, ["died" if each else "" for each in died])
    at = np.array([9, 13, 18, 23, 31, 34, 48]) - 1
    shares = [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]
    errors = [0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535]
    assert found.survival[0, at] == pytest.approx(shares, abs=PRINTED)
    assert (found.survival[0] * np.sqrt(found.greenwood[0]))[at] == pytest.approx(errors, abs=PRINTED)
    assert list(found.at_risk[0, at]) == [11, 10, 8, 7, 5, 4, 2]
    assert medians(found) == [31]


def test_causes_as_numbers_are_the_same_causes():
    times, causes = [1, 2, 3, 4, 5, 6], ["a", "b", "", "b", "a", ""]
    numbers = np.array([{"": 0, "a": 1, "b": 2}[cause] for cause in causes])
    by_name, by_number = curve(times, causes), curve(np.array(times), numbers)
    assert np.array_equal(by_name.ended, by_number.ended)
    assert np.array_equal(by_name.survival, by_number.survival)


def test_a_median_that_is_not_reached_is_an_answer():
    assert medians(curve([3, 5, 9, 9], ["ended", "", "", ""])) == [None]


def test_shares_still_running_and_ended_are_one_whole_at_every_time():
    found = curve([1, 1, 2, 2, 2, 5, 7], ["b", "a", "a", "b", "", "c", ""], entry=[0, 0, 1, 0, 0, 2, 3])
    assert found.survival[0] + found.ended[0].sum(axis=0) == pytest.approx(np.ones(7), abs=CLOSE)
