"""The proposal against every division there is, and against linear programming on a case of real size."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.handover.plain_rules import ORDERS, best, costs
from tests.unit.handover.stages import best_by_programming
from tests.unit.handover.towns import PROVENANCE, drawn_case

from bestendig.handover import propose
from bestendig.handover.case.arcs import lay_out
from bestendig.handover.case.scene import scene
from bestendig.handover.case.units import single
from bestendig.handover.example import example_case, rules_compared
from bestendig.handover.flow.network import exact_sum
from bestendig.handover.flow.proof import prove
from bestendig.handover.flow.stages import solve


def division(variant) -> dict[str, str | None]:
    return {placement.client: placement.professional for placement in variant.placements}


def holds(case) -> None:
    """Every variant allowed, as good as the best of all, and proved."""
    found = best(case)
    for variant in propose(case, PROVENANCE).variants:
        told = costs(case, division(variant))
        assert told is not None
        assert tuple(told[goal] for goal in ORDERS[variant.name]) == found[variant.name]
        assert variant.certificate.is_optimal
        assert variant.certificate.cost == variant.certificate.bound
        assert variant.n_placed == len(case.persons) - told["place"]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_no_division_is_better_with_everybody_alone(seed):
    holds(drawn_case(seed, n_persons=5, n_receivers=3, households_together=False))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_no_division_is_better_with_households(seed):
    holds(drawn_case(seed, n_persons=5, n_receivers=3, room=3))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_no_division_is_better_with_weights(seed):
    holds(drawn_case(seed, n_persons=5, n_receivers=3, room=4, weights=True))


@pytest.mark.slow
def test_one_in_five_of_five_hundred_leaving_is_divided_best_goal_by_goal():
    about = scene(example_case(500, 0.2))
    laid = lay_out(about, [single(person) for person in about.to_place])
    goals = laid.goals("known_faces")
    solved = solve(laid.network, goals)
    ours = [exact_sum(goal.cost, solved.flow) for goal in goals]
    assert ours[:-1] == best_by_programming(laid.network, goals[:-1])
    assert prove(laid.network, goals, solved.stages, solved.flow).is_optimal


def test_the_proposal_places_as_many_and_knows_more_than_the_usual_rules():
    least, face, ours = rules_compared(100)
    assert ours.n_placed >= max(least.n_placed, face.n_placed)
    assert ours.n_known > face.n_known > least.n_known > 0
