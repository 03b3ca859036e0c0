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


@dataclass(slots=True)
class Active:
    """The relationships that still run, in order of `place` (flat run and row).

    `begin` is the day each began, `cell` its clock, `lost` the next day on which the agreement is lost.
    """

    place: Ints
    begin: Floats
    life: Keys
    cell: Ints
    lost: Floats | None


@dataclass(frozen=True, slots=True)
class Setting:
    """What ends later relationships, besides their own clock; None where nothing does.

    `at` is the place of run and slot per flat run and row; `stays`, `drops` and `transition` are per run.
    """

    n_runs: int
    n_rows: int
    at: Ints
    slot: Ints
    is_touched: Bools
    agreed: Agreements | None
    planned: tuple[float, Floats] | None
    stays: Floats
    drops: Floats
    transition: Floats
    far: float

    def run_of(self, place: Ints) -> Ints:
        """The run of flat places."""
        return place // self.n_rows if self.n_runs > 1 else np.zeros_like(place)


def generations(
    made: Batch, own: Lives, happening: Happening, agreed: Agreements, now: Faces, grid: Grid
) -> Help:
    """Help of everybody, generation after generation: all relationships that still run at once."""
    setting = _setting(made, own, happening, agreed, grid.far)
    help_ = Help(
        end=now.end.ravel().copy(), begun=np.tile(-own.age, len(made.runs)),
        n_new=_per_run(np.flatnonzero(now.is_new), setting.n_rows, len(made.runs)),
        begins=np.zeros(len(made.runs) * grid.size),
    )  # fmt: skip
    active = _started(own, setting, now, help_, grid)
    nth = 0
    while len(active.place):
        nth += 1
        end, goes_on = _ended(made, setting, active, nth)
        _stop(help_, active, end, np.flatnonzero(~goes_on), grid.far)
        active = _go_on(help_, setting, active, end, np.flatnonzero(goes_on), grid)
    return help_


def _started(own: Lives, setting: Setting, now: Faces, help_: Help, grid: Grid) -> Active:
    """The first relationships after those of today."""
    place = np.flatnonzero(now.goes_on & ~now.joins)
    begin = now.end.ravel().take(place)
    help_.begins += grid.summed(begin, begin - help_.begun.take(place), setting.run_of(place), setting.n_runs)
    lost = None
    if setting.agreed is not None:
        lost = setting.agreed.next_loss(setting.at.take(place), setting.slot.take(place), begin)
    return Active(place, begin, own.life.ravel().take(place), own.cell.ravel().take(place), lost)


def _stop(help_: Help, active: Active, end: Floats, over: Ints, far: float) -> None:
    """Note until when help went on, and with whom last, where no other face follows."""
    place = active.place.take(over)
    help_.end[place] = np.minimum(end.take(over), np.float32(far))
    help_.begun[place] = active.begin.take(over)


def _go_on(help_: Help, setting: Setting, active: Active, end: Floats, going: Ints, grid: Grid) -> Active:
    """Those where yet another face follows, at once."""
    place, begin = active.place.take(going), end.take(going)
    help_.n_new += _per_run(place, setting.n_rows, len(help_.n_new))
    whose = setting.run_of(place)
    help_.begins += grid.summed(begin, begin - active.begin.take(going), whose, setting.n_runs)
    lost = None if active.lost is None else active.lost.take(going)
    if setting.agreed is not None and lost is not None:
        passed = np.flatnonzero(lost <= begin)
        whose = place[passed]
        lost[passed] = setting.agreed.next_loss(setting.at[whose], setting.slot[whose], begin[passed])
    return Active(place, begin, active.life.take(going), active.cell.take(going), lost)


def _ended(made: Batch, setting: Setting, active: Active, nth: int) -> tuple[Floats, Bools]:
    """The day on which each ends, and whether help goes on with yet another face before the horizon."""
    waits, kind = pair(active.life, nth)
    end, band = made.later.until(active.cell, exponential(waits))
    end += active.begin
    goes_on = kind >= made.over.take(band)
    if setting.agreed is not None and active.lost is not None:
        _lose(setting, setting.agreed, active, active.lost, end, goes_on, nth)
    if setting.planned is not None:
        _plan(setting, setting.planned, active, end, goes_on, nth)
    goes_on &= end < setting.far
    return end, goes_on


def _lose(
    setting: Setting, agreed: Agreements, active: Active, lost: Floats, end: Floats, goes_on: Bools, nth: int
) -> None:
    """Let agreements that are lost end relationships, in place; whoever stays is at risk of the next loss."""
    hit = np.flatnonzero(lost < np.minimum(end, np.float32(setting.far)))
    again = 0
    while len(hit):
        place, day = active.place[hit], lost[hit]
        stays, drops = pair(active.life[hit], _AGREED + 8 * nth + again % 8)
        run = setting.run_of(place)
        kept = stays < setting.stays[run]
        late = day + drops * setting.transition[run]
        sooner = np.flatnonzero(~kept & (late < end[hit]))
        whose = hit[sooner]
        end[whose] = late[sooner]
        goes_on[whose] = _turned(drops[sooner]) >= setting.drops[run[sooner]]
        hit, place = hit[kept], place[kept]
        lost[hit] = agreed.next_loss(setting.at[place], setting.slot[place], day[kept])
        hit = hit[lost[hit] < np.minimum(end[hit], np.float32(setting.far))]
        again += 1


def _turned(chance: Floats) -> Floats:
    """Chance used for when, made fit to decide whether as well: turned round by the golden ratio."""
    return (chance + np.float32(0.618034)) % 1


def _plan(
    setting: Setting, planned: tuple[float, Floats], active: Active, end: Floats, goes_on: Bools, nth: int
) -> None:
    """Let what happens on the plan's date end touched relationships, in place."""
    day, keeps = planned
    hit = np.flatnonzero((active.begin < day) & (end > day))
    hit = hit[setting.is_touched[active.place[hit]]]
    stays, drops = pair(active.life[hit], _PLANNED + nth)
    run = setting.run_of(active.place[hit])
    late = (day + drops * setting.transition[run]).astype(np.float32)
    goes = (stays >= keeps[run]) & (late < end[hit])
    hit, run = hit[goes], run[goes]
    end[hit] = late[goes]
    goes_on[hit] = _turned(drops[goes]) >= setting.drops[run]


def _setting(made: Batch, own: Lives, happening: Happening, agreed: Agreements, far: float) -> Setting:
    """Everything flat; what cannot happen is left out."""
    n_runs, n_rows = own.own.shape
    slot = np.tile(own.slot, n_runs)
    values = made.values
    keeps = happening.keeps
    return Setting(
        n_runs=n_runs, n_rows=n_rows,
        at=np.repeat(np.arange(n_runs), n_rows) * agreed.lost.shape[1] + slot, slot=slot,
        is_touched=np.tile(own.part.is_touched, n_runs),
        agreed=agreed if agreed.n_ends and agreed.lost.any() else None,
        planned=None if keeps is None else (happening.day, keeps.astype(np.float32)),
        stays=(values["staff_transfer"] * values["follow"]).astype(np.float32),
        drops=made.dropped(happening.warm).astype(np.float32),
        transition=(values["transition_months"] * MONTH).astype(np.float32), far=far,
    )  # fmt: skip


def _per_run(place: Ints, n_rows: int, n_runs: int) -> Ints:
    """How many of these flat places each run has; they are sorted."""
    ends = np.searchsorted(place, np.arange(1, n_runs + 1) * n_rows)
    return np.diff(ends, prepend=0)
