"""The answer: outlooks and differences, from the figures of all runs."""

from collections.abc import Mapping, Sequence

import numpy as np

from bestendig.impact.expecting.batch import SHOWN
from bestendig.impact.expecting.figures import Figures, Running
from bestendig.impact.expecting.grid import STEP, Grid
from bestendig.impact.expecting.ranges import certain, range_of, until
from bestendig.impact.expecting.shrinking import Numbers
from bestendig.impact.expecting.words import label_of, note_of
from bestendig.model.impact import Ahead, Difference, Outlook, Range
from bestendig.model.plan import Alternative, PlanKind

MONTHS = (12, 24, 60)
"""When it is told which relationships still run."""


def outlook(
    alternative: Alternative, kind: PlanKind, found: Figures, others: Running, hours: Mapping[str, Numbers],
    grid: Grid,
) -> Outlook:  # fmt: skip
    """What is expected under one alternative."""
    shares = found.touched.shares
    return Outlook(
        alternative=alternative, label=label_of(alternative, kind),
        running=_at(shares), curve=_curve(shares, grid),
        same_face=certain(found.same),
        other_face={level: certain(found.other[:, nth]) for nth, level in enumerate(SHOWN.values())},
        new_faces=certain(found.new_faces), restored=until(found.restored, grid.horizon),
        hours={what: certain(spent) for what, spent in hours.items()}, untouched=_at(others.shares),
        note=note_of(alternative, kind), dropped_out=certain(found.dropped),
    )  # fmt: skip


def difference(against: Alternative, plan: Figures, other: Figures) -> Difference:
    """The plan less one alternative, run by run."""
    return Difference(
        against=against,
        running=_at(plan.touched.shares - other.touched.shares),
        same_face=certain(plan.same - other.same),
        new_faces=certain(plan.new_faces - other.new_faces),
    )


def together(batches: Sequence[Figures]) -> Figures:
    """The figures of all runs."""
    return Figures(
        touched=joined([each.touched for each in batches]),
        same=np.concatenate([each.same for each in batches]),
        other=np.concatenate([each.other for each in batches]),
        new_faces=np.concatenate([each.new_faces for each in batches]),
        dropped=np.concatenate([each.dropped for each in batches]),
        restored=np.concatenate([each.restored for each in batches]),
        n_planned=np.concatenate([each.n_planned for each in batches]),
    )


def joined(batches: Sequence[Running]) -> Running:
    """The counts of all runs."""
    return Running(
        np.concatenate([each.running for each in batches]), np.concatenate([each.helped for each in batches])
    )


def _at(shares: Numbers) -> dict[int, Range]:
    """The ranges after one, two and five years, as far as is looked ahead."""
    points = {month: month // STEP for month in MONTHS if month // STEP < shares.shape[1]}
    ranges = {month: range_of(shares[:, point]) for month, point in points.items()}
    return {month: found for month, found in ranges.items() if found is not None}


def _curve(shares: Numbers, grid: Grid) -> tuple[Ahead, ...]:
    """The ranges at every point."""
    ranges = [(month, range_of(shares[:, point])) for point, month in enumerate(grid.months)]
    return tuple(Ahead(month, found) for month, found in ranges if found is not None)
