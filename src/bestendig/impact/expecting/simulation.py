"""The simulation: every run lives through every alternative with the same chance."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bestendig.errors import RequestError
from bestendig.impact.expecting.agreements import Agreements, agreements
from bestendig.impact.expecting.assuming import Spread, values
from bestendig.impact.expecting.batch import Batch, Lives, batch, lives
from bestendig.impact.expecting.cohort import Cohort
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.departures import departures
from bestendig.impact.expecting.drawing import Drawer
from bestendig.impact.expecting.faces import Faces, faces
from bestendig.impact.expecting.figures import Figures, Running, figures, helped_until, running
from bestendig.impact.expecting.generations import Help, generations
from bestendig.impact.expecting.grid import Grid
from bestendig.impact.expecting.happening import NEVER, Happening, Situation, happening
from bestendig.impact.expecting.hazards import Hazards
from bestendig.impact.expecting.outlooks import difference, joined, outlook, together
from bestendig.impact.expecting.parts import Name, parts
from bestendig.impact.expecting.shrinking import Numbers, factors
from bestendig.impact.expecting.years import years_ahead
from bestendig.language import Text
from bestendig.model.impact import Difference, Outlook
from bestendig.model.period import day_number
from bestendig.model.plan import ALTERNATIVES, Alternative, Plan
from bestendig.model.progress import Progress, Silent

N_RUNS = 200
AT_ONCE = 2**17
"""So many relationships times runs are worked on at once: they fit in the cache of a processor."""
_FEW_CONTRACTS = 4.0
"""So many contracts of one organisation weigh what the contracts of all organisations tell."""
_ONE_CONTRACT = 1.0
"""What is assumed of contracts weighs as much as one contract of which it is known."""
_LONGEST_APART = 60
"""Months that relationships the plan does not touch are followed."""


def expect(
    cohort: Cohort,
    hazards: Hazards,
    plan: Plan,
    assumed: Mapping[str, float],
    *,
    seed: int,
    n_runs: int = N_RUNS,
    progress: Progress | None = None,
    spread: Spread | None = None,
    alternatives: tuple[Alternative, ...] = ALTERNATIVES,
) -> tuple[tuple[Outlook, ...], tuple[Difference, ...]]:
    """What is expected under the plan and each alternative, with the plan less each of the others.

    `assumed` are values by name (defaults for the rest), `spread` between which ends each run draws those
    that are uncertain. The same seed gives the same answer, in whatever order rows came in.
    """
    told = progress or Silent()
    work = _Work(cohort, hazards, plan, assumed, spread or {}, seed, alternatives)
    size = max(1, min(n_runs, AT_ONCE // max(len(cohort.client), 1)))
    for begin in range(0, n_runs, size):
        if told.is_cancelled():
            raise _cancelled()
        told.step("expect", begin / n_runs)
        work.run(np.arange(begin, min(begin + size, n_runs)))
    told.step("expect", 1.0)
    return work.answer()


@dataclass(frozen=True, slots=True)
class _Told:
    """What one batch of runs gave under one alternative."""

    figures: Figures
    others: Running
    hours: dict[str, Numbers]


class _Work:
    """One test: what is the same for all runs, and what the runs gave so far."""

    def __init__(
        self, cohort: Cohort, known: Hazards, plan: Plan, assumed: Mapping[str, float], spread: Spread,
        seed: int, alternatives: tuple[Alternative, ...],
    ) -> None:  # fmt: skip
        self._cohort, self._plan, self._seed = cohort, plan, seed
        self._assumed, self._spread, self._known = assumed, spread, known
        self._alternatives = alternatives
        self._drawer = Drawer(known, cohort)
        self._parts = parts(cohort)
        self._grid = Grid(plan.horizon)
        self._near = Grid(min(plan.horizon, _LONGEST_APART))
        self._told: dict[Alternative, list[_Told]] = {name: [] for name in alternatives}

    def run(self, runs: Ints) -> None:
        """Let these runs live through every alternative."""
        assumed = values(self._assumed, self._spread, self._seed, runs)
        drawn = self._drawer.draw(self._seed, runs, assumed)
        if self._spread:
            drawn = years_ahead(drawn, len(self._cohort.professional_id), self._seed, runs)
        made = batch(self._cohort, drawn, assumed, self._seed, runs)
        own = {name: lives(made, self._cohort, part) for name, part in self._parts.items() if len(part.row)}
        situation = self._situation(made)
        apart: Running | None = None
        for name in self._alternatives:
            came = happening(name, situation)
            agreed, left = self._shared(made, came)
            if apart is None:
                apart = self._beside(made, own, "apart", came, agreed, left)
            beside = self._beside(made, own, "beside", came, agreed, left)
            found, rest = self._touched(made, own, came, agreed, left)
            self._told[name].append(_Told(found, apart + beside + rest, _hours(made, came, found)))

    def answer(self) -> tuple[tuple[Outlook, ...], tuple[Difference, ...]]:
        """Everything in ranges."""
        kind = self._plan.kind
        figures_ = {name: together([each.figures for each in told]) for name, told in self._told.items()}
        outlooks = tuple(
            outlook(
                name, kind, figures_[name], joined([each.others for each in told]),
                {what: np.concatenate([each.hours[what] for each in told]) for what in told[0].hours},
                self._grid,
            )
            for name, told in self._told.items()
        )  # fmt: skip
        plan, *others = self._alternatives
        return outlooks, tuple(difference(name, figures_[plan], figures_[name]) for name in others)

    def _situation(self, made: Batch) -> Situation:
        """The plan in days from the reference day, with how often contracts go on."""
        plan, on = self._plan, self._cohort.on
        day = max(float(day_number(plan.takes_effect_on) - on), 0.0)
        heard = day_number(plan.announced_on) - on if plan.announced_on else -NEVER
        renewal = _renewal(self._known, self._cohort, made.values["stay_chance"])
        return Situation(plan, day, min(float(heard), day), self._cohort.slots, made.values, renewal)

    def _shared(self, made: Batch, came: Happening) -> tuple[Agreements, np.typing.NDArray[np.float32]]:
        """What relationships share: agreements that are lost, professionals who leave."""
        cohort = self._cohort
        agreed = agreements(cohort.slots, came, self._grid.far, self._seed, made.runs)
        touched = cohort.slots.is_touched
        is_lost = agreed.lost[:, :, 0] if agreed.n_ends else np.zeros_like(came.loss, dtype=np.bool_)
        if came.keeps is not None or came.leaves or came.rate is not None:
            exposed = lost = _of_faces(cohort, np.broadcast_to(touched, came.loss.shape))
        else:
            exposed, lost = (_of_faces(cohort, np.where(touched, each, 0)) for each in (came.loss, is_lost))
        return agreed, departures(made.staff, made.drawn, came, exposed, lost)

    def _beside(
        self, made: Batch, own: dict[Name, Lives], name: Name, came: Happening, agreed: Agreements,
        left: np.typing.NDArray[np.float32],
    ) -> Running:  # fmt: skip
        """Relationships of people whom the plan does not touch."""
        grid = self._near
        if name not in own:
            nobody = np.zeros((len(made.runs), len(grid.months)))
            return Running(nobody, nobody)
        now, help_ = _lived(made, own[name], came, agreed, left, grid)
        return running(now, helped_until(own[name], now, help_, grid.far), ~own[name].part.is_touched, grid)

    def _touched(
        self, made: Batch, own: dict[Name, Lives], came: Happening, agreed: Agreements,
        left: np.typing.NDArray[np.float32],
    ) -> tuple[Figures, Running]:  # fmt: skip
        """The figures of touched clients, and their relationships that the plan does not touch."""
        theirs = own.get("touched") or lives(made, self._cohort, self._parts["touched"])
        now, help_ = _lived(made, theirs, came, agreed, left, self._grid)
        rest = running(
            now, helped_until(theirs, now, help_, self._grid.far), ~theirs.part.is_touched, self._grid
        )
        return figures(made, theirs, came, now, help_, self._grid), rest


def _lived(
    made: Batch, own: Lives, came: Happening, agreed: Agreements, left: np.typing.NDArray[np.float32],
    grid: Grid,
) -> tuple[Faces, Help]:  # fmt: skip
    """The faces of today, and all who come after them."""
    now = faces(made, own, came, agreed, left, grid.far)
    return now, generations(made, own, came, agreed, now, grid)


def _of_faces(cohort: Cohort, of_slot: Numbers) -> Numbers:
    """Per run and professional the mean over relationships of what holds for the agreement behind each."""
    n_faces = len(cohort.professional_id)
    if not of_slot.any():
        return np.zeros((len(of_slot), n_faces))
    n = np.bincount(cohort.professional, minlength=n_faces)
    touched = np.flatnonzero(cohort.is_touched)
    whose, slot = cohort.professional[touched], cohort.slot[touched]
    sums = [np.bincount(whose, weights=each[slot], minlength=n_faces) for each in of_slot.astype(np.float64)]
    return np.array(sums).reshape(len(of_slot), n_faces) / np.maximum(n, 1)


def _renewal(known: Hazards, cohort: Cohort, usual: Numbers) -> Numbers:
    """Per run and agreement the share of contracts of that organisation that went on when they ended."""
    came, went = known.came_to_end.sum(), known.continued.sum()
    whole = (went + usual * _ONE_CONTRACT) / (came + _ONE_CONTRACT)
    ended, continued = (np.zeros(len(cohort.organisation_id) + 1) for _ in range(2))
    np.add.at(ended, known.contract_at, known.came_to_end)
    np.add.at(continued, known.contract_at, known.continued)
    of_body = factors(
        continued, ended * whole[:, None], 1 / (_FEW_CONTRACTS * np.maximum(whole, 0.05))[:, None]
    )
    found: Numbers = np.minimum(whole[:, None] * of_body, 1.0)[:, cohort.slots.organisation]
    return found


def _hours(made: Batch, came: Happening, found: Figures) -> dict[str, Numbers]:
    """Hours of work: of the purchase, and of handing over warmly whom the plan makes switch."""
    warm = found.n_planned * came.warm * made.values["warm_handover_hours"]
    return {**came.hours, "warm_handover": warm}


def _cancelled() -> RequestError:
    """Somebody asked to stop."""
    return RequestError(
        Text(nl="De berekening is gestopt.", en="The calculation was stopped."),
        Text(
            nl="Er is niets bewaard. Begin opnieuw als u wilt.",
            en="Nothing was kept. Start anew if you want.",
        ),
        code="cancelled",
    )
