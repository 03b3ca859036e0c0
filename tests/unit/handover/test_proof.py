"""The proof: what it takes for best is best, and what is worse is found out. The solver has no part in it."""

import numpy as np
import pytest
from tests.unit.handover.towns import drawn_case

from bestendig.handover.case.arcs import lay_out
from bestendig.handover.case.scene import scene
from bestendig.handover.case.units import single
from bestendig.handover.example import example_case
from bestendig.handover.flow.face import whole
from bestendig.handover.flow.network import Goal, Network, exact_sum
from bestendig.handover.flow.potentials import potentials
from bestendig.handover.flow.proof import prove
from bestendig.handover.flow.stages import solve
from bestendig.handover.flow.weights import weighed


def laid_out(case):
    about = scene(case)
    return lay_out(about, [single(person) for person in about.to_place])


def two_for_one_place() -> tuple[Network, list[Goal]]:
    """Two persons, one receiver with one place: one of them is known there."""
    network = Network(
        1,
        1,
        np.array([1, 1]),
        np.array([0, 0, 1, 1, 2]),
        np.array([2, 3, 2, 3, 3]),
        np.array([2, 2, 2, 2, 1]),
    )
    return network, [Goal("place", np.array([0, 1, 0, 1, 0])), Goal("face", np.array([1, 1, 0, 1, 0]))]


def test_a_plan_in_which_two_change_places_for_the_worse_is_not_proved():
    network, goals = two_for_one_place()
    solved = solve(network, goals)
    assert solved.flow.tolist() == [0, 1, 1, 0, 1]
    assert prove(network, goals, solved.stages, solved.flow).is_optimal
    worse = prove(network, goals, solved.stages, np.array([1, 0, 0, 1, 1]))
    assert not worse.is_optimal
    assert worse.costs[0] > worse.bounds[0]


def test_without_prices_nothing_is_proved():
    network, goals = two_for_one_place()
    solved = solve(network, goals)
    assert not prove(network, goals, (), solved.flow).is_optimal


def test_a_plan_that_leaves_somebody_out_for_nothing_is_not_proved():
    laid = laid_out(example_case(60, 0.2))
    goals = laid.goals("known_faces")
    solved = solve(laid.network, goals)
    worse, network = solved.flow.copy(), laid.network
    arcs = np.flatnonzero(
        (worse[: network.n_from_persons] > 0)
        & (network.head[: network.n_from_persons] < network.n_persons + network.n_receivers)
    )
    straight = int(arcs[0])
    none = np.flatnonzero((network.tail == network.tail[straight]) & (network.head == network.end))[0]
    last = np.flatnonzero(
        (network.tail == network.head[straight]) & (worse > 0) & (network.head == network.end)
    )[-1]
    worse[[straight, last]] -= 1
    worse[none] += 1
    assert prove(network, goals, solved.stages, solved.flow).is_optimal
    assert not prove(network, goals, solved.stages, worse).is_optimal


def test_a_circle_that_saves_something_gives_no_prices():
    network, goals = two_for_one_place()
    face = whole(network)
    part = weighed(face, goals, 9)
    assert potentials(face, part.cost, np.array([1, 0, 0, 1, 1])) is None
    assert potentials(face, part.cost, np.array([0, 1, 1, 0, 1])) is not None


@pytest.mark.parametrize("seed", range(8))
def test_goals_solved_one_by_one_give_the_same_as_together(seed, monkeypatch):
    laid = laid_out(drawn_case(seed, n_persons=12, n_receivers=6, households_together=False))
    goals = laid.goals("nearest")
    together = solve(laid.network, goals)
    monkeypatch.setattr("bestendig.handover.flow.stages.ALL", 1)
    apart = solve(laid.network, goals)
    assert len(apart.stages) > len(together.stages)
    assert prove(laid.network, goals, apart.stages, together.flow).is_optimal
    for goal in goals:
        assert exact_sum(goal.cost, apart.flow) == exact_sum(goal.cost, together.flow)


def test_a_first_guess_that_is_wrong_is_found_out(monkeypatch):
    laid = laid_out(example_case(100, 0.2))
    goals = laid.goals("known_faces")
    good = solve(laid.network, goals)
    monkeypatch.setattr("bestendig.handover.flow.weights.GUESS", 1)
    careless = solve(laid.network, goals)
    assert [exact_sum(goal.cost, careless.flow) for goal in goals] == [
        exact_sum(goal.cost, good.flow) for goal in goals
    ]


def test_large_numbers_are_added_exactly():
    assert exact_sum(np.array([2**60, -(2**60), 2**60]), np.array([9, 2, 1])) == 8 * 2**60
