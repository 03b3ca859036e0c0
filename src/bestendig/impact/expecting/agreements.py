"""Agreements that end: which are lost in each run, and when the next one after a day is."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bestendig.impact.expecting.chance import Floats, keys, pair, share
from bestendig.impact.expecting.cohort import Bools, Slots
from bestendig.impact.expecting.columns import NONE, Ints
from bestendig.impact.expecting.happening import FOREVER, Happening, touched_organisations

_CLOSE = np.float32(1e-4)
"""A part of a period that is too small to tell from rounding: who begins on the day of an end is after it."""


@dataclass(frozen=True, slots=True)
class Agreements:
    """`lost` [runs, slots, ends]: whether the nth end loses the agreement; `first` and `period` in days.

    `after` [runs · slots · (ends + 1)] is the day of the next loss from the nth end on, infinite if none.
    """

    first: Floats
    per_day: Floats
    lost: Bools
    days: Floats
    after: Floats

    @property
    def n_ends(self) -> int:
        """How often an agreement ends at most."""
        return int(self.lost.shape[2])

    def next_loss(self, at: Ints, slot: Ints, day: Floats) -> Floats:
        """The day of the next loss after a day; `at` is the place of run and slot."""
        first = self.first.take(slot)
        nth = (day - first) * self.per_day.take(slot) + _CLOSE
        np.floor(nth, out=nth)
        nth += 1
        place = np.clip(nth, 0, self.n_ends).astype(np.int64)
        place[day < first] = 0
        place += at * (self.n_ends + 1)
        found: Floats = self.after.take(place)
        return found


def agreements(slots: Slots, happening: Happening, horizon: float, seed: int, runs: Ints) -> Agreements:
    """The ends of all agreements within the horizon, and by chance which are lost."""
    first, period = happening.first, happening.period
    if np.isfinite(period).any():
        first = _begun(slots, happening, seed)
    n_ends = _n_ends(first, period, horizon)
    lost = np.zeros((len(runs), len(first), n_ends), dtype=np.bool_)
    entity, n_entities = _entities(slots, is_one_purchase=not np.isfinite(period).any())
    chances = keys(seed, runs, np.arange(n_entities), "agreement")
    days = np.full((len(first), n_ends), np.inf)
    for nth in range(n_ends):
        lost[:, :, nth] = pair(chances, nth)[0][:, entity] < happening.loss
        days[:, nth] = first if nth == 0 else first + nth * np.minimum(period, FOREVER)
    lost &= days < horizon
    if happening.into is not None and n_ends:
        lost[:, :, 0] = _stopped(slots, happening.into, seed, runs, lost[:, :, 0])
    return Agreements(
        first=np.minimum(first, FOREVER).astype(np.float32),
        per_day=np.where(np.isfinite(period), 1 / period, 0).astype(np.float32),
        lost=lost, days=days.astype(np.float32), after=_after(lost, days),
    )  # fmt: skip


def _n_ends(first: NDArray[np.float64], period: NDArray[np.float64], horizon: float) -> int:
    """How often the agreement that ends most often does so before the horizon."""
    inside = first < horizon
    again = (horizon - first[inside]) / np.minimum(period[inside], FOREVER)
    return int(1 + np.floor(again).max(initial=0)) if inside.any() else 0


def _after(lost: Bools, days: NDArray[np.float64]) -> Floats:
    """From each end on the day of the first loss."""
    found = np.full((*lost.shape[:2], lost.shape[2] + 1), np.inf, dtype=np.float32)
    for nth in reversed(range(lost.shape[2])):
        found[:, :, nth] = np.where(lost[:, :, nth], days[:, nth], found[:, :, nth + 1])
    return found.ravel()


def _begun(slots: Slots, happening: Happening, seed: int) -> NDArray[np.float64]:
    """When agreements of a length first end: on their own day, else at a moment by chance."""
    phase = share(seed, np.zeros(1, dtype=np.int64), len(slots.last), "phase")[0]
    length = np.where(np.isfinite(happening.period), happening.period, FOREVER)
    by_chance = np.where(np.isfinite(happening.period), np.maximum(phase, 1e-3) * length, happening.first)
    return np.where(happening.first < FOREVER, happening.first, by_chance)


def _entities(slots: Slots, *, is_one_purchase: bool) -> tuple[Ints, int]:
    """Whose chance decides over each slot: of the lot, else of the contract, else of the organisation.

    Where everything that is touched is one purchase, it is the organisation that stays or goes.
    """
    n_lots, n_contracts = int(slots.lot.max(initial=-1)) + 1, int(slots.contract.max(initial=-1)) + 1
    body = n_lots + n_contracts + slots.organisation + 1
    alone = np.where(
        (slots.is_touched & is_one_purchase) | (slots.contract == NONE), body, n_lots + slots.contract
    )
    found = np.where(slots.lot >= 0, slots.lot, alone)
    return found, int(found.max(initial=0)) + 1


def _stopped(slots: Slots, into: int, seed: int, runs: Ints, usual: Bools) -> Bools:
    """Which agreements are lost when so many organisations go on: those that chance leaves out."""
    bodies = touched_organisations(slots)
    chances = share(seed, runs, int(slots.organisation.max(initial=0)) + 2, "agreement")[:, bodies + 1]
    rank = chances.argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    place = np.searchsorted(bodies, np.where(slots.is_touched, slots.organisation, bodies[:1]))
    return np.where(slots.is_touched, rank[:, place] >= into, usual)
