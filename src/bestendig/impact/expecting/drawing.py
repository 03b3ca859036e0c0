"""The hazards of each run, estimated from professionals drawn anew: so ranges hold what is not known."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bestendig.impact.expecting.cohort import Cohort
from bestendig.impact.expecting.columns import NONE, Ints
from bestendig.impact.expecting.hazards import CONTRACT, LEFT, OWN, Hazards
from bestendig.impact.expecting.shrinking import (
    Numbers,
    factors,
    over,
    rates,
    spreads_of,
    variance,
)

YEAR = 365.25
_PSEUDO = 10.0
"""So many departures weigh what relationships tell of departures against what jobs tell."""
_LEANS = 4.0
"""So many endings of the band before count for a band of age."""
_LEAST = 1e-9
_SALT = 7
_MOST_TENURE = 0.5


@dataclass(frozen=True, slots=True)
class Drawn:
    """Hazards a day of some runs. `own` [runs, classes, organisations, bands] without departures.

    `leaves` [runs, professionals] is how often each leaves, `leaves_at` [runs, organisations] the mean there;
    `own_factor` [runs, professionals] how much sooner or later relationships end with each; `steadiness` is
    the shape by which departures get rarer with time in the job (infinite: they do not), `tenure` those
    times. `by_contract` [runs] is the hazard of endings with a contract where no contract is known.
    """

    own: Numbers
    leaves: Numbers
    leaves_at: Numbers
    own_factor: Numbers
    by_contract: Numbers
    steadiness: float
    tenure: Numbers


class Drawer:
    """Draws the hazards of runs; what is the same for all runs is prepared once."""

    def __init__(self, known: Hazards, cohort: Cohort) -> None:
        self._cohort = cohort
        self._n_groups = len(cohort.organisation_id)
        order = np.argsort(known.group, kind="stable")
        self._group = known.group[order]
        self._face = known.face[order]
        self._days = known.days[order].astype(np.float64)
        self._ended = known.ended[:, order].astype(np.float64)
        self._starts = np.flatnonzero(np.diff(self._group, prepend=-2)) if len(order) else order
        weights = np.ones((1, len(order)))
        self._spreads = spreads_of(self._grouped(weights, self._ended), self._grouped(weights, self._days))
        self._jobs = _Jobs(known, cohort)
        self._face_spread, self._counted, self._expected = self._faces()

    def draw(self, seed: int, runs: Ints, values: Mapping[str, Numbers]) -> Drawn:
        """The hazards of these runs; `values` are the assumptions per run."""
        chances = [np.random.default_rng([seed, int(run), _SALT]) for run in runs]
        n = len(self._group)
        weights = np.array([chance.standard_gamma(_shape_for(n), n) for chance in chances])
        weights *= n / np.maximum(weights.sum(axis=1, keepdims=True), _LEAST)
        days = self._grouped(weights, self._days)
        prior = np.array([self._priors(chance) for chance in chances])
        ended = self._grouped(weights, self._ended)
        seen = ended[:, LEFT].sum(axis=-1), days.sum(axis=-1), prior[:, LEFT]
        _lean(ended, days, np.array([chance.gamma(_LEANS) / _LEANS for chance in chances]))
        by_class = rates(ended, days[:, None], self._spreads, prior)
        whole = self._whole(weights)
        leaves_at, leaves = self._jobs.draw(chances, seen, self._spreads[0][0, LEFT], values["turnover"])
        n_faces = len(self._cohort.professional_id)
        return Drawn(
            own=by_class[:, list(OWN), : self._n_groups], leaves=leaves, leaves_at=leaves_at,
            own_factor=np.array([self._factors(chance) for chance in chances]).reshape(len(runs), n_faces),
            by_contract=whole[:, CONTRACT], steadiness=self._steadiness(leaves), tenure=self._tenure(),
        )  # fmt: skip

    def _grouped(self, weights: Numbers, counted: Numbers) -> Numbers:
        """Weighted sums over the clusters of each group, [runs, ..., groups + elsewhere, bands]."""
        inner = counted.shape[:-2]
        found = np.zeros((len(weights), *inner, self._n_groups + 1, counted.shape[-1]))
        if not len(self._starts):
            return found
        for place in np.ndindex(*inner, counted.shape[-1]):
            column = counted[(*place[:-1], slice(None), place[-1])]
            sums = np.add.reduceat(weights * column, self._starts, axis=1)
            found[(slice(None), *place[:-1], self._group[self._starts], place[-1])] = sums
        return found

    def _whole(self, weights: Numbers) -> Numbers:
        """Per run and class the hazard of all relationships together."""
        ended = weights @ self._ended.sum(axis=-1).T
        return over(ended, (weights @ self._days.sum(axis=-1))[:, None])

    def _priors(self, chance: np.random.Generator) -> Numbers:
        """Per class and group a factor with mean 1 and the spread that groups have."""
        spread = self._spreads[0].reshape(-1)
        return np.array([gammas(chance, each, self._n_groups + 1) for each in spread])

    def _faces(self) -> tuple[float, Numbers, Numbers]:
        """How much clusters differ, and per professional of the cohort what was counted and expected."""
        ones = np.ones((1, len(self._group)))
        ended, days = self._grouped(ones, self._ended), self._grouped(ones, self._days)
        prior = np.ones((1, len(self._ended), self._n_groups + 1))
        hazard = rates(ended, days[:, None], self._spreads, prior)[0, list(OWN)].sum(axis=0)
        expected = (hazard[self._group] * self._days).sum(axis=-1)
        counted = self._ended[list(OWN)].sum(axis=(0, 2))
        of_face = np.zeros((2, len(self._cohort.professional_id)))
        known = self._face != NONE
        of_face[:, self._face[known]] = counted[known], expected[known]
        return float(variance(counted, expected)), of_face[0], of_face[1]

    def _factors(self, chance: np.random.Generator) -> Numbers:
        """Per professional how much sooner relationships end: drawn from what the own endings leave open."""
        spread = self._face_spread
        if spread == 0:
            return np.ones(len(self._counted))
        shape, rate = 1 / spread + self._counted, 1 / spread + self._expected
        return np.asarray(chance.standard_gamma(shape) / rate)

    def _tenure(self) -> Numbers:
        """Days in the job per professional; the mean where it is not known."""
        tenure = self._cohort.tenure.astype(np.float64)
        known = tenure[tenure >= 0]
        return np.where(tenure < 0, known.mean() if len(known) else 0.0, tenure)

    def _steadiness(self, leaves: Numbers) -> float:
        """The shape of a Lomax life of jobs that fits leaving rate and time in the job (see `docs`).

        In balance, time so far has mean b / (a - 2) and people leave at (a - 1) / b a day; so their product m
        is (a - 1) / (a - 2), and a = (2 m - 1) / (m - 1). With m = 1 departures do not get rarer.
        """
        known = self._cohort.tenure >= 0
        if not known.any() or not leaves.size:
            return np.inf
        product = float(self._cohort.tenure[known].mean() * leaves.mean(axis=0)[known].mean())
        return np.inf if product <= 1 + _MOST_TENURE / 10 else max((2 * product - 1) / (product - 1), 2.5)


def _shape_for(n: int) -> float:
    """The shape of weights on `n` clusters: the fewer, the more uneven, as Student's t is wider."""
    return max((n - 3) / (n + 1), 0.25)


