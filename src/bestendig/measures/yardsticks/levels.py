"""The yardsticks of one scope: the frames as fetched, and what is worked out of them per group."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bestendig.measures.batches import Batch
from bestendig.measures.groups import Fetched, Groups, Real, whole_numbers
from bestendig.measures.units import FIXED_POINT
from bestendig.measures.view import as_is
from bestendig.measures.yardsticks.chance import Places, coc_by_chance, secon_by_chance, upc_by_chance
from bestendig.measures.yardsticks.strata import Strata
from bestendig.model.request import By
from bestendig.model.result import Group

Levels = Mapping[Group, Mapping[str, float]]
_OF_GROUPS = ("places", "steps", "feasible")


@dataclass(frozen=True, slots=True)
class Scope:
    """The fetched frames of one scope with the strata, and the unit they were made for."""

    frames: Mapping[str, Fetched]
    strata: Strata
    unit: tuple[str, ...]

    @classmethod
    def of(cls, batch: Batch, fetched: Mapping[str, Fetched], prefix: str, by: tuple[By, ...]) -> "Scope":
        """The frames whose names begin so."""
        frames = {
            name.removeprefix(prefix): frame for name, frame in fetched.items() if name.startswith(prefix)
        }
        return cls(frames, Strata.of(frames["hands"]), batch.view({}, as_is, by).unit)

    def levels(self, batch: Batch, by: tuple[By, ...]) -> Levels:
        """Per group the yardsticks of the one measure of a batch; of the whole without `by`."""
        columns = batch.view({}, as_is, by).columns
        groups = Groups.of(by, columns, [self.frames[name] for name in _OF_GROUPS if name in self.frames])
        name = batch.measures[0].name
        found = {"chance_level": self._chance(name, groups)}
        if name == "upc" and "feasible" in self.frames:
            found["feasible_level"] = self._feasible(groups)
        return {
            group: {
                level: float(values[place]) for level, values in found.items() if np.isfinite(values[place])
            }
            for place, group in enumerate(groups.written)
        }

    def _chance(self, name: str, groups: Groups) -> Real:
        """Per group the chance level."""
        if name == "secon":
            return secon_by_chance(self.frames["steps"], groups, self.strata)
        places = Places.of(self.frames["places"], self.unit, groups, self.strata)
        by_chance = coc_by_chance if name == "coc_index" else upc_by_chance
        return places.mean(by_chance(places, self.strata), len(groups.keys))

    def _feasible(self, groups: Groups) -> Real:
        """Per group the feasible level."""
        frame, n_groups = self.frames["feasible"], len(groups.keys)
        shares, sizes = np.zeros(n_groups, dtype=np.int64), np.zeros(n_groups, dtype=np.int64)
        np.add.at(shares, groups.codes(frame), whole_numbers(frame, "share"))
        np.add.at(sizes, groups.codes(frame), whole_numbers(frame, "units"))
        found: Real = np.divide(shares / FIXED_POINT, sizes, out=np.full(n_groups, np.nan), where=sizes > 0)
        return found
