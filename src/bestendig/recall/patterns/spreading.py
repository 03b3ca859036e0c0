"""Over how many teams or quarters reports fall by chance, when each falls as all reports do."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binom

from bestendig.model.pattern_figures import Spread

Shares = Sequence[float] | NDArray[np.float64]
MOST = 60
"""So many reports are worked out exactly; with more, one place hardly says anything of another."""


def chances(n: int, shares: Shares) -> NDArray[np.float64]:
    """How likely n reports reach 0, 1, 2 ... different places; `shares` is how all reports are spread."""
    whole = np.asarray(shares, dtype=float)
    whole = whole[whole > 0] / whole.sum()
    return _exactly(n, whole) if n <= MOST else _each_apart(n, whole)


def _each_apart(n: int, whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """As if each place were reached or not without a look at the others."""
    likely = np.ones(1)
    for share in whole:
        missed = (1 - share) ** n
        likely = np.convolve(likely, [missed, 1 - missed])
    return likely


def _exactly(n: int, whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """Place by place: of the reports still left, so many fall here by the binomial of its share."""
    reached = np.zeros((len(whole) + 1, n + 1))
    reached[0, n] = 1.0
    left = np.append(np.cumsum(whole[::-1])[::-1], 0.0)
    for place, share in enumerate(whole):
        move = _moves(n, min(1.0, share / left[place]))
        stays = np.diag(move)
        on = reached @ (move - np.diag(stays))
        reached = reached * stays
        reached[1:] += on[:-1]
    return np.asarray(reached[:, 0])


def _moves(n: int, share: float) -> NDArray[np.float64]:
    """From so many reports left (row) to so many left (column), after one place took its part."""
    before, after = np.arange(n + 1)[:, None], np.arange(n + 1)[None, :]
    return np.asarray(binom.pmf(before - after, before, share))


def spread(n: int, n_reached: int, shares: Shares) -> Spread:
    """How many places n reports reached, beside what chance gives."""
    sizes = np.asarray(shares, dtype=float)
    n_of = int((sizes > 0).sum())
    if not n or not n_of:
        return Spread(n_reached, n_of, 0.0, 1.0, 1.0)
    likely = chances(n, sizes)
    expected = float(np.arange(len(likely)) @ likely)
    return Spread(
        n_reached, n_of, expected, _one(likely[n_reached:].sum()), _one(likely[: n_reached + 1].sum())
    )


def _one(chance: float) -> float:
    """A chance, never above one by rounding."""
    return min(1.0, float(chance))
