"""Yardsticks put beside the figures they belong to."""

from collections.abc import Mapping
from dataclasses import replace

from bestendig.measures.batches import Batch, batches
from bestendig.measures.groups import Fetched
from bestendig.measures.prepare import GROUPS, WHOLE
from bestendig.measures.yardsticks.levels import Levels, Scope
from bestendig.measures.yardsticks.preparing import names_of
from bestendig.model.request import By
from bestendig.model.result import Figure, Result


def add_yardsticks(results: tuple[Result, ...], fetched: Mapping[str, Fetched]) -> tuple[Result, ...]:
    """The same results with `chance_level` and `feasible_level`, where their cards have them.

    `fetched` are the frames of `prepare_yardsticks`, run. Figures without a value get none.
    """
    scopes: dict[str, Scope] = {}
    return tuple(_added(result, fetched, scopes) for result in results)


def _added(result: Result, fetched: Mapping[str, Fetched], scopes: dict[str, Scope]) -> Result:
    """One result with its yardsticks."""
    batch = batches(result.request)[0]
    scope = WHOLE if batch.has_whole else GROUPS
    if not names_of(batch) or f"{batch.key}/{scope}/hands" not in fetched:
        return result
    whole = _levels(batch, fetched, scopes, scope, ())
    split = _levels(batch, fetched, scopes, GROUPS, batch.request.by) if result.figures else {}
    return replace(
        result,
        overall=_beside(result.overall, whole),
        figures=tuple(_beside(figure, split) for figure in result.figures),
    )


def _levels(
    batch: Batch, fetched: Mapping[str, Fetched], scopes: dict[str, Scope], scope: str, by: tuple[By, ...]
) -> Levels:
    """The yardsticks of the one measure of a batch, per group; a scope is read once for all results."""
    prefix = f"{batch.key}/{scope}/"
    if prefix not in scopes:
        scopes[prefix] = Scope.of(batch, fetched, prefix, batch.request.by if scope == GROUPS else ())
    return scopes[prefix].levels(batch, by)


def _beside(figure: Figure, levels: Levels) -> Figure:
    """A figure with the yardsticks of its group; none where it has no value."""
    return figure if figure.value is None else replace(figure, yardsticks=dict(levels.get(figure.group, {})))
