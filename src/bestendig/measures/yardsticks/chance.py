"""Chance level: what a measure would be if professionals were exchanged at random within team and month.

All counts stay as they are: each client's contacts per team and month, each professional's contacts per team
and month. For pairs and steps the mean over all exchanges has a closed form; for the share of the person
seen most it is found by exchanging, 200 times (fewer with many contacts, at least 20), always with the same
seed.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from bestendig.measures.groups import Fetched, Groups, Real, Whole, whole_numbers
from bestendig.measures.yardsticks.preparing import STRATUM
from bestendig.measures.yardsticks.strata import Strata

SEED = 20_240_101
MOST_EXCHANGES, FEWEST_EXCHANGES = 200, 20
MOST_DRAWS = 4_000_000
"""So many contacts are drawn in all; beyond that fewer exchanges are as sure."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where and when units had contact: one entry per unit and stratum, with the group of each unit."""

    units: Whole
    strata: Whole
    n: Whole
    group_of: Whole

    @classmethod
    def of(cls, frame: Fetched, unit: tuple[str, ...], groups: Groups, strata: Strata) -> "Places":
        """The entries of a fetched frame, in an order that no engine decides."""
        rows = frame.sort(*dict.fromkeys((*unit, *STRATUM)))
        keys = np.stack([whole_numbers(rows, name) for name in unit])
        is_first = np.concatenate([[True], np.any(keys[:, 1:] != keys[:, :-1], axis=0)])[: keys.shape[1]]
        units = np.cumsum(is_first) - 1
        return cls(units, strata.numbers(rows), whole_numbers(rows, "n"), groups.codes(rows)[is_first])

    @property
    def totals(self) -> Whole:
        """Contacts per unit."""
        return np.bincount(self.units, weights=self.n, minlength=len(self.group_of)).astype(np.int64)

    def mean(self, values: Real, n_groups: int) -> Real:
        """Per group the mean of a value per unit; not a number where a group has no unit."""
        sums = np.bincount(self.group_of, weights=values, minlength=n_groups)
        sizes = np.bincount(self.group_of, minlength=n_groups)
        found: Real = np.divide(sums, sizes, out=np.full(n_groups, np.nan), where=sizes > 0)
        return found


def coc_by_chance(places: Places, strata: Strata) -> Real:
    """Per unit the expected chance that two of its contacts are with the same person.

    Two contacts in different strata meet the same person with chance Σ_p share · share; all such pairs
    together are the square of the expected contacts per person minus what falls within one stratum. Within a
    stratum two contacts are drawn without putting back.
    """
    shape = (len(places.group_of), len(strata.keys))
    contacts = csr_matrix((places.n.astype(np.float64), (places.units, places.strata)), shape=shape)
    expected = contacts @ strata.shares
    everywhere = _row_squares(expected)
    squares = contacts.multiply(contacts)
    put_back = squares @ _row_squares(strata.shares)
    not_put_back = (squares - contacts) @ strata.same_within
    totals = places.totals.astype(np.float64)
    found: Real = (everywhere - put_back + not_put_back) / (totals * (totals - 1))
    return found


def secon_by_chance(steps: Fetched, groups: Groups, strata: Strata) -> Real:
    """Per group the expected share of steps with the same person, each client weighing one."""
    rows = steps.sort(*dict.fromkeys((*groups.columns, *STRATUM, *(f"{name}_before" for name in STRATUM))))
    now, before = strata.numbers(rows), strata.numbers(rows, ("place_before", "month_before"))
    weights = whole_numbers(rows, "weight").astype(np.float64)
    codes, n_groups = groups.codes(rows), len(groups.keys)
    sums = np.bincount(codes, weights=weights * strata.same_between(now, before), minlength=n_groups)
    sizes = np.bincount(codes, weights=weights, minlength=n_groups)
    found: Real = np.divide(sums, sizes, out=np.full(n_groups, np.nan), where=sizes > 0)
    return found


def upc_by_chance(places: Places, strata: Strata) -> Real:
    """Per unit the mean share of the person seen most, over exchanges."""
    units, at = np.repeat(places.units, places.n), np.repeat(places.strata, places.n)
    order = np.argsort(at, kind="stable")
    units, at = units[order], at[order]
    draw = _Draw.of(at, strata)
    n_exchanges = int(np.clip(MOST_DRAWS // max(len(units), 1), FEWEST_EXCHANGES, MOST_EXCHANGES))
    chance = np.random.default_rng(SEED)
    most = np.zeros(len(places.group_of))
    for _ in range(n_exchanges):
        most += _most(units, draw.people(chance), len(most))
    return most / n_exchanges / places.totals


@dataclass(frozen=True, slots=True)
class _Draw:
    """Draws professionals without putting back: contact i gets one of the slots of its stratum.

    Where more than half of a stratum is needed all its slots are shuffled; else slots are drawn and drawn
    again until no two contacts have the same.
    """

    at: Whole
    sizes: Whole
    starts: Whole
    upto: Whole
    people_of: Whole
    is_full: Any

    @classmethod
    def of(cls, at: Whole, strata: Strata) -> "_Draw":
        """For contacts in strata `at`, sorted."""
        sizes = strata.sizes
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64)
        needed = np.bincount(at, minlength=len(sizes))
        upto = np.cumsum(strata.counts.data).astype(np.int64)
        return cls(at, sizes, starts, upto, strata.counts.indices.astype(np.int64), 2 * needed > sizes)

    def people(self, chance: np.random.Generator) -> Whole:
        """Per contact the number of a professional."""
        slots = np.empty(len(self.at), dtype=np.int64)
        is_full = self.is_full[self.at]
        slots[is_full] = self._shuffled(chance, self.at[is_full])
        slots[~is_full] = self._drawn(chance, self.at[~is_full])
        found: Whole = self.people_of[np.searchsorted(self.upto, slots, side="right")]
        return found

    def _shuffled(self, chance: np.random.Generator, at: Whole) -> Whole:
        """The first slots of every shuffled stratum."""
        if not len(at):
            return at
        strata, first, needed = np.unique(at, return_index=True, return_counts=True)
        owners = np.repeat(np.arange(len(strata)), self.sizes[strata])
        order = np.argsort(owners + chance.random(len(owners)))
        begins = np.concatenate([[0], np.cumsum(self.sizes[strata])[:-1]])
        rank = np.arange(len(at)) - np.repeat(first, needed)
        found: Whole = self.starts[at] + order[np.repeat(begins, needed) + rank] - np.repeat(begins, needed)
        return found

    def _drawn(self, chance: np.random.Generator, at: Whole) -> Whole:
        """Different slots for all contacts of a stratum."""
        slots, again = np.empty(len(at), dtype=np.int64), np.arange(len(at))
        while len(again):
            which = at[again]
            slots[again] = self.starts[which] + np.floor(chance.random(len(again)) * self.sizes[which])
            order = np.argsort(slots, kind="stable")
            again = order[1:][slots[order][1:] == slots[order][:-1]]
        return slots


def _row_squares(matrix: Any) -> Real:
    """Per row of a sparse matrix the sum of squares."""
    found: Real = np.asarray(matrix.multiply(matrix).sum(axis=1)).reshape(-1)
    return found


def _most(units: Whole, people: Whole, n_units: int) -> Real:
    """Per unit the contacts with the person seen most."""
    pairs, times = np.unique(units * (people.max(initial=0) + 1) + people, return_counts=True)
    most = np.zeros(n_units, dtype=np.int64)
    np.maximum.at(most, pairs // (people.max(initial=0) + 1), times)
    return most.astype(np.float64)
