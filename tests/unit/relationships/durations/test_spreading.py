"""Whole numbers stay whole, however large."""

import numpy as np

from bestendig.relationships.durations.bins import last_steps, lengths, mean_per_bin, n_bins
from bestendig.relationships.durations.spreading import added_up, each_of, spread_of

LARGE = 2**30 + 1


def test_products_beyond_what_floats_hold_are_exact():
    counts = np.array([[LARGE, 1], [LARGE, 3]])
    found = spread_of(counts, np.array([0, 0]), 1)
    assert found.products[0].tolist() == [[2 * LARGE**2, 4 * LARGE], [4 * LARGE, 10]]
    assert found.totals[0].tolist() == [2 * LARGE, 4]


def test_small_and_large_numbers_are_added_up_alike():
    at, values = (np.array([0, 2, 2]), np.array([1, 0, 0])), np.array([5, -7, 9])
    small, large = added_up(at, values, (3, 2)), added_up(at, values * 2**60, (3, 2))
    assert small.tolist() == [[0, 5], [0, 0], [2, 0]]
    assert (large // 2**60).tolist() == small.tolist()


def test_groups_without_clusters_have_an_empty_spread():
    found = spread_of(np.array([[2]]), np.array([1]), 3)
    assert found.n_clusters.tolist() == [0, 1, 0]
    assert found.products.ravel().tolist() == [0, 4, 0]


def test_the_same_person_in_two_groups_is_two_pairs():
    group, own = each_of(np.array([1, 0, 1, 1]), np.array([7, 7, 5, 7]))
    assert group.tolist() == [0, 1, 1]
    assert own.tolist() == [2, 0, 1, 2]


def test_a_year_of_months_and_then_quarters():
    assert [n_bins(horizon) for horizon in (3, 12, 13, 15, 60)] == [3, 12, 13, 13, 28]
    assert last_steps(14).tolist() == [*range(1, 13), 15, 18]
    assert lengths(28).sum() == 1_826
    assert mean_per_bin(np.arange(1.0, 15.0), 13).tolist() == [*range(1, 13), 9.0]
