"""How good ranges are: how many hold what happened, and how narrow they are for that (Winkler's score)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist, fmean, stdev

from bestendig.model.impact import BAND, Range

TAIL = (1 - BAND) / 2
NORMAL = NormalDist().inv_cdf(1 - TAIL)
STUDENT = {1: 3.078, 2: 1.886, 3: 1.638, 4: 1.533, 5: 1.476, 6: 1.440, 7: 1.415, 8: 1.397, 9: 1.383}
"""The 90 % point of Student's t by degrees of freedom."""
Known = tuple[int, int]
"""Of so many relationships still running, of so many whose client had help."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How ranges did on `n` figures: the share that held what happened, the mean Winkler score, the width."""

    n: int
    covered: float
    score: float
    width: float


def winkler(band: Range, happened: float) -> float:
    """The width of a range, and ten times the distance by which it missed (for ranges of 80 %)."""
    outside = max(band.low - happened, 0.0) + max(happened - band.high, 0.0)
    return band.high - band.low + outside / TAIL


def judged(pairs: Iterable[tuple[Range, float]]) -> Judged:
    """Coverage, score and width over ranges with what happened; with none all are 0."""
    both = list(pairs)
    if not both:
        return Judged(0, 0.0, 0.0, 0.0)
    return Judged(
        n=len(both),
        covered=fmean(float(band.low <= happened <= band.high) for band, happened in both),
        score=fmean(winkler(band, happened) for band, happened in both),
        width=fmean(band.high - band.low for band, _ in both),
    )


def last_year(history: Sequence[Known], n: int) -> Range | None:
    """The share of the last year that is known, with a binomial range for `n` people; None without one."""
    if not history or not history[-1][1]:
        return None
    running, helped = history[-1]
    return _around(running / helped, _binomial(running / helped, helped) + _binomial(running / helped, n))


def all_years(history: Sequence[Known], n: int) -> Range | None:
    """The share over all years that are known, with a binomial range for `n` people; None without one."""
    running, helped = (sum(year[place] for year in history) for place in (0, 1))
    if not helped:
        return None
    return _around(running / helped, _binomial(running / helped, helped) + _binomial(running / helped, n))


def between_years(history: Sequence[Known]) -> Range | None:
    """The mean of the years that are known, with the range in which another year would fall; from two on."""
    shares = [running / helped for running, helped in history if helped]
    if len(shares) < 2:
        return None
    middle = fmean(shares)
    margin = STUDENT.get(len(shares) - 1, NORMAL) * stdev(shares) * sqrt(1 + 1 / len(shares))
    return _clipped(middle, margin)


def _binomial(share: float, n: int) -> float:
    """The variance of a share of `n` people; none for nobody."""
    return share * (1 - share) / n if n else 0.0


def _around(middle: float, variance: float) -> Range:
    """The range of 80 % around a share."""
    return _clipped(middle, NORMAL * sqrt(variance))


def _clipped(middle: float, margin: float) -> Range:
    """The range within 0 and 1."""
    return Range(middle, max(middle - margin, 0.0), min(middle + margin, 1.0))
