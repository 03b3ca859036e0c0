"""How long relationships last, as a row: counts per month of age and level, and how clusters differ."""

from collections.abc import Iterator

import numpy as np

from bestendig.model.causes import LEVELS
from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.bins import n_bins
from bestendig.relationships.durations.counting import ALL, margins_of
from bestendig.relationships.durations.tally import WHOLE, Tally, Whole
from bestendig.relationships.vectors.steps import (
    N_STEPS,
    Source,
    flat,
    rests_on_from,
    rests_on_into,
    spread_from,
    spread_into,
)

NAMES = tuple(sorted(LEVELS))
PER_STEP = ("entered", "missed_before", "running", "missed_after")


def lasting_into(counted: Tally, request: CourseRequest) -> Iterator[int]:
    """The whole of a tally by level as whole numbers in a fixed order."""
    for name in PER_STEP:
        yield from flat(getattr(counted, name)[0], N_STEPS)
    ended = np.zeros((len(NAMES), counted.n_steps), dtype=np.int64)
    ended[[NAMES.index(cause) for cause in counted.causes]] = counted.ended[0]
    yield from flat(ended, len(NAMES), N_STEPS)
    yield from rests_on_into(counted.rests_on[0])
    for level in margins_of(request):
        yield from spread_into(counted.spreads.get(level), _width(level, request))


def lasting_from(source: Source, request: CourseRequest) -> Tally:
    """The tally of added rows: levels without endings and months without anybody are left out again."""
    steps = {name: source.array(1, N_STEPS) for name in PER_STEP}
    ended = source.array(1, len(NAMES), N_STEPS)
    rests_on = rests_on_from(source)
    spreads = {level: spread_from(source, _width(level, request)) for level in margins_of(request)}
    there: Whole = ended.sum(axis=(0, 1)) + sum(each[0] for each in steps.values())
    n_steps = int(np.flatnonzero(there)[-1]) + 1 if there.any() else 1
    own = [place for place in range(len(NAMES)) if ended[0, place].any()]
    return Tally(
        groups=(WHOLE,),
        causes=tuple(NAMES[place] for place in own),
        ended=ended[:, own, :n_steps],
        rests_on=(rests_on,),
        spreads=spreads,
        entered=steps["entered"][:, :n_steps],
        missed_before=steps["missed_before"][:, :n_steps],
        running=steps["running"][:, :n_steps],
        missed_after=steps["missed_after"][:, :n_steps],
    )


def _width(level: str, request: CourseRequest) -> int:
    """How many counts each cluster has: per bin of age endings and days, for one level its endings too."""
    return n_bins(request.horizon) * (2 if level == ALL else 3)
