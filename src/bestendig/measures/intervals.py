"""Cluster-robust 95 % intervals: clients of one professional resemble each other."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from bestendig.language import Text
from bestendig.measures.groups import Whole
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


@dataclass(frozen=True, slots=True)
class Moments:
    """Sums over clusters of what is divided, of what it is divided by, and of their products.

    Whole numbers of any size: they add up over vaults, and nothing is lost where large ones nearly cancel.
    """

    over: int
    under: int
    clusters: int
    over_over: int
    over_under: int
    under_under: int


def moments(codes: Whole, over: Whole, under: Whole, n_groups: int) -> list[Moments]:
    """Per group the moments of its clusters (rows) with a value: those with something under the division."""
    has_value = under > 0
    codes, one, other = codes[has_value], over[has_value].astype(object), under[has_value].astype(object)
    columns = (one, other, np.ones_like(one), one * one, one * other, other * other)
    sums = []
    for column in columns:
        found = np.zeros(n_groups, dtype=object)
        np.add.at(found, codes, column)
        sums.append(found)
    return [Moments(*(int(column[group]) for column in sums)) for group in range(n_groups)]


def intervals(
    codes: Whole, over: Whole, under: Whole, scale: int, card: MeasureCard, n: int
) -> list[Interval]:
    """Per group (`n` of them) the interval of Σ over / (Σ under · scale), rows being clusters."""
    return [interval_from(each, scale, card) for each in moments(codes, over, under, n)]


def interval_from(found: Moments, scale: int, card: MeasureCard) -> Interval:
    """The interval of Σ over / (Σ under · scale): t(G − 1), G clusters with a value.

    The variance is G / (G − 1) · Σ (over_g − r · under_g)² / (Σ under)² with r the ratio itself: for under =
    clients the cluster-robust variance of a mean, for under = contacts that of a ratio. Bounds keep to the
    measure's range. The sum of squares is worked out in whole numbers, with one division at the end.
    """
    over, under = found.over, found.under
    if not under:
        return interval_of(0.0, 0.0, 1.0, found.clusters, card)
    squares = found.over_over * under**2 - 2 * over * under * found.over_under + over**2 * found.under_under
    whole = under * scale
    return interval_of(over / whole, squares / whole**2, float(under), found.clusters, card)


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
