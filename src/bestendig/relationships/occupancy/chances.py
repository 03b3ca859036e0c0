"""Where people are after so long: state occupancy from moves and time in each state.

Within a month of age somebody leaves a state at a constant rate: moves divided by time there. The chance of
each state then follows from the rates alone, month by month (the Aalen–Johansen product, with the matrix
exponential in place of a single jump, so that two moves within one month count). Occupancy so computed is
right also where the past matters for what comes (Datta and Satten 2001).
"""

import numpy as np

from bestendig.relationships.durations.tally import Real

_HALVINGS, _TERMS = 8, 8


def rates(moves: Real, time: Real) -> Real:
    """Per step the matrix of rates, states before ends: moves (state, target, step) per unit of time there.

    Ends are left by nobody. Rows add up to nothing.
    """
    n_states, n_targets, n_steps = moves.shape
    found = np.zeros((n_steps, n_targets, n_targets))
    each = np.divide(moves, time[:, None], out=np.zeros(moves.shape), where=time[:, None] > 0)
    found[:, :n_states] = each.transpose(2, 0, 1)
    places = np.arange(n_targets)
    found[:, places, places] -= found.sum(axis=2)
    return found


def passage(rate: Real, length: Real) -> tuple[Real, Real]:
    """Per step the chances of moving from state to state, and the expected time in each on the way."""
    n = rate.shape[-1]
    wide = np.zeros((*rate.shape[:-2], 2 * n, 2 * n))
    scale = np.asarray(length)[..., None, None]
    wide[..., :n, :n] = rate * scale
    wide[..., :n, n:] = np.eye(n) * scale
    found = exponential(wide)
    return found[..., :n, :n], found[..., :n, n:]


def exponential(matrix: Real) -> Real:
    """The matrix exponential of many small matrices at once, by scaling and squaring a Taylor series."""
    norm = np.abs(matrix).sum(axis=-1).max(initial=0.0)
    halvings = max(_HALVINGS, int(np.ceil(np.log2(max(norm, 1e-12)))) + _HALVINGS)
    small = matrix / 2**halvings
    found = term = np.broadcast_to(np.eye(matrix.shape[-1]), matrix.shape)
    for place in range(1, _TERMS + 1):
        term = term @ small / place
        found = found + term
    for _ in range(halvings):
        found = found @ found
    return found


def occupancy(rate: Real, length: Real) -> tuple[Real, Real]:
    """The chance of each state after every step, and the time in each during it, starting in the first."""
    move, stay = passage(rate, length)
    chances, times = [], []
    now = np.zeros(rate.shape[-1])
    now[0] = 1.0
    for step in range(len(rate)):
        times.append(now @ stay[step])
        now = now @ move[step]
        chances.append(now)
    return np.array(chances), np.array(times)
