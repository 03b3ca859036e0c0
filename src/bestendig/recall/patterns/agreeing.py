"""How far two people agree who coded the same pairs: Cohen's kappa with its interval."""

from collections.abc import Sequence

import numpy as np

from bestendig.model.pattern_figures import Agreement

WIDE = 1.959964
"""Standard errors on both sides of an interval of 95 %."""


def agreement(first: Sequence[str], second: Sequence[str]) -> Agreement:
    """Agreement beyond chance; no kappa where chance alone explains everything, or nothing was coded.

    The standard error is that of Fleiss, Cohen and Everitt (1969), for any true value.
    """
    codes = sorted({*first, *second})
    place = {code: number for number, code in enumerate(codes)}
    shares = np.zeros((len(codes), len(codes)))
    for one, other in zip(first, second, strict=True):
        shares[place[one], place[other]] += 1
    n = len(first)
    if not n:
        return Agreement(0, 0, 0.0, None)
    shares /= n
    seen, by_chance = float(np.trace(shares)), float(shares.sum(axis=1) @ shares.sum(axis=0))
    known = Agreement(n, round(seen * n), by_chance * n, None)
    if by_chance >= 1 - 1e-12:
        return known
    kappa = (seen - by_chance) / (1 - by_chance)
    wide = WIDE * _error(shares, kappa, seen, by_chance, n)
    return Agreement(n, known.n_same, known.by_chance, kappa, max(-1.0, kappa - wide), min(1.0, kappa + wide))


def _error(shares: np.ndarray, kappa: float, seen: float, by_chance: float, n: int) -> float:
    """The standard error of kappa."""
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    same = sum(
        shares[code, code] * (1 - (rows[code] + columns[code]) * (1 - kappa)) ** 2
        for code in range(len(rows))
    )
    pairs = (columns[:, None] + rows[None, :]) ** 2
    other = (1 - kappa) ** 2 * float((shares * pairs).sum() - np.trace(shares * pairs))
    rest = (kappa - by_chance * (1 - kappa)) ** 2
    return float(np.sqrt(max(0.0, same + other - rest) / n) / (1 - by_chance))
