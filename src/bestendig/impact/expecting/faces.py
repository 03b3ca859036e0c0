"""The faces of today under one alternative: until when each stays, why it goes, and who comes then."""

from dataclasses import dataclass

import numpy as np

from bestendig.impact.expecting.agreements import Agreements
from bestendig.impact.expecting.batch import (
    AGREED,
    CHOSE,
    CODE,
    DEPARTED,
    NOBODY_KNOWS,
    RUNS,
    Batch,
    Levels,
    Lives,
)
from bestendig.impact.expecting.chance import Floats, Keys, keys, pair
from bestendig.impact.expecting.cohort import Bools
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.happening import MONTH, Happening
from bestendig.impact.expecting.shrinking import Numbers

_FOLLOWS = 500
"""From where chance of a relationship is taken for who follows: no later generation gets there."""


@dataclass(slots=True)
class Faces:
    """Per run and relationship of today: `end` in days, the `level` it ended with, whether by the plan.

    `goes_on`: help goes on, with a face of today that is there still (`joins`) or with another one, which
    `is_new` or was known already; after `waits` days, in which the next colleague is not there yet.
    """

    end: Floats
    level: Levels
    by_plan: Bools
    goes_on: Bools
    is_new: Bools
    joins: Bools
    waits: Floats


def faces(
    made: Batch, own: Lives, happening: Happening, agreed: Agreements, left: Floats, far: float
) -> Faces:
    """How long the faces of today stay: the first of all that can end them, none later than day `far`."""
    end, level = own.own.copy(), own.level.copy()
    by_plan = np.zeros(end.shape, dtype=np.bool_)
    touched = own.part.is_touched
    _sooner(end, level, left[:, own.professional], DEPARTED)
    if happening.leaves or happening.rate is not None:
        by_plan |= touched & (level == DEPARTED) & (end >= happening.day) & (end < own.own)
    lost, is_planned = _lost(made, own, agreed)
    by_plan = np.where(_sooner(end, level, lost, AGREED), is_planned & touched, by_plan)
    if happening.keeps is not None:
        goes = touched & (own.keeps >= happening.keeps[:, None])
        day = np.where(goes, happening.day + _handed_over(made, own), np.inf).astype(np.float32)
        by_plan |= _sooner(end, level, day, CODE[happening.level])
    level[end >= far] = RUNS
    by_plan &= end < far
    np.minimum(end, np.float32(far), out=end)
    return _followed(made, own, happening, end, level, by_plan)


def _sooner(end: Floats, level: Levels, day: Floats, code: int) -> Bools:
    """Let what comes sooner end it; tells where it did."""
    is_so = day < end
    np.copyto(end, day, where=is_so)
    level[is_so] = code
    return is_so


def _handed_over(made: Batch, own: Lives) -> Numbers:
    """Days after the date until each is handed over, spread over the transition."""
    return np.asarray(own.delay * (made.values["transition_months"] * MONTH)[:, None])


def _lost(made: Batch, own: Lives, agreed: Agreements) -> tuple[Floats, Bools]:
    """The day on which a lost agreement ends each relationship; and whether that was its first end.

    Who follows a professional that moves along keeps the face; who may finish help does so some time longer.
    """
    shape = own.own.shape
    at = np.arange(shape[0])[:, None] * agreed.lost.shape[1] + own.slot
    day = agreed.after.take(at * (agreed.n_ends + 1))
    run, row = np.nonzero(np.isfinite(day)) if agreed.lost.any() else (at[0][:0], at[0][:0])
    is_first = np.zeros(shape, dtype=np.bool_)
    staff = keys(made.seed, made.runs, np.arange(made.staff.shape[1]), "moves")
    nth = 0
    while len(run):
        stays = _stays(made, own, run, row, staff[run, own.professional[row]], nth)
        now, gone = day[run, row], ~stays
        is_first[run[gone], row[gone]] = now[gone] == agreed.first[own.slot[row[gone]]]
        day[run[gone], row[gone]] = now[gone] + _late(made, own, run[gone], row[gone])
        run, row = run[stays], row[stays]
        slot = own.slot[row]
        day[run, row] = agreed.next_loss(at[run, row], slot, now[stays])
        going = np.isfinite(day[run, row])
        run, row, nth = run[going], row[going], nth + 1
    return day, is_first


def _stays(made: Batch, own: Lives, run: Ints, row: Ints, staff: Keys, nth: int) -> Bools:
    """Whether the professional moves along and the client follows, the nth time that it matters."""
    moved = pair(staff, nth)[0] < made.values["staff_transfer"][run]
    follows = pair(own.life[run, row], _FOLLOWS + nth)[0]
    return np.asarray(moved & (follows < made.values["follow"][run]))


def _late(made: Batch, own: Lives, run: Ints, row: Ints) -> Floats:
    """Days between the loss of an agreement and the last day of a face."""
    transition = own.delay[run, row] * made.values["transition_months"][run]
    finishes = own.finishes[run, row] < made.values["right_to_finish"][run]
    longer = np.where(finishes, np.maximum(made.values["finish_months"][run], transition), transition)
    return np.asarray(longer * MONTH, dtype=np.float32)


def _followed(
    made: Batch, own: Lives, happening: Happening, end: Floats, level: Levels, by_plan: Bools
) -> Faces:
    """Who comes next. Who chose otherwise goes on, or help was over; others may drop out.

    Who has another face at the same organisation goes on with that one.
    """
    usual, planned = (made.dropped(warm)[:, None] for warm in (made.values["warm_handover"], happening.warm))
    drops = own.goes_on < np.where(by_plan, planned, usual)
    lost = (level == AGREED) | (level == DEPARTED)
    chose = (level == CHOSE) | (level == NOBODY_KNOWS)
    joins = (lost | chose) & (end < np.maximum.reduceat(end, own.part.bodies, axis=1)[:, own.part.body])
    goes_on = chose | joins | (lost & ~drops)
    to_known = np.where(by_plan, happening.known[:, None], made.values["known_successor"][:, None])
    is_new = goes_on & ~joins & ~(own.has_second_face & (own.to_known < to_known))
    recruit = (made.values["recruit_months"] * MONTH).astype(np.float32)[:, None]
    waits = np.where(is_new & (level == DEPARTED), recruit, np.float32(0))
    return Faces(end, level, by_plan, goes_on, is_new, joins, waits)
