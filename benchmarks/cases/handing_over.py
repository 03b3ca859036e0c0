"""Handing over at the size of a country: arcs from a seed, the house, and what others would use instead."""

import time
from collections.abc import Callable
from datetime import date

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array

from bestendig.handover.case.scene import Scene, scene
from bestendig.handover.dividing.bounds import goal_costs
from bestendig.handover.dividing.found import Found
from bestendig.handover.dividing.nearby import nearly
from bestendig.handover.flow.face import whole
from bestendig.handover.flow.load import load_steps
from bestendig.handover.flow.network import Goal, Network, exact_sum
from bestendig.handover.flow.potentials import potentials
from bestendig.handover.flow.proof import prove
from bestendig.handover.flow.routes import routes
from bestendig.handover.flow.stages import solve
from bestendig.handover.flow.weights import weighed
from bestendig.model.handover import HandoverCase, HandoverSettings, Person, Receiver, Tie
from bestendig.model.progress import Silent

TEAM, CASELOAD, SPARE = 10, 20, 1.07
NO_PLACE, NOT_KNOWN = 5_000, 50
Answer = dict[str, float]


def drawn(n: int, m: int) -> tuple[Network, list[Goal]]:
    """Teams of ten, some known to many, one to three faces each, about nine arcs, room of 107 %."""
    chance = np.random.default_rng(7)
    popular = chance.pareto(1.5, m) + 0.2
    team = chance.integers(0, m // TEAM, n)
    colleagues = team[:, None] * TEAM + np.arange(TEAM)
    odds = np.log(popular[colleagues]) + chance.gumbel(size=colleagues.shape)
    rank = np.argsort(np.argsort(-odds, axis=1), axis=1)
    is_face = rank < chance.integers(1, 4, n)[:, None]
    is_able = (chance.random(colleagues.shape) < 0.6) | is_face
    far = chance.integers(0, m, (n, 2))
    person = np.concatenate(
        [np.repeat(np.arange(n), TEAM)[is_able.ravel()], np.repeat(np.arange(n), 2), np.arange(n)]
    )
    head = np.concatenate([colleagues[is_able], far.ravel(), np.full(n, m)])
    face = np.concatenate([~is_face[is_able], np.ones(3 * n, bool)])
    step = np.where(face, 6, chance.integers(1, 5, len(face)))
    away = np.concatenate([np.zeros(is_able.sum(), int), np.ones(3 * n, int)])
    order = np.lexsort((head, person))
    person, head, face, step, away = (each[order] for each in (person, head, face, step, away))
    is_first = np.ones(len(person), bool)
    is_first[1:] = (person[1:] != person[:-1]) | (head[1:] != head[:-1])
    person, head, face, step, away = (each[is_first] for each in (person, head, face, step, away))
    room = chance.multinomial(round(SPARE * n), np.full(m, 1 / m))
    load = np.full(m, CASELOAD)
    who, holds, level = load_steps(load, load + room, room)
    network = Network(
        m, m, np.ones(n, np.int64),
        np.concatenate([person, n + who]).astype(np.int32),
        np.concatenate([n + head, np.full(len(who), n + m)]).astype(np.int32),
        np.concatenate([np.full(len(person), n), holds]).astype(np.int32),
    )  # fmt: skip
    none = np.zeros(len(who), np.int8)
    costs = {"place": head == m, "face": face, "strength": step, "team": away}
    goals = [Goal(name, np.concatenate([cost.astype(np.int8), none])) for name, cost in costs.items()]
    goals.append(Goal("load", np.concatenate([np.zeros(len(person), np.int8), level.astype(np.int8)])))
    return network, goals


def one_sum(goals: list[Goal]) -> np.ndarray:
    """One weighted sum, as one would give a bare solver: not strict, but the same arcs."""
    weights = {"place": NO_PLACE, "face": NOT_KNOWN, "strength": 5, "team": 2, "load": 1}
    return sum(goal.cost.astype(np.int64) * weights[goal.name] for goal in goals)


def counted(goals: list[Goal], flow: np.ndarray, seconds: float, **more: float) -> Answer:
    """What a plan costs in the first two goals, and the seconds without making the case."""
    told = {goal.name: exact_sum(goal.cost, flow) for goal in goals[:2]}
    return {**told, "seconds": seconds, "n_arcs": len(flow), **more}


def flow(n: int, m: int) -> Answer:
    """From arcs to a proved proposal in the strict order of goals."""
    network, goals = drawn(n, m)
    before = time.process_time()
    solved = solve(network, goals)
    between = time.process_time()
    proved = prove(network, goals, solved.stages, solved.flow)
    receivers = routes(network, solved.flow).receiver
    after = time.process_time()
    if not proved.is_optimal or len(receivers) != n:
        raise ValueError("not proved")
    face = whole(network)
    potentials(face, weighed(face, goals, solved.stages[0].n_counted).cost, solved.flow)
    proof = time.process_time() - between
    return counted(goals, solved.flow, after - before, proof=proof, n_stages=len(solved.stages))


def raw(n: int, m: int) -> Answer:
    """OR-Tools' flow alone on the same arcs, one weighted sum, no proof."""
    from ortools.graph.python import min_cost_flow

    network, goals = drawn(n, m)
    cost, supply = one_sum(goals), np.zeros(network.end + 1, np.int64)
    supply[: network.n_persons], supply[-1] = 1, -n
    before = time.process_time()
    bare = min_cost_flow.SimpleMinCostFlow()
    arcs = bare.add_arcs_with_capacity_and_unit_cost(network.tail, network.head, network.capacity, cost)
    bare.set_nodes_supplies(np.arange(len(supply), dtype=np.int32), supply)
    if bare.solve() != bare.OPTIMAL:
        raise ValueError("no flow")
    found = bare.flows(arcs)
    return counted(goals, found, time.process_time() - before, cost=bare.optimal_cost())


def highs(n: int, m: int) -> Answer:
    """Scipy's HiGHS on the same arcs and the same weighted sum."""
    network, goals = drawn(n, m)
    arcs = np.arange(len(network.tail))
    supply = np.zeros(network.end + 1)
    supply[:n], supply[-1] = 1, -n
    before = time.process_time()
    ends = np.concatenate([network.tail, network.head]), np.tile(arcs, 2)
    balance = coo_array((np.repeat([1.0, -1.0], len(arcs)), ends), shape=(len(supply), len(arcs))).tocsr()
    bounds = np.column_stack([np.zeros(len(arcs)), network.capacity])
    found = linprog(one_sum(goals), A_eq=balance, b_eq=supply, bounds=bounds, method="highs-ds")
    return counted(
        goals, np.rint(found.x).astype(np.int64), time.process_time() - before, cost=round(found.fun)
    )


def networkx(n: int, m: int) -> Answer:
    """The network simplex of networkx on the same arcs and the same weighted sum."""
    import networkx as nx

    network, goals = drawn(n, m)
    before = time.process_time()
    graph = nx.DiGraph()
    graph.add_nodes_from((person, {"demand": -1}) for person in range(n))
    graph.add_node(network.end, demand=n)
    steps: dict[tuple[int, int], int] = {}
    columns = (network.tail, network.head, network.capacity, one_sum(goals))
    for number, (tail, head, capacity, weight) in enumerate(
        zip(*(each.tolist() for each in columns), strict=True)
    ):
        if (tail, head) in steps:  # parallel arcs do not exist here: one more node each
            middle = network.end + 1 + number
            graph.add_edge(tail, middle, capacity=capacity, weight=weight)
            graph.add_edge(middle, head, capacity=capacity, weight=0)
        else:
            steps[tail, head] = number
            graph.add_edge(tail, head, capacity=capacity, weight=weight)
    cost, _ = nx.network_simplex(graph)
    return {"seconds": time.process_time() - before, "cost": cost}


def one_by_one(n: int, m: int, rule: Callable[[np.ndarray, np.ndarray], int]) -> Answer:
    """Each person in turn: what is gone is gone."""
    network, goals = drawn(n, m)
    first = network.n_from_persons
    starts = np.searchsorted(network.tail[:first], np.arange(n + 1))
    steps = network.tail[first:] - n
    room = np.bincount(steps, network.capacity[first:], minlength=m + 1).astype(np.int64)
    room[m] = n
    cost, flow = one_sum(goals), np.zeros(len(network.tail), np.int64)
    before = time.process_time()
    for person in range(n):
        arcs = np.arange(starts[person], starts[person + 1])
        able = arcs[room[network.head[arcs] - n] > 0]
        taken = able[
            rule(cost[able], np.where(network.head[able] == n + m, -1, room[network.head[able] - n]))
        ]
        room[network.head[taken] - n] -= 1
        flow[taken] = 1
    return counted(goals, flow, time.process_time() - before)


def greedy(n: int, m: int) -> Answer:
    """The cheapest arc of each person in turn."""
    return one_by_one(n, m, lambda cost, room: int(np.argmin(cost)))


def usual(n: int, m: int) -> Answer:
    """The colleague with most room, the rule in use."""
    return one_by_one(n, m, lambda cost, room: int(np.argmax(room)))


def households_case(n: int, m: int) -> HandoverCase:
    """As above with households: 38 % of them have two to five members, who often know the same faces."""
    chance = np.random.default_rng(11)
    sizes = np.where(chance.random(n) < 0.38, chance.integers(2, 6, n), 1)
    sizes = sizes[: int(np.searchsorted(sizes.cumsum(), n)) + 1]
    home = np.repeat(np.arange(len(sizes)), sizes)[:n]
    team, popular = chance.integers(0, m // TEAM, len(sizes)), chance.pareto(1.5, m) + 0.2
    room = chance.multinomial(round(SPARE * n), np.full(m, 1 / m))
    receivers = tuple(
        Receiver(f"S-{at}", team=f"T-{at // TEAM}", places=CASELOAD + int(free), load=CASELOAD)
        for at, free in enumerate(room)
    )
    persons = tuple(
        Person(f"c-{at}", current="S", team=f"T-{team[one]}", household=f"h-{one}")
        for at, one in enumerate(home)
    )
    odds = np.log(popular.reshape(-1, TEAM)[team]) + chance.gumbel(size=(len(sizes), TEAM))
    faces = np.argsort(-odds, axis=1)[:, :3] + TEAM * team[:, None]
    ties = [
        Tie(f"c-{at}", f"S-{faces[one, which]}", 3, strength=float(chance.choice([0.6, 1.2, 2.4, 5.0])))
        for at, one in enumerate(home)
        for which in range(3)
        if chance.random() < 0.6
    ]
    kept = HandoverSettings(reserve=0.0)
    return HandoverCase("leaving", "S", date(2026, 6, 1), persons, receivers, tuple(ties), kept)


def households(n: int, m: int) -> Answer:
    """A division that keeps households together, with how far from the best at most."""
    about = scene(households_case(n, m))
    before = time.process_time()
    found = nearly(about, "known_faces", Silent())
    seconds = time.process_time() - before
    costs = goal_costs(about, found.chosen)
    gap, over = found.certificate.gap, n / costs["face"]
    return {**costs, "seconds": seconds, "gap": gap, "of_bound": gap * over, "apart": split(about, found)}


def split(about: Scene, found: Found) -> int:
    """How many households are not together."""
    homes: dict[str, set[int]] = {}
    for person in about.to_place:
        homes.setdefault(person.household, set()).add(found.chosen[person.client])
    return sum(len(each) > 1 for each in homes.values())
