"""What each run gives under one alternative: counts and years, still apart per run."""

from dataclasses import dataclass

import numpy as np

from bestendig.impact.expecting.batch import ENDED, SHOWN, Batch, Lives
from bestendig.impact.expecting.chance import Floats, share
from bestendig.impact.expecting.cohort import Bools
from bestendig.impact.expecting.faces import Faces
from bestendig.impact.expecting.generations import Help
from bestendig.impact.expecting.grid import Grid
from bestendig.impact.expecting.happening import MONTH, Happening
from bestendig.impact.expecting.shrinking import Numbers, over

YEAR = 12 * MONTH


@dataclass(slots=True)
class Running:
    """Per run and point of the grid how many relationships still run, and how many whose people have help."""

    running: Numbers
    helped: Numbers

    def __add__(self, other: "Running") -> "Running":
        """Both together, as far as both look ahead."""
        n = min(self.running.shape[1], other.running.shape[1])
        return Running(self.running[:, :n] + other.running[:, :n], self.helped[:, :n] + other.helped[:, :n])

    @property
    def shares(self) -> Numbers:
        """The share still running among those who still have help; not a number where nobody has."""
        share_ = over(self.running, self.helped)
        return np.where(self.helped > 0, share_, np.nan)


@dataclass(slots=True)
class Figures:
    """One alternative, one number per run; years and faces per touched client. `other` [runs, levels].

    `restored` is months, infinite where not within the horizon; `n_planned` how many switches the plan made.
    """

    touched: Running
    same: Numbers
    other: Numbers
    new_faces: Numbers
    dropped: Numbers
    restored: Numbers
    n_planned: Numbers


def running(now: Faces, helped: Floats, is_in: Bools, grid: Grid) -> Running:
    """Counts over the relationships for which it is so; `helped` is until when their people have help."""
    return Running(grid.counted(now.end, is_in), grid.counted(helped, is_in))


def helped_until(own: Lives, now: Faces, help_: Help, far: float) -> Floats:
    """Per run and relationship until when help is there, or should be: as a look-back counts it later.

    A relationship that was concluded is over. Who lost a face is with help as long as anybody helps; who lost
    it and then had nobody still needed help, so counts on.
    """
    of_client = np.maximum.reduceat(help_.end.reshape(own.own.shape), own.part.starts, axis=1)
    until = of_client[:, own.part.client]
    is_over = now.level == ENDED
    is_alone = ~is_over & ~now.goes_on & (until <= now.end)
    until[is_over] = now.end[is_over]
    until[is_alone] = far
    return until


def figures(made: Batch, own: Lives, happening: Happening, now: Faces, help_: Help, grid: Grid) -> Figures:
    """The figures of the touched clients."""
    part, n_runs = own.part, len(made.runs)
    n_clients, horizon = max(len(part.starts), 1), np.float32(grid.horizon * MONTH)
    end, helped = now.end, help_.end.reshape(own.own.shape)
    same = np.minimum(np.maximum.reduceat(end, part.starts, axis=1), horizon)
    until = np.minimum(np.maximum.reduceat(helped, part.starts, axis=1), horizon)
    n_touched = max(int(part.is_touched.sum()), 1)
    lost = (end < horizon) & (now.level > 0) & ~now.goes_on & part.is_touched
    return Figures(
        touched=running(now, helped_until(own, now, help_, grid.far), part.is_touched, grid),
        same=same.sum(axis=1, dtype=np.float64) / (n_clients * YEAR),
        other=_other(own, now, helped, same, until) / (n_clients * YEAR),
        new_faces=help_.n_new / n_clients + _added(made, happening, until, n_clients),
        dropped=lost.sum(axis=1) / n_touched,
        restored=_restored(own, help_, grid, n_runs),
        n_planned=now.by_plan.sum(axis=1).astype(np.float64),
    )


def _other(own: Lives, now: Faces, helped: Floats, same: Floats, until: Floats) -> Numbers:
    """Days with another face per run, by the level of the switch where help went on longest."""
    client, found = own.part.client, np.zeros((len(same), len(SHOWN)))
    longest = np.minimum(helped, until.max(initial=0)) >= until[:, client]
    level, waits = np.zeros(same.shape, dtype=np.int8), np.zeros_like(same)
    run, row = np.nonzero(longest & now.goes_on & ~now.joins)
    level[run, client[row]] = now.level[run, row]
    waits[run, client[row]] = now.waits[run, row]
    days = np.maximum(until - same - waits, 0)
    for place, code in enumerate(SHOWN):
        found[:, place] = np.where(level == code, days, 0).sum(axis=1, dtype=np.float64)
    return found


def _added(made: Batch, happening: Happening, until: Floats, n_clients: int) -> Numbers | float:
    """Faces per client that a programme adds to those who have help when it starts."""
    if happening.adds is None:
        return 0.0
    chance = share(made.seed, made.runs, n_clients, "adds")
    meets = (until > happening.day) & (chance < happening.adds[:, None])
    return np.asarray(meets.sum(axis=1) / n_clients)


def _restored(own: Lives, help_: Help, grid: Grid, n_runs: int) -> Numbers:
    """Months until those who have help know their face as long, on average, as today, and stay so."""
    ended = grid.place(help_.end.reshape(n_runs, -1)) + np.arange(n_runs)[:, None] * grid.size
    over_ = np.bincount(ended.ravel(), weights=help_.begun, minlength=n_runs * grid.size)
    changes = (help_.begins - over_).reshape(n_runs, grid.size).cumsum(axis=1)[:, :-1]
    begun = changes - own.age.sum(dtype=np.float64)
    helped = grid.counted(help_.end.reshape(n_runs, -1))
    days = np.array(grid.months) * MONTH
    lasted = np.where(helped > 0, days - over(begun, helped), np.inf)
    today = own.age.sum(dtype=np.float64) / max(len(own.age), 1)
    short = lasted < today - 1e-3 * max(today, 1.0)
    last = short.shape[1] - 1 - short[:, ::-1].argmax(axis=1)
    months = np.array([*grid.months[1:], np.inf])
    return np.where(short.any(axis=1), months[last], 0.0)
