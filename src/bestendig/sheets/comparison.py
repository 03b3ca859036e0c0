"""What size alone lets groups differ: funnel limits with over-dispersion, from released figures only.

Spiegelhalter 2005 (funnel plots, doi 10.1002/sim.1970) with a multiplicative factor for over-dispersion
(Spiegelhalter 2012, doi 10.1111/j.1467-985X.2011.01010.x): the limits are a background, never a test.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from bestendig.model.result import Figure, Interval

NORMAL = 1.959964
MINIMUM_GROUPS = 3
"""With fewer groups than this nothing can be said about over-dispersion and no limits are drawn."""
WINSOR_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Funnel:
    """Centre, spread of one client around it, and the factor by which groups differ more than chance."""

    centre: float
    spread: float
    overdispersion: float
    lowest: float
    highest: float

    def limits(self, n_clients: float) -> tuple[float, float]:
        """Between which values 95 % of groups of this size would lie, in the unit of the figure."""
        half = NORMAL * sqrt(self.overdispersion) * self.spread / sqrt(n_clients)
        return max(self.lowest, self.centre - half), min(self.highest, self.centre + half)

    def holds(self, figure: Figure) -> bool:
        """Whether a shown group lies within the limits of its size."""
        low, high = self.limits(figure.support.n_clients)
        return figure.value is not None and low <= figure.value <= high


def shown(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The groups with a value to see, in the order in which they came."""
    return tuple(f for f in figures if f.state == "shown" and f.value is not None and f.support.n_clients > 0)


def funnel(overall: Figure, figures: Sequence[Figure], lowest: float, highest: float) -> Funnel | None:
    """The funnel around the overall value; None where no limits can be given."""
    error, groups = standard_error(overall.interval), shown(figures)
    if overall.state != "shown" or overall.value is None or error is None or len(groups) < MINIMUM_GROUPS:
        return None
    spread = error * sqrt(overall.support.n_clients)
    scores = [(_value(f) - overall.value) / (spread / sqrt(f.support.n_clients)) for f in groups]
    squares = [score * score for score in winsorised(scores)]
    factor = max(1.0, sum(squares) / len(squares))
    return Funnel(overall.value, spread, factor, lowest, highest)


def _value(figure: Figure) -> float:
    """The value of a shown figure."""
    return 0.0 if figure.value is None else figure.value


def standard_error(interval: Interval | None) -> float | None:
    """Half the interval over its t quantile; None without an interval or without width."""
    if interval is None or interval.low is None or interval.high is None or interval.n_clusters < 2:
        return None
    half = (interval.high - interval.low) / 2
    return half / t_quantile(interval.n_clusters - 1) if half > 0 else None


def t_quantile(freedom: int) -> float:
    """The 97.5 % point of Student's t by its expansion in 1/freedom (within 1 % from 3 degrees on)."""
    z = NORMAL
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def winsorised(scores: Sequence[float]) -> list[float]:
    """The scores, the outer tenth on each side drawn in: one group cannot widen the funnel alone."""
    ordered = sorted(scores)
    cut = int(len(ordered) * WINSOR_SHARE)
    low, high = ordered[cut], ordered[len(ordered) - 1 - cut]
    return [min(max(score, low), high) for score in scores]
