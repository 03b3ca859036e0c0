"""What some runs have in common over all alternatives: hazards, clocks, and chance of every relationship."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bestendig.impact.expecting.chance import Floats, Keys, exponential, keys, pair
from bestendig.impact.expecting.clocks import N_BANDS, Clock, clock
from bestendig.impact.expecting.cohort import Cohort
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.departures import staff_clocks
from bestendig.impact.expecting.drawing import Drawn
from bestendig.impact.expecting.hazards import HELP_ENDED, N_OWN, POLICY, RELATIONAL, UNKNOWN
from bestendig.impact.expecting.parts import Part
from bestendig.impact.expecting.shrinking import Numbers, over

Levels = NDArray[np.int8]
ENDED, AGREED, DEPARTED, CHOSE, NOBODY_KNOWS, RUNS = range(6)
LEVEL_OF = np.array([ENDED, CHOSE, DEPARTED, AGREED, NOBODY_KNOWS], dtype=np.int8)
"""The level of each class of `hazards.OWN`."""
SHOWN = {AGREED: "policy", DEPARTED: "organisational", CHOSE: "relational", NOBODY_KNOWS: "unknown"}
CODE = {level: code for code, level in SHOWN.items()}


@dataclass(frozen=True, slots=True)
class Batch:
    """Some runs. `values` are assumptions per run, `staff` the clocks of professionals in ordinary times.

    `first` is the clock of relationships of today (departures apart), `shares` [cells · bands, classes] how
    they then end, adding up; `later` is that of those that come after, `over` [cells · bands] the chance that
    help is then over.
    """

    seed: int
    runs: Ints
    values: dict[str, Numbers]
    drawn: Drawn
    staff: Numbers
    first: Clock
    shares: Floats
    later: Clock
    over: Floats

    @property
    def n_groups(self) -> int:
        """How many organisations have hazards of their own."""
        return int(self.drawn.own.shape[2])

    def dropped(self, warm: Numbers) -> Numbers:
        """Per run the share who drop out when a face goes, with so many warm handovers."""
        values = self.values
        return np.asarray(values["drop_out"] * (1 - warm + warm * values["warm_handover_effect"]))


def batch(cohort: Cohort, drawn: Drawn, values: dict[str, Numbers], seed: int, runs: Ints) -> Batch:
    """The clocks of these runs."""
    own = drawn.own
    lost = own.copy()
    if not np.isfinite(cohort.slots.last).any():
        lost[:, POLICY] += drawn.by_contract[:, None, None]
    cells = len(runs) * own.shape[2]
    total = lost.sum(axis=1)
    shares = over(np.cumsum(lost, axis=1), total[:, None])
    leaving = np.broadcast_to(drawn.leaves_at[..., None], total.shape)
    after = total + leaving
    drop = values["drop_out"] * (1 - values["warm_handover"] * (1 - values["warm_handover_effect"]))
    chosen = lost[:, HELP_ENDED] + drop[:, None, None] * (
        after - lost[:, HELP_ENDED] - lost[:, RELATIONAL] - lost[:, UNKNOWN]
    )
    return Batch(
        seed, runs, values, drawn, staff_clocks(drawn, seed, runs),
        first=clock(total.reshape(cells, N_BANDS)),
        shares=np.moveaxis(shares, 1, -1).reshape(-1, N_OWN).astype(np.float32),
        later=clock(after.reshape(cells, N_BANDS)), over=over(chosen, after).ravel().astype(np.float32),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lives:
    """The relationships of one part in some runs, [runs, rows], before any alternative.

    `own` is the day on which each would end by itself, with its `level`; then the chance each has for what
    may come. `cell` is the place of run and organisation; `professional`, `slot` and `age` are of rows.
    """

    part: Part
    own: Floats
    level: Levels
    life: Keys
    delay: Floats
    finishes: Floats
    keeps: Floats
    goes_on: Floats
    to_known: Floats
    cell: Ints
    professional: Ints
    slot: Ints
    age: Floats
    has_second_face: NDArray[np.bool_]


def lives(made: Batch, cohort: Cohort, part: Part) -> Lives:
    """How the relationships of a part would end by themselves, in each run."""
    row, n_runs = part.row, len(made.runs)
    places = np.arange(n_runs)[:, None]
    cell = places * made.n_groups + cohort.organisation[row]
    whose = cohort.professional[row]
    life = keys(made.seed, made.runs, row, "life")
    waits, kind = pair(life)
    factor = np.take(made.drawn.own_factor, whose, axis=1).astype(np.float32)
    waits = exponential(waits) / factor
    age = np.broadcast_to(cohort.lived[row], cell.shape)
    ends, place = made.first.until(cell, waits + made.first.lived_at(cell, age))
    nth = np.zeros(cell.shape, dtype=np.int8)
    for shares in made.shares.T[:-1]:
        nth += kind >= shares[place]

    def chances(what: str) -> tuple[Floats, Floats]:
        return pair(keys(made.seed, made.runs, row, what))

    keeps = chances("keeps")[0]
    delay, finishes = chances("delay")
    goes_on, to_known = chances("goes_on")
    return Lives(
        part=part, own=np.maximum(ends - age, 0), level=LEVEL_OF[nth], life=life, 
        delay=delay, finishes=finishes, keeps=keeps, goes_on=goes_on, to_known=to_known, cell=cell,
        professional=whose,
        slot=cohort.slot[row], age=cohort.age[row], has_second_face=cohort.has_second_face[row],
    )  # fmt: skip
