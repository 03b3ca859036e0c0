"""An attack: ask for every plan in a grid, and try to work out how many residents a small group holds.

The attacker sees every answer, knows how counts are rounded and why something is hidden, and looks for the
least and the most people that each group can hold. Without the ledger that gives small groups away.
"""

from itertools import chain, combinations
from random import Random

import numpy as np
import pytest
from scipy.optimize import linprog
from tests.unit.disclosure.impacts.made_tests import touching

from bestendig.disclosure import Ledger, release_impact
from bestendig.disclosure.reasons import FEW_CLIENTS

ORGANISATIONS, AREAS = "ABCD", ("noord", "oost")
THRESHOLD = 10


def some_of(names, most):
    return list(chain.from_iterable(combinations(names, n) for n in range(most + 1)))


GRID = [(o, a) for o in some_of(ORGANISATIONS, 3) for a in some_of(AREAS, 1) if o or a]


def town(seed):
    """How many residents each organisation helps in each area; each resident has one relationship."""
    drawn = Random(seed)
    sizes = {"A": 60, "B": 25, "C": 6, "D": 3}
    return {(o, a): drawn.randint(0, 2 * sizes[o]) for o in ORGANISATIONS for a in AREAS}


def within(plan, cell):
    organisations, areas = plan
    return (not organisations or cell[0] in organisations) and (not areas or cell[1] in areas)


def count(people, plan):
    return sum(n for cell, n in people.items() if within(plan, cell))


def answers(people, plans, ledger):
    """What is said to each plan: a rounded count, or None with the reason."""
    whole = (sum(people.values()),) * 2
    found = {}
    for plan in plans:
        n = count(people, plan)
        test = touching(plan[0], n, n, whole, areas=plan[1])
        released = release_impact(test, ledger=ledger).value
        found[plan] = (released.exposure.n_touched or None, released.reason)
    return found


def limits(people, said):
    """Per plan the row of cells, the least and the most people that its answer leaves possible."""
    cells = list(people)
    rows, least, most = [[1.0] * len(cells)], [sum(people.values()) // 10 * 10 - 5], [10_000]
    for plan, (shown, why) in said.items():
        if shown is None and why != FEW_CLIENTS:
            continue
        rows.append([float(within(plan, cell)) for cell in cells])
        least.append(0 if shown is None else max(shown - THRESHOLD // 2, THRESHOLD))
        most.append(THRESHOLD - 1 if shown is None else shown + THRESHOLD // 2 - 1)
    return np.array(rows), np.array(least), np.array(most)


def ends(people, said, plan):
    """The least and the most people that a group may hold."""
    rows, least, most = limits(people, said)
    goal = np.array([float(within(plan, cell)) for cell in people])
    solved = [
        linprog(sign * goal, A_ub=np.vstack([rows, -rows]), b_ub=np.concatenate([most, -least]))
        for sign in (1, -1)
    ]
    assert all(each.status == 0 for each in solved)
    return int(np.ceil(solved[0].fun - 1e-6)), int(np.floor(-solved[1].fun + 1e-6))


def small_groups(people):
    """Groups that hold a few: an organisation, or one in one area."""
    plans = [((o,), a) for o in ORGANISATIONS for a in some_of(AREAS, 1)]
    return [plan for plan in plans if 0 < count(people, plan) < THRESHOLD]


def spreads(people, said):
    """How many people more the most is than the least, per small group."""
    found = [ends(people, said, group) for group in small_groups(people)]
    return [most - least for least, most in found]


@pytest.mark.parametrize("seed", [4, 16])
def test_without_a_ledger_the_attack_leaves_two_possibilities(seed):
    people = town(seed)
    assert min(spreads(people, answers(people, GRID, None))) <= 1


@pytest.fixture(scope="module", params=[4, 16])
def attacked(request, tmp_path_factory):
    """A town, and what is said to all plans in some order."""
    people, order = town(request.param), Random(request.param).sample(GRID, len(GRID))
    return people, answers(people, order, Ledger(tmp_path_factory.mktemp("ledger") / "ledger"))


def test_no_small_group_is_known_closer_than_half_the_threshold(attacked):
    assert min(spreads(*attacked)) >= THRESHOLD // 2


def test_many_plans_are_shown_all_the_same(attacked):
    assert sum(shown is not None for shown, _ in attacked[1].values()) > len(GRID) / 4


def test_no_plan_shown_holds_another_with_a_few_beside_it(attacked):
    people, said = attacked
    seen = [plan for plan, (shown, _) in said.items() if shown is not None]
    cells = {plan: {cell for cell in people if within(plan, cell)} for plan in seen}
    gaps = [
        count(people, large) - count(people, small)
        for large in seen
        for small in seen
        if cells[small] < cells[large] and count(people, large) > count(people, small)
    ]
    assert min(gaps) >= THRESHOLD
