"""Years of help: of every five, how many with the same face, and how many with another one after what."""

from collections.abc import Mapping

import numpy as np

from bestendig.language import Text
from bestendig.model.course import CourseRequest, YearsOfHelp
from bestendig.model.result import Provenance, State
from bestendig.relationships.durations.counting import ALL
from bestendig.relationships.durations.curves import ENOUGH_AT_RISK
from bestendig.relationships.durations.steps import MONTHS
from bestendig.relationships.durations.tally import Real, Whole
from bestendig.relationships.occupancy.chances import occupancy, rates
from bestendig.relationships.occupancy.margins import intervals
from bestendig.relationships.occupancy.tally import HelpTally

YEAR = 12
LATEST_START = 6
"""Months of help before which enough people must be in view, or too much would be taken for granted."""
NEVER = 2**31
TOO_FEW = Text(
    nl="Te weinig inwoners die vanaf de eerste dag van hun hulp te volgen zijn.",
    en="Too few people who can be followed from the first day of their help.",
)
TOO_SHORT = Text(
    nl="De gegevens lopen nog niet zo lang. Over deze termijn is nog niets te zeggen.",
    en="The data do not run so long yet. Nothing can be said about this term yet.",
)


def years_of_help(counted: HelpTally, request: CourseRequest, provenance: Provenance) -> YearsOfHelp:
    """Of every `horizon` / 12 years of help how many were with the same face and with another one.

    Time in each state is added up over the horizon from the first day of help and divided by all time with
    help, so that time after help ended counts for nobody. Where people come into view late (a relationship
    counts from its third contact day) it is about help that reached `starts_at` months.
    """
    start = started(counted)
    state, reason = _state(counted, request.horizon, start)
    if state != "shown":
        return YearsOfHelp(
            request, 0.0, None, {}, 0.0, {}, counted.rests_on.basis, provenance, counted.n_switched,
            counted.n_stopped, state, reason,
        )  # fmt: skip
    chances, times = _occupied(counted, request.horizon, start)
    n_states = len(counted.names) + 1
    help_years = float(times[:n_states].sum())
    term = request.horizon / YEAR
    shares = times[:n_states] / help_years * term
    other = {name: float(shares[1 + place]) for place, name in enumerate(counted.names) if shares[1 + place]}
    margins = intervals(counted, request.horizon, start, float(shares[0]), other)
    return YearsOfHelp(
        request=request,
        same_face=float(shares[0]),
        interval=margins.get(ALL),
        other_face=other,
        help_years=help_years,
        ended=_ended(counted, chances),
        basis=counted.rests_on.basis,
        provenance=provenance,
        n_switched=counted.n_switched,
        n_ended=counted.n_stopped,
        other_intervals={name: margin for name, margin in margins.items() if name != ALL},
        starts_at=start,
    )


def _occupied(counted: HelpTally, horizon: int, start: int) -> tuple[Real, Real]:
    """The chance of each state and end at the horizon, and the years in each up to it."""
    n_steps = min(horizon, counted.units.shape[-1])
    rate = rates(_real(counted.moves[..., :n_steps] * MONTHS.units), _real(counted.units[:, :n_steps]))
    full = np.zeros((horizon, *rate.shape[1:]))
    full[start:n_steps] = rate[start:]
    chances, times = occupancy(full, np.ones(horizon))
    return chances[-1], times.sum(axis=0) / YEAR


def started(counted: HelpTally) -> int:
    """After how many months enough people are followed to start; more than can be where they never are."""
    if counted.n_seen_at_start >= ENOUGH_AT_RISK:
        return 0
    is_enough = counted.units.sum(axis=0) >= ENOUGH_AT_RISK * MONTHS.units
    return int(np.argmax(is_enough)) if is_enough.any() else NEVER


def _real(counts: Whole) -> Real:
    """Whole numbers as numbers to reckon with."""
    return counts.astype(np.float64)


def _state(counted: HelpTally, horizon: int, start: int) -> tuple[State, Text | None]:
    """Whether enough people are followed from early on in their help, and long enough."""
    if start > LATEST_START:
        return "undefined", TOO_FEW
    followed = np.flatnonzero(counted.units.sum(axis=0))
    if len(followed) and followed[-1] + 1 < horizon:
        chances, _ = _occupied(counted, int(followed[-1]) + 1, start)
        if chances[: len(counted.names) + 1].sum() > 1e-9:
            return "undefined", TOO_SHORT
    return "shown", None


def _ended(counted: HelpTally, chances: Real) -> Mapping[str, float]:
    """The share of people whose help ended by the horizon, by how."""
    ends = chances[len(counted.names) + 1 :]
    return {name: float(ends[place]) for place, name in enumerate(counted.names) if ends[place]}
