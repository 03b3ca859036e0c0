"""Which patterns rise: a count that their own past makes surprising, paid for looking often.

The past of a pattern gives a gamma rate, the quarter a negative-binomial tail. The exposure is the number of
all reports, so that a campaign or a quiet summer does not count. Three windows are looked at and paid for,
and over the patterns the false-discovery rate is held at ten per cent.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import nbinom

from bestendig.model.pattern_figures import Rise, Rising
from bestendig.recall.patterns.prior import Prior, expected, learn, tails

Real = NDArray[np.float64]
WINDOWS = (1, 2, 4)
PAST = 8
"""So many quarters before a window are its past, at most."""
FEWEST_QUARTERS = 3
"""A shorter past says nothing."""
PERHAPS, DISCOVERY = 0.05, 0.10
SHIFT = 0.10
"""When the share that is linked changes by so much, linking changed and not the patterns."""


@dataclass(frozen=True, slots=True)
class Looked:
    """One window as it was looked at: the tail of each pattern, 1 where it could not be tested."""

    window: int
    tail: Real
    expected: Real
    is_tested: NDArray[np.bool_]
    level: float
    """So many patterns fall under the bound of this window by chance alone."""


@dataclass(frozen=True, slots=True)
class Risen:
    """What was found for each pattern, and how it was looked for."""

    found: tuple[Rising, ...]
    windows: tuple[int, ...]
    n_tested: int
    by_chance: float
    is_by_linked: bool


def rising(counts: Real, totals: Real, named: Sequence[int] | None = None) -> Risen:
    """What can be said of a rise of each pattern.

    `counts` is by pattern and quarter, `totals` all reports by quarter, the last quarter last. `named` is the
    quarter from which a pattern has its name: what was named because it came is not tested on that coming.
    """
    exposure, is_by_linked = _exposure(counts, totals)
    since = np.asarray(named if named is not None else [-1] * len(counts))
    windows = [size for size in WINDOWS if _is_known(exposure, size)] if len(counts) else []
    unrest = _unrest(counts[:, :-1], exposure[:-1]) if windows else 0.0
    looks = [_look(size, counts, exposure, since, unrest, PERHAPS / len(windows)) for size in windows]
    found = tuple(_said(counts, looks, since))
    n_tested = int(np.any([each.is_tested for each in looks], axis=0).sum()) if looks else 0
    return Risen(found, tuple(windows), n_tested, sum(each.level for each in looks), is_by_linked)


def discoveries(chances: Real, rate: float = DISCOVERY) -> NDArray[np.bool_]:
    """Which are found at this false-discovery rate (Benjamini and Hochberg)."""
    order = np.argsort(chances, kind="stable")
    steps = rate * np.arange(1, len(chances) + 1) / max(len(chances), 1)
    under = np.flatnonzero(chances[order] <= steps)
    found = np.zeros(len(chances), dtype=bool)
    if len(under):
        found[order[: under[-1] + 1]] = True
    return found


def _exposure(counts: Real, totals: Real) -> tuple[Real, bool]:
    """All reports; the linked ones where much more or less is linked now than before."""
    linked = counts.sum(axis=0)
    now, before = totals[-1:].sum(), totals[:-1].sum()
    if not now or not before:
        return totals, False
    shift = abs(linked[-1] / now - linked[:-1].sum() / before)
    return (linked, True) if shift > SHIFT and linked[:-1].sum() else (totals, False)


def _is_known(exposure: Real, window: int) -> bool:
    """Whether there is a past to compare this window with, and anything in it."""
    past = exposure[:-window][-PAST:]
    return bool((past > 0).sum() >= FEWEST_QUARTERS and exposure[-window:].sum() > 0)


def _unrest(counts: Real, exposure: Real) -> float:
    """How much quarters of one pattern differ beyond chance, over all patterns: a squared part, from 0."""
    counts, exposure = counts[:, -PAST:], exposure[-PAST:]
    shares = exposure / exposure.sum()
    whole = counts.sum(axis=1)
    mean = whole[:, None] * shares
    beyond = ((counts - mean) ** 2 - mean * (1 - shares)).sum()
    squares = (whole * (whole - 1)).sum() * (shares**2).sum()
    return float(max(0.0, beyond / squares)) if squares else 0.0


def _look(window: int, counts: Real, exposure: Real, since: Real, unrest: float, bound: float) -> Looked:
    """The tail of each pattern in one window; a pattern without a past in it is not tested."""
    past = counts[:, :-window][:, -PAST:].sum(axis=1).astype(float)
    now = counts[:, -window:].sum(axis=1).astype(float)
    part = float(exposure[-window:].sum() / exposure[:-window][-PAST:].sum())
    is_tested = (past > 0) & (since < counts.shape[1] - window)
    tail, mean, level = np.ones(len(now)), np.zeros(len(now)), 0.0
    if is_tested.any():
        prior = learn(past[is_tested])
        tail[is_tested] = tails(prior, past[is_tested], part, now[is_tested], unrest)
        mean[is_tested], variance = expected(prior, past[is_tested], part, unrest)
        level = _level(mean[is_tested], variance, bound)
    return Looked(window, tail, mean, is_tested, level)


def _level(mean: Real, variance: Real, bound: float) -> float:
    """How many fall under the bound by chance: counts are whole, so fewer than the bound itself says."""
    size = mean**2 / np.maximum(variance - mean, 1e-9)
    share = size / (size + mean)
    return float(nbinom.sf(nbinom.isf(bound, size, share), size, share).sum())


def _said(counts: Real, looks: Sequence[Looked], since: Real) -> Iterator[Rising]:
    """What is said of each pattern."""
    if not looks:
        yield from (Rising("too_short") for _ in counts)
        return
    paid = np.minimum(1.0, np.min([each.tail for each in looks], axis=0) * len(looks))
    is_tested = np.any([each.is_tested for each in looks], axis=0)
    is_found = np.zeros(len(counts), dtype=bool)
    is_found[is_tested] = discoveries(paid[is_tested])
    for place, row in enumerate(counts):
        if not is_tested[place]:
            yield Rising(_untested(row, int(since[place])))
            continue
        best = min(looks, key=lambda each: each.tail[place])
        yield Rising(
            _state(bool(is_found[place]), paid[place]),
            best.window,
            int(row[-best.window :].sum()),
            float(best.expected[place]),
            float(paid[place]),
        )


def _state(is_found: bool, paid: float) -> Rise:
    """In words of the house."""
    if is_found:
        return "rising"
    return "perhaps" if paid < PERHAPS else "not_seen"


def _untested(row: Real, since: int) -> Rise:
    """Why a pattern was not tested: it is new, it got its name on what came now, or it is back after long."""
    if row[-PAST - 1 : -1].sum() and since >= len(row) - max(WINDOWS):
        return "named"
    return "back" if row[: -PAST - 1].sum() else "new"


__all__ = ["Prior", "Risen", "discoveries", "rising"]
