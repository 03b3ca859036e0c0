"""Cluster-robust 95 % intervals: clients of one professional resemble each other."""

from collections.abc import Sequence

import numpy as np
from scipy.special import stdtrit

from bestendig.language import Text
from bestendig.measures.groups import Real, Whole
from bestendig.model.card import MeasureCard
from bestendig.model.result import Interval

UPPER_TAIL = 0.975
FEWEST_CLUSTERS = 2
ONE_CLUSTER = Text(
    nl="Eén vaste professional of organisatie: geen marge te geven.",
    en="One usual professional or organisation: no interval can be given.",
)
NO_CLUSTER = Text(nl="Niemand om een marge op te baseren.", en="Nobody to base an interval on.")
ALL_COUNTED = Text(
    nl="Een telling van alle hulp in de aanlevering, geen steekproef: geen marge.",
    en="A count of all help in the delivery, no sample: no interval.",
)

ALL_RECORDED = Text(
    nl="Een telling van alles in de registratie, geen steekproef: geen marge.",
    en="A count of all that is recorded, no sample: no interval.",
)


def intervals(codes: Whole, over: Real, under: Real, n_groups: int, card: MeasureCard) -> list[Interval]:
    """Per group the interval of Σ over / Σ under, rows being clusters: t(G − 1), G clusters with a value.

    The variance is G / (G − 1) · Σ (over_g − r · under_g)² / (Σ under)² with r the ratio itself: for under =
    clients the cluster-robust variance of a mean, for under = contacts that of a ratio. Bounds keep to the
    measure's range.
    """
    has_value = under > 0
    codes, over, under = codes[has_value], over[has_value], under[has_value]
    n_clusters = np.bincount(codes, minlength=n_groups)
    sizes = np.bincount(codes, weights=under, minlength=n_groups)
    sums = np.bincount(codes, weights=over, minlength=n_groups)
    ratios = np.divide(sums, sizes, out=np.zeros(n_groups), where=sizes > 0)
    squares = np.bincount(codes, weights=(over - ratios[codes] * under) ** 2, minlength=n_groups)
    return [
        interval_of(
            float(ratios[group]), float(squares[group]), float(sizes[group]), int(n_clusters[group]), card
        )
        for group in range(n_groups)
    ]


def interval_of(ratio: float, squares: float, size: float, n_clusters: int, card: MeasureCard) -> Interval:
    """The interval of one group; none with fewer than two clusters."""
    if n_clusters < FEWEST_CLUSTERS:
        return Interval(None, None, n_clusters, ONE_CLUSTER if n_clusters else NO_CLUSTER)
    spread = np.sqrt(n_clusters / (n_clusters - 1) * squares) / size
    margin = float(stdtrit(n_clusters - 1, UPPER_TAIL) * spread)
    low, high = ratio - margin, ratio + margin
    return Interval(
        low if card.lowest is None else max(low, card.lowest),
        high if card.highest is None else min(high, card.highest),
        n_clusters,
    )


def uncounted(n_groups: int, card: MeasureCard) -> Sequence[Interval]:
    """For figures that count everybody: no interval, and why."""
    note = ALL_COUNTED if card.about == "clients" else ALL_RECORDED
    return [Interval(None, None, 0, note)] * n_groups
