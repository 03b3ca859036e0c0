"""The years ahead differ from those behind: in each run people leave more often, or less, than counts tell.

Counts of a few years and professionals look surer than they are. Years differ (a tight labour market, a
pandemic), and faces are lost in bursts, when somebody is away or a caseload is divided; where few people
work, one burst weighs more. Without this, ranges of 80 % held 65 % of what happened in made-up towns.
"""

from dataclasses import replace

import numpy as np

from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.drawing import Drawn
from bestendig.impact.expecting.hazards import ORGANISATIONAL, OWN
from bestendig.impact.expecting.shrinking import Numbers

_OF_YEARS, _OF_BURSTS = 0.06, 1.4
"""Variances of the logarithm: of years, and of bursts where one professional works; found over made-up towns
with other seeds than those of the proof."""
_SALT = 11


def years_ahead(drawn: Drawn, n_faces: int, seed: int, runs: Ints) -> Drawn:
    """The same hazards, with departures and endings in the organisation times one factor per run, mean 1."""
    factor = _factors(n_faces, seed, runs)
    own = drawn.own.copy()
    own[:, OWN.index(ORGANISATIONAL)] *= factor[:, None, None]
    return replace(
        drawn, own=own, leaves=drawn.leaves * factor[:, None], leaves_at=drawn.leaves_at * factor[:, None]
    )


def _factors(n_faces: int, seed: int, runs: Ints) -> Numbers:
    """One factor per run; the same whatever runs are drawn beside it."""
    variance = _OF_YEARS + _OF_BURSTS / max(n_faces, 1)
    chance = [np.random.default_rng([seed, int(run), _SALT]).standard_normal() for run in runs]
    return np.asarray(np.exp(np.sqrt(variance) * np.array(chance) - variance / 2))
