"""Of many towns of twelve professionals the 95 % interval holds the truth in about 95 of a hundred."""

import numpy as np

from bestendig.relationships.durations import RestsOn, Tally, durations
from bestendig.relationships.durations.bins import last_steps, n_bins
from bestendig.relationships.durations.spreading import spread_of

FACES, PER_FACE, HORIZON, STEPS, TOWNS = 12, 25, 24, 400, 400


def tally_of(ended):
    """The tally of relationships that all began in view, from endings per professional and month."""
    every, nothing = ended.sum(axis=0), np.zeros((1, STEPS), dtype=np.int64)
    entered = nothing.copy()
    entered[0, 0] = every.sum()
    at_risk = ended.sum(axis=1, keepdims=True) - np.cumsum(ended, axis=1) + ended
    first = np.concatenate([[0], last_steps(n_bins(HORIZON))])[:-1]
    until = last_steps(n_bins(HORIZON))[-1]
    parts = [np.add.reduceat(counts[:, :until], first, axis=1) for counts in (ended, 30 * at_risk)]
    spread = spread_of(np.concatenate(parts, axis=1), np.zeros(len(ended), dtype=np.int64), 1)
    return Tally(
        ((),), ("ended",), entered, nothing, every[None, None], nothing, nothing, (RestsOn(),), {"": spread}
    )


def town(chance, n_faces, per_face):
    """Endings per professional and month: each professional has a pace of her own."""
    pace = chance.gamma(4, 3, (n_faces, 1))
    months = np.minimum(np.ceil(chance.exponential(pace, (n_faces, per_face))), STEPS).astype(int)
    return np.stack([np.bincount(own - 1, minlength=STEPS) for own in months])


def test_the_interval_covers_what_it_says():
    chance = np.random.default_rng(95)
    truth = durations(tally_of(town(chance, 50_000, 4)), HORIZON)[0].years
    found = [durations(tally_of(town(chance, FACES, PER_FACE)), HORIZON)[0].interval for _ in range(TOWNS)]
    assert 0.92 <= np.mean([each.low <= truth <= each.high for each in found]) <= 0.98
