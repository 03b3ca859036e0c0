"""What is expected of relationships under a plan and its alternatives, in ranges, from counts of the past.

Arrays only: no frame, no engine, no name of a person and no verdict may enter.

    cohort(running, on) -> Cohort                  fetched rows of what runs on day number `on`
    hazards(counts, staff, contracts, cohort) -> Hazards        fetched counts (staff, contracts may be None)
    own_values(hazards) -> dict[str, float]        assumptions that the own data tell
    spread_of(assumed) -> dict                     between which values uncertain assumptions are drawn
    expect(cohort, hazards, plan, assumed, *, seed, n_runs=200, progress=None, spread=None)
        -> (tuple[Outlook, ...], tuple[Difference, ...])        in the order of model.plan.ALTERNATIVES

`assumed` is a value per name of an assumption. One run of all alternatives draws common chance.
"""

from bestendig.impact.expecting.assuming import spread_of
from bestendig.impact.expecting.cohort import Cohort, cohort
from bestendig.impact.expecting.hazards import Hazards, hazards, own_values
from bestendig.impact.expecting.simulation import N_RUNS, expect

__all__ = ["N_RUNS", "Cohort", "Hazards", "cohort", "expect", "hazards", "own_values", "spread_of"]
