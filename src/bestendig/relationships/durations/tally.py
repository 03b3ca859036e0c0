"""Counts of relationships per month of age in whole numbers: all that a course needs, and they add up.

Adding the tallies of two vaults and computing gives the same figures as computing on the joined data, to the
last digit: each part is a count or a sum, and each figure is computed from the sums alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

import numpy as np
import numpy.typing as npt

from bestendig.model.course import Basis
from bestendig.model.result import Group
from bestendig.relationships.durations.steps import MONTHS, Steps

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
WHOLE: Group = ()
"""The group of everything."""


@dataclass(frozen=True, slots=True)
class RestsOn:
    """What the course of one group rests on, in counts; the `largest_` ones are of one person, one body."""

    n_clients: int = 0
    n_relationships: int = 0
    n_professionals: int = 0
    n_organisations: int = 0
    n_ended: int = 0
    n_registered: int = 0
    n_passing_faces: int = 0
    n_unknown_start: int = 0
    largest_professional: int = 0
    largest_organisation: int = 0

    def __add__(self, other: "RestsOn") -> "RestsOn":
        return RestsOn(
            **{
                each.name: (max if each.name.startswith("largest") else _plus)(
                    getattr(self, each.name), getattr(other, each.name)
                )
                for each in fields(self)
            }
        )

    @property
    def basis(self) -> Basis:
        """The same with shares."""
        n = self.n_relationships
        return Basis(
            n_clients=self.n_clients,
            n_relationships=n,
            n_professionals=self.n_professionals,
            n_organisations=self.n_organisations,
            n_ended=self.n_ended,
            n_passing_faces=self.n_passing_faces,
            n_unknown_start=self.n_unknown_start,
            largest_professional_share=self.largest_professional / n if n else None,
            largest_organisation_share=self.largest_organisation / n if n else None,
            share_registered=self.n_registered / n if n else None,
        )


@dataclass(frozen=True, slots=True)
class Spread:
    """How clusters differ, per group: their number, the sums of their counts and of all products of those.

    Per cluster the counts are, per bin of age: endings on the level the interval is about (where it is about
    one), all endings, days at risk. Whole numbers; no cluster can be told apart in them.
    """

    n_clusters: Whole
    totals: Whole
    products: Whole

    def __add__(self, other: "Spread") -> "Spread":
        """Clusters of both; no cluster is in two vaults."""
        return Spread(
            self.n_clusters + other.n_clusters, self.totals + other.totals, self.products + other.products
        )

    def laid_out(self, at: list[int], n_groups: int) -> "Spread":
        """The same with room for more groups."""
        parts = []
        for counts in (self.n_clusters, self.totals, self.products):
            wide = np.zeros((n_groups, *counts.shape[1:]), dtype=np.int64)
            wide[at] = counts
            parts.append(wide)
        return Spread(*parts)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts per group (first axis) and step of age (last axis); the first group is the whole.

    `entered` came into view, having `missed_before` units of that step; `ended` per cause (middle axis);
    `running` still ran when follow-up ended, with `missed_after` units of that step to come.
    """

    groups: tuple[Group, ...]
    causes: tuple[str, ...]
    entered: Whole
    missed_before: Whole
    ended: Whole
    running: Whole
    missed_after: Whole
    rests_on: tuple[RestsOn, ...]
    spreads: Mapping[str, Spread] = field(default_factory=dict)
    steps: Steps = MONTHS

    @property
    def n_steps(self) -> int:
        """How many steps were counted."""
        return int(self.entered.shape[-1])

    def __add__(self, other: "Tally") -> "Tally":
        """The tally of both together; people, bodies and clients of two vaults are never the same ones."""
        groups = (WHOLE, *sorted({*self.groups, *other.groups} - {WHOLE}))
        causes = tuple(sorted({*self.causes, *other.causes}))
        n_steps = max(self.n_steps, other.n_steps)
        one, two = self._laid_out(groups, causes, n_steps), other._laid_out(groups, causes, n_steps)
        return Tally(
            groups=groups,
            causes=causes,
            entered=one.entered + two.entered,
            missed_before=one.missed_before + two.missed_before,
            ended=one.ended + two.ended,
            running=one.running + two.running,
            missed_after=one.missed_after + two.missed_after,
            rests_on=tuple(a + b for a, b in zip(one.rests_on, two.rests_on, strict=True)),
            spreads={name: one.spreads[name] + two.spreads[name] for name in one.spreads},
            steps=self.steps,
        )

    def _laid_out(self, groups: tuple[Group, ...], causes: tuple[str, ...], n_steps: int) -> "Tally":
        """The same counts with room for more groups, causes and steps."""
        at = [groups.index(group) for group in self.groups]
        rows = [causes.index(cause) for cause in self.causes]

        def wide(counts: Whole) -> Whole:
            found = np.zeros((len(groups), n_steps), dtype=np.int64)
            found[at, : self.n_steps] = counts
            return found

        ended = np.zeros((len(groups), len(causes), n_steps), dtype=np.int64)
        ended[np.ix_(at, rows, range(self.n_steps))] = self.ended
        rests_on = dict(zip(self.groups, self.rests_on, strict=True))
        return Tally(
            groups,
            causes,
            wide(self.entered),
            wide(self.missed_before),
            ended,
            wide(self.running),
            wide(self.missed_after),
            tuple(rests_on.get(group, RestsOn()) for group in groups),
            {name: spread.laid_out(at, len(groups)) for name, spread in self.spreads.items()},
            self.steps,
        )


def _plus(one: int, other: int) -> int:
    """The sum."""
    return one + other
