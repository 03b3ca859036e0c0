"""Yardsticks put beside the figures they belong to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from bestendig.measures.batches import Batch, batches
from bestendig.measures.groups import Fetched, Groups, Real, whole_numbers
from bestendig.measures.prepare import GROUPS, WHOLE
from bestendig.measures.units import FIXED_POINT
from bestendig.measures.view import as_is
from bestendig.measures.yardsticks.chance import Places, coc_by_chance, secon_by_chance, upc_by_chance
from bestendig.measures.yardsticks.preparing import names_of
from bestendig.measures.yardsticks.strata import Strata
from bestendig.model.request import By
from bestendig.model.result import Figure, Group, Result

Levels = Mapping[Group, Mapping[str, float]]


def add_yardsticks(results: tuple[Result, ...], fetched: Mapping[str, Fetched]) -> tuple[Result, ...]:
    """The same results with `chance_level` and `feasible_level`, where their cards have them.

    `fetched` are the frames of `prepare_yardsticks`, run. Figures without a value get none.
    """
    return tuple(_added(result, fetched) for result in results)


def _added(result: Result, fetched: Mapping[str, Fetched]) -> Result:
    """One result with its yardsticks."""
    batch = batches(result.request)[0]
    if not names_of(batch) or f"{batch.key}/{WHOLE if batch.has_whole else GROUPS}/hands" not in fetched:
        return result
    scope = WHOLE if batch.has_whole else GROUPS
    whole = _Scope.of(batch, fetched, scope, ()).levels(result.card.name)
    split = (
        _Scope.of(batch, fetched, GROUPS, batch.request.by).levels(result.card.name) if result.figures else {}
    )
    return replace(
        result,
        overall=_with_levels(result.overall, whole),
        figures=tuple(_with_levels(figure, split) for figure in result.figures),
    )


def _with_levels(figure: Figure, levels: Levels) -> Figure:
    """A figure with the yardsticks of its group; none where it has no value."""
    return figure if figure.value is None else replace(figure, yardsticks=dict(levels.get(figure.group, {})))


@dataclass(frozen=True, slots=True)
class _Scope:
    """The fetched frames of one scope, and its groups."""

    frames: Mapping[str, Fetched]
    groups: Groups
    unit: tuple[str, ...]

    @classmethod
    def of(cls, batch: Batch, fetched: Mapping[str, Fetched], scope: str, by: tuple[By, ...]) -> "_Scope":
        """The frames of a scope; the whole may be read from the frames of the groups."""
        prefix = f"{batch.key}/{scope}/"
        frames = {
            name.removeprefix(prefix): frame for name, frame in fetched.items() if name.startswith(prefix)
        }
        columns = batch.view({}, as_is, by).columns
        unit = batch.view({}, as_is, batch.request.by if scope == GROUPS else ()).unit
        own = [frame for name, frame in frames.items() if name in ("places", "steps", "feasible")]
        return cls(frames, Groups.of(by, columns, own), unit)

    def levels(self, name: str) -> Levels:
        """Per group the yardsticks of a measure."""
        found = {"chance_level": self._chance(name)}
        if name == "upc" and "feasible" in self.frames:
            found["feasible_level"] = self._feasible()
        return {
            group: {
                level: float(values[place]) for level, values in found.items() if np.isfinite(values[place])
            }
            for place, group in enumerate(self.groups.written)
        }

    def _chance(self, name: str) -> Real:
        """Per group the chance level."""
        strata, n_groups = Strata.of(self.frames["hands"]), len(self.groups.keys)
        if name == "secon":
            return secon_by_chance(self.frames["steps"], self.groups, strata)
        places = Places.of(self.frames["places"], self.unit, self.groups, strata)
        per_unit = coc_by_chance(places, strata) if name == "coc_index" else upc_by_chance(places, strata)
        return places.mean(per_unit, n_groups)

    def _feasible(self) -> Real:
        """Per group the feasible level."""
        frame, n_groups = self.frames["feasible"], len(self.groups.keys)
        codes = self.groups.codes(frame)
        shares, sizes = np.zeros(n_groups, dtype=np.int64), np.zeros(n_groups, dtype=np.int64)
        np.add.at(shares, codes, whole_numbers(frame, "share"))
        np.add.at(sizes, codes, whole_numbers(frame, "units"))
        found: Real = np.divide(shares / FIXED_POINT, sizes, out=np.full(n_groups, np.nan), where=sizes > 0)
        return found
