"""The order of goals by linear programming: one goal after the other on the same arcs, without our solver."""

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array


def best_by_programming(network, goals) -> list[int]:
    """The best value of each goal, each with those before it held at their best."""
    n_arcs, n_nodes = len(network.tail), network.end + 1
    arcs = np.arange(n_arcs)
    ones = np.ones(n_arcs)
    balance = coo_array(
        (np.concatenate([ones, -ones]), (np.concatenate([network.tail, network.head]), np.tile(arcs, 2))),
        shape=(n_nodes, n_arcs),
    ).tocsr()
    supply = np.zeros(n_nodes)
    supply[: network.n_persons] = network.supply
    supply[-1] = -network.supply.sum()
    found, held = [], []
    for goal in goals:
        cost = goal.cost.astype(float)
        answer = linprog(
            cost, A_eq=balance, b_eq=supply, bounds=np.column_stack([np.zeros(n_arcs), network.capacity]),
            A_ub=np.array([each for each, _ in held]) if held else None,
            b_ub=[value + 1e-6 for _, value in held] if held else None,
        )  # fmt: skip
        assert answer.status == 0, answer.message
        found.append(round(answer.fun))
        held.append((cost, found[-1]))
    return found
