"""Who comes after the faces of today: one relationship after another, until help is over or the horizon."""

from dataclasses import dataclass

import numpy as np

from bestendig.impact.expecting.agreements import Agreements
from bestendig.impact.expecting.batch import Batch, Lives
from bestendig.impact.expecting.chance import Floats, Keys, exponential, pair
from bestendig.impact.expecting.cohort import Bools
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.faces import Faces
from bestendig.impact.expecting.grid import Grid
from bestendig.impact.expecting.happening import MONTH, Happening
from bestendig.impact.expecting.shrinking import Numbers

_AGREED, _PLANNED = 1_000, 2_000
"""From where chance of later generations is taken for what is not their own clock."""


@dataclass(slots=True)
class Help:
    """Per run and relationship of today: until when help goes on, and when the last face began (`begun`).

    `n_new` are new faces per run, `begins` the first days of faces, summed per point of the grid.
    """

    end: Floats
    begun: Floats
    n_new: Ints
    begins: Numbers


@dataclass(frozen=True, slots=True)
class Setting:
    """What ends later relationships, flat over runs and rows; no agreements or plan where these are None."""

    life: Keys
    cell: Ints
    run: Ints
    at: Ints
    slot: Ints
    is_touched: Bools
    agreed: Agreements | None
    planned: tuple[float, Floats] | None
    stays: Floats
    drops: Floats
    transition: Floats
    far: float


def generations(
    made: Batch, own: Lives, happening: Happening, agreed: Agreements, now: Faces, grid: Grid
) -> Help:
    """Help of everybody, generation after generation: all relationships that still run at once."""
    setting = _setting(made, own, happening, agreed, grid.far)
    n_rows = own.own.shape[1]
    help_ = Help(
        end=now.end.ravel().copy(), begun=np.tile(-own.age, len(made.runs)),
        n_new=_per_run(np.flatnonzero(now.is_new), n_rows, len(made.runs)),
        begins=np.zeros(len(made.runs) * grid.size),
    )  # fmt: skip
    place = np.flatnonzero(now.goes_on.ravel())
    begin = now.next.ravel()[place]
    _begin(help_, setting, grid, place, now.end.ravel()[place], begin)
    nth = 0
    while len(place):
        nth += 1
        end, goes_on = _ended(made, setting, place, begin, nth)
        over = place[~goes_on]
        help_.end[over] = np.minimum(end[~goes_on], np.float32(grid.far))
        going = np.flatnonzero(goes_on)
        place, end = place.take(going), end.take(going)
        help_.n_new += _per_run(place, n_rows, len(made.runs))
        _begin(help_, setting, grid, place, end, end)
        begin = end
    return help_


def _begin(help_: Help, setting: Setting, grid: Grid, place: Ints, end: Floats, begin: Floats) -> None:
    """Note that a face ended and the next one begins."""
    before = help_.begun.take(place)
    help_.begins += grid.summed(end, begin - before, setting.run, place)
    help_.begun[place] = begin
    # whoever waits for a next face beyond the horizon has help until there
    help_.end[place] = np.float32(grid.far)


def _ended(made: Batch, setting: Setting, place: Ints, begin: Floats, nth: int) -> tuple[Floats, Bools]:
    """The day on which each ends, and whether help goes on with yet another face before the horizon."""
    waits, kind = pair(setting.life.take(place), nth)
    end, band = made.later.until(setting.cell.take(place), exponential(waits))
    end += begin
    goes_on = kind >= made.over.take(band)
    if setting.agreed is not None:
        _lose(setting, setting.agreed, place, begin, end, goes_on, nth)
    if setting.planned is not None:
        _plan(setting, setting.planned, place, begin, end, goes_on, nth)
    goes_on &= end < setting.far
    return end, goes_on


def _lose(
    setting: Setting, agreed: Agreements, place: Ints, begin: Floats, end: Floats, goes_on: Bools, nth: int
) -> None:
    """Let agreements that are lost end relationships, in place."""
    lost = agreed.next_loss(setting.at.take(place), setting.slot.take(place), begin)
    hit = np.flatnonzero(lost < np.minimum(end, np.float32(setting.far)))
    day, again = lost[hit], 0
    while len(hit):
        stays, drops = pair(setting.life[place[hit]], _AGREED + 8 * nth + again % 8)
        run = setting.run[place[hit]]
        is_lost = stays >= setting.stays[run]
        whose = hit[is_lost]
        late = drops[is_lost] * setting.transition[run[is_lost]]
        is_sooner = day[is_lost] + late < end[whose]
        whose, late = whose[is_sooner], late[is_sooner]
        end[whose] = day[is_lost][is_sooner] + late
        turned = (drops[is_lost][is_sooner] + np.float32(0.618034)) % 1
        goes_on[whose] = turned >= setting.drops[setting.run[place[whose]]]
        kept = hit[~is_lost]
        day = agreed.next_loss(setting.at[place[kept]], setting.slot[place[kept]], day[~is_lost])
        still = day < np.minimum(end[kept], np.float32(setting.far))
        hit, day, again = kept[still], day[still], again + 1


def _plan(
    setting: Setting, planned: tuple[float, Floats], place: Ints, begin: Floats, end: Floats, goes_on: Bools,
    nth: int,
) -> None:  # fmt: skip
    """Let what happens on the plan's date end touched relationships, in place."""
    day, keeps = planned
    hit = np.flatnonzero((begin < day) & (end > day))
    hit = hit[setting.is_touched[place[hit]]]
    stays, drops = pair(setting.life[place[hit]], _PLANNED + nth)
    run = setting.run[place[hit]]
    late = day + drops * setting.transition[run]
    goes = (stays >= keeps[run]) & (late < end[hit])
    hit, run = hit[goes], run[goes]
    end[hit] = late[goes]
    goes_on[hit] = (drops[goes] + np.float32(0.618034)) % 1 >= setting.drops[run]


def _setting(made: Batch, own: Lives, happening: Happening, agreed: Agreements, far: float) -> Setting:
    """Everything flat; what cannot happen is left out."""
    shape, slots = own.own.shape, agreed.lost.shape[1]
    runs = np.repeat(np.arange(shape[0]), shape[1])
    slot = np.tile(own.slot, shape[0])
    values = made.values
    keeps = happening.keeps
    return Setting(
        life=own.life.ravel(), cell=own.cell.ravel(), run=runs, at=runs * slots + slot, slot=slot,
        is_touched=np.tile(own.part.is_touched, shape[0]),
        agreed=agreed if agreed.n_ends and agreed.lost[:, own.slot].any() else None,
        planned=None if keeps is None else (happening.day, keeps.astype(np.float32)),
        stays=(values["staff_transfer"] * values["follow"]).astype(np.float32),
        drops=made.dropped(happening.warm).astype(np.float32),
        transition=(values["transition_months"] * MONTH).astype(np.float32), far=far,
    )  # fmt: skip


def _per_run(place: Ints, n_rows: int, n_runs: int) -> Ints:
    """How many of these flat places each run has; they are sorted."""
    ends = np.searchsorted(place, np.arange(1, n_runs + 1) * n_rows)
    return np.diff(ends, prepend=0)
