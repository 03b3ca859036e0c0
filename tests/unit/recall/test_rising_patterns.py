"""Rising: what is said while nothing changes, and what is found once something does."""

import numpy as np
import pytest
from tests.reference.patterns import found_by_rate, negative_binomial_tail

from bestendig.recall.patterns.prior import Prior, learn, tails
from bestendig.recall.patterns.rising import discoveries, rising

QUARTERS, LINKED = 12, 0.8


def town(seed, n=60, reports=120.0, drift=0.0, factor=1.0, lasting=1, shape=1.0):
    """Counts of patterns with rates of their own; one of them rises in the last quarters."""
    rng = np.random.default_rng(seed)
    rates = rng.gamma(shape, 1, n)
    totals = reports * np.exp(drift * np.arange(QUARTERS))
    mean = LINKED * np.outer(rates / rates.sum(), totals)
    target = int(rng.integers(n)) if factor > 1 else -1
    if factor > 1:
        mean[target, -lasting:] *= factor
    counts = rng.poisson(mean).astype(float)
    kept = counts.sum(axis=1) > 0
    everything = counts.sum(axis=0) + rng.poisson((1 - LINKED) * totals)
    return counts[kept], everything, np.flatnonzero(kept) == target


def run(n_runs, **town_with):
    """False alarms and "perhaps" per quarter, what was told to expect, and how often the one was found."""
    alarms = perhaps = told = hits = seen = 0.0
    for seed in range(n_runs):
        counts, everything, is_target = town(seed, **town_with)
        risen = rising(counts, everything)
        told += risen.by_chance
        for each, is_it in zip(risen.found, is_target, strict=True):
            alarms += each.state == "rising" and not is_it
            perhaps += each.state == "perhaps" and not is_it
            hits += each.state == "rising" and is_it
            seen += each.state in ("rising", "perhaps") and is_it
    sums = {"alarms": alarms, "perhaps": perhaps, "told": told, "found": hits, "seen": seen}
    return {name: float(total) / n_runs for name, total in sums.items()}


@pytest.mark.parametrize(
    "world",
    [{}, {"drift": 0.08}, {"drift": -0.08}, {"n": 5, "reports": 30.0}, {"n": 3, "reports": 20.0},
     {"shape": 0.3}, {"shape": 50.0}],
    ids=["steady", "growing", "shrinking", "five patterns", "three patterns", "unequal", "all alike"],
)  # fmt: skip
def test_at_most_one_false_alarm_in_ten_quarters_when_nothing_changes(world, record_property):
    found = run(80, **world)
    record_property("found", found)
    assert found["alarms"] <= 0.1
    assert found["perhaps"] <= found["told"] * 1.35 + 0.1, "what is told to expect is about what comes"


def test_a_fourfold_rise_that_lasts_is_often_found(record_property):
    found = run(60, factor=4.0, lasting=4)
    record_property("found", found)
    assert found["found"] >= 0.35
    assert found["seen"] >= 0.6


def test_a_doubling_in_one_quarter_is_mostly_not_seen(record_property):
    found = run(60, factor=2.0)
    record_property("found", found)
    assert found["seen"] <= 0.4, "the words on the screen say so"


def test_a_campaign_in_which_everybody_reports_is_no_rise():
    counts, everything, _ = town(1, n=12)
    counts[:, -1], everything[-1] = counts[:, -5] * 4, everything[-5] * 4
    assert not [each for each in rising(counts, everything).found if each.state == "rising"]


def test_more_linking_than_before_is_no_rise():
    rng = np.random.default_rng(3)
    everything = np.full(12, 60.0)
    counts = rng.poisson(2.0, (6, 12)).astype(float)
    counts[:, -1] = rng.poisson(9.0, 6)
    risen = rising(counts, everything)
    assert risen.is_by_linked
    assert not [each for each in risen.found if each.state == "rising"]


def test_a_pattern_is_not_tested_on_the_burst_by_which_it_was_named():
    counts, everything = np.zeros((2, 12)), np.full(12, 40.0)
    counts[0], counts[1, 3], counts[1, -1] = 3, 1, 9
    assert rising(counts, everything).found[1].state == "rising"
    assert rising(counts, everything, [-1, 11]).found[1].state == "named"


@pytest.mark.parametrize(
    ("quarters", "counts", "state"),
    [
        (3, [1, 1, 4], "too_short"),
        (12, [0] * 11 + [4], "new"),
        (16, [3, 2, 1] + [0] * 12 + [4], "back"),
        (12, [2] * 12, "not_seen"),
    ],
)
def test_what_cannot_be_said_is_not_said(quarters, counts, state):
    both = np.array([counts, [2] * quarters], dtype=float)
    assert rising(both, np.full(quarters, 30.0)).found[0].state == state


def test_the_window_in_which_it_was_seen_best_is_told():
    counts = np.array([[1] * 8 + [4] * 4, [3] * 12, [2] * 12], dtype=float)
    found = rising(counts, np.full(12, 50.0)).found[0]
    assert (found.window, found.n) == (4, 16)
    assert found.expected < 10


def test_nothing_is_said_of_no_patterns_and_of_empty_quarters():
    assert rising(np.zeros((0, 12)), np.zeros(12)).found == ()
    assert rising(np.ones((1, 12)), np.array([9.0] * 11 + [0.0])).found[0].state in ("not_seen", "too_short")


@pytest.mark.parametrize(("past", "now"), [(4, 1), (4, 5), (10, 12), (1, 3)])
def test_the_tail_is_the_negative_binomial_of_the_formula(past, now):
    prior = Prior(np.array([2.0]), np.array([3.0]), np.array([1.0]))
    size, part = 2.0 + past, 0.25
    mean = size * part / (2.0 / 3.0 + 1)
    found = tails(prior, np.array([float(past)]), part, np.array([float(now)]), 0.0)[0]
    assert found == pytest.approx(negative_binomial_tail(now, size, mean))


def test_the_prior_leans_to_what_was_counted():
    alike, apart = learn(np.full(30, 8.0)), learn(np.array([1.0] * 20 + [40.0] * 10))
    assert alike.weight.sum() == pytest.approx(1)
    assert alike.shape @ alike.weight > 5 * (apart.shape @ apart.weight)


@pytest.mark.parametrize("chances", [[0.001, 0.02, 0.04, 0.9], [0.5, 0.6], [0.09], [0.03, 0.03, 0.08, 0.08]])
def test_discoveries_are_those_of_the_steps(chances):
    assert list(discoveries(np.array(chances))) == found_by_rate(chances, 0.10)
