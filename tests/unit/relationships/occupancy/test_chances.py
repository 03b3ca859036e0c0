"""Chances of states: against another implementation and against what paper and pencil give."""

import math

import numpy as np
import pytest
from scipy.linalg import expm

from bestendig.relationships.occupancy.chances import exponential, occupancy, rates


def test_the_exponential_of_many_matrices_is_that_of_each():
    matrices = np.random.default_rng(1).normal(size=(20, 5, 5)) * 3
    for ours, matrix in zip(exponential(matrices), matrices, strict=True):
        assert ours == pytest.approx(expm(matrix), rel=1e-9, abs=1e-9)


def test_one_way_out_at_a_constant_rate():
    moves, time = np.zeros((1, 2, 60)), np.full((1, 60), 100.0)
    moves[0, 1] = 5.0
    chances, times = occupancy(rates(moves, time), np.ones(60))
    assert chances[:, 0] == pytest.approx(np.exp(-0.05 * np.arange(1, 61)), rel=1e-12)
    assert times.sum(axis=0) == pytest.approx(
        [(1 - math.exp(-3)) / 0.05, 60 - (1 - math.exp(-3)) / 0.05], rel=1e-12
    )


def test_a_state_in_which_nobody_was_is_left_by_nobody():
    moves, time = np.zeros((2, 3, 4)), np.zeros((2, 4))
    time[0], moves[0, 1] = 10.0, 1.0
    chances, _ = occupancy(rates(moves, time), np.ones(4))
    assert chances[:, 2] == pytest.approx(np.zeros(4))
    assert chances.sum(axis=1) == pytest.approx(np.ones(4), abs=1e-12)