def _lean(ended: Numbers, days: Numbers, chance: Numbers) -> None:
    """Let each band of age lean on the one before, in place: as if a few endings more were seen at that rate.

    They are added to "elsewhere", the last group. So a band of which little is known has no rate of 0.
    """
    for band in range(1, days.shape[-1]):
        before = over(ended[..., band - 1].sum(axis=-1), days[..., band - 1].sum(axis=-1)[:, None])
        more = over(np.full(len(days), _LEANS), before.sum(axis=-1))
        ended[..., -1, band] += before * (more * chance)[:, None]
        days[..., -1, band] += more


class _Jobs:
    """How often professionals leave, by organisation and form of job; from relationships without jobs."""

    def __init__(self, known: Hazards, cohort: Cohort) -> None:
        self._at = cohort.at
        self._forms = sorted({*known.job_form, *cohort.form})
        place = {form: nth for nth, form in enumerate(self._forms)}
        self._form = np.array([place[form] for form in cohort.form], dtype=np.int64)
        shape = (len(cohort.organisation_id) + 1, len(self._forms))
        self._days, self._left = np.zeros(shape), np.zeros(shape)
        cell = known.job_at, np.array([place[form] for form in known.job_form], dtype=np.int64)
        np.add.at(self._days, cell, known.job_days)
        np.add.at(self._left, cell, known.job_left)
        self._spreads = spreads_of(self._left, self._days)
        self._is_known = bool(self._days.sum() or known.ended[LEFT].sum())

    def draw(
        self,
        chances: list[np.random.Generator],
        seen: tuple[Numbers, Numbers, Numbers],
        spread: float,
        turnover: Numbers,
    ) -> tuple[Numbers, Numbers]:
        """Leaving a day per run and organisation, and per run and professional.

        Jobs tell who leaves more often; how often a relationship ends with a departure is told by
        relationships themselves (`seen`: endings, days, prior per run and organisation), so that today's
        curves come back.
        """
        ended, days, prior = seen
        shapes = np.array([self._shape(chance) for chance in chances])
        jobs = self._days.sum(axis=-1)
        at = np.where(jobs > 0, (shapes * self._days).sum(axis=-1) / np.maximum(jobs, 1), 1)
        # so that relationships end with departures as often as they did, whoever has most of them
        total = days.sum(axis=-1)
        mean = np.where(total > 0, over((at * days).sum(axis=-1), total), 1)
        level = over(self._level(chances, ended.sum(axis=-1), total, turnover), mean)[:, None]
        own = level * factors(ended, at * level * days, np.array(spread), prior)
        return (at * own)[:, :-1], shapes[:, self._at, self._form] * own[:, self._at]

    def _level(
        self, chances: list[np.random.Generator], ended: Numbers, days: Numbers, turnover: Numbers
    ) -> Numbers:
        """How often relationships end with a departure, a day: of relationships, where few of jobs."""
        n = self._left.sum()
        if n:
            of_jobs = np.array([chance.gamma(n) for chance in chances]) / self._days.sum()
            return np.asarray((ended + _PSEUDO) / (days + _PSEUDO / of_jobs))
        if self._is_known:
            return over(ended, days)
        return np.asarray(-np.log1p(-np.minimum(turnover, 0.99)) / YEAR)

    def _shape(self, chance: np.random.Generator) -> Numbers:
        """Per organisation and form of job how many times as often people leave as on average."""
        if not self._left.sum():
            return np.ones(self._days.shape)
        prior = gammas(chance, float(self._spreads[0]), len(self._days))
        found = rates(self._left, self._days, self._spreads, prior)
        seen = self._days.sum(axis=0) > 0
        found[:, ~seen] = found[:, seen].mean(axis=1, keepdims=True)
        return np.asarray(found * (self._days.sum() / self._left.sum()))


def gammas(chance: np.random.Generator, spread: float, n: int) -> Numbers:
    """Factors with mean 1 and this variance."""
    return np.ones(n) if spread == 0 else np.asarray(chance.gamma(1 / spread, spread, n))
