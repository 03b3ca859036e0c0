"""Distributions: small bars merge with their neighbours, so that no bar stands for a few clients."""

from collections.abc import Sequence
from dataclasses import replace

from bestendig.language import Text
from bestendig.model.result import Figure, Part

Row = Sequence[int]


def safe_parts(figure: Figure, threshold: int) -> Figure:
    """The figure with bars of nobody or of `threshold` clients at least; a single bar is left out."""
    row = _row(figure)
    return replace(figure, parts=joined(figure.parts, safe_runs([row], threshold)) if row else ())


def safe_parts_together(
    overall: Figure, figures: Sequence[Figure], hidden: frozenset[int], threshold: int
) -> tuple[Figure, ...]:
    """Groups of one whole with the same bars for all, safe for each and for what the whole leaves.

    `hidden` are the positions of the groups that stay hidden: their bars together must be safe too.
    """
    shown = [figure for position, figure in enumerate(figures) if position not in hidden]
    rows = [_row(figure) for figure in shown if figure.value is not None]
    whole = _row(overall)
    if not whole or any(len(row) != len(whole) for row in rows):
        return tuple(replace(figure, parts=()) for figure in figures)
    rest = [total - sum(column) for total, column in zip(whole, _columns(rows, len(whole)), strict=True)]
    runs = safe_runs([*rows, [max(bar, 0) for bar in rest]], threshold)
    return tuple(replace(figure, parts=joined(figure.parts, runs)) for figure in figures)


def safe_runs(rows: Sequence[Row], threshold: int) -> list[list[int]]:
    """Neighbouring bars joined until each holds, in every row, nobody or `threshold` clients at least."""
    runs = [[position] for position in range(len(rows[0]))]
    while len(runs) > 1 and (bad := _first_unsafe(rows, runs, threshold)) is not None:
        near = [position for position in (bad - 1, bad + 1) if 0 <= position < len(runs)]
        beside = min(near, key=lambda position: (_total(rows, runs[position]), position))
        left, right = sorted((bad, beside))
        runs[left : right + 1] = [runs[left] + runs[right]]
    return runs


def _first_unsafe(rows: Sequence[Row], runs: Sequence[list[int]], threshold: int) -> int | None:
    """The first run that stands for a few clients in some row."""
    for position, run in enumerate(runs):
        if any(0 < sum(row[bar] for bar in run) < threshold for row in rows):
            return position
    return None


def _total(rows: Sequence[Row], run: Sequence[int]) -> int:
    """Clients of a run over all rows."""
    return sum(row[bar] for row in rows for bar in run)


def _row(figure: Figure) -> list[int]:
    """The bars as numbers; empty when there are none or one is not known."""
    bars = [part.n_clients for part in figure.parts]
    return [] if any(bar is None for bar in bars) else [bar for bar in bars if bar is not None]


def _columns(rows: Sequence[Row], width: int) -> list[list[int]]:
    """The rows turned: one list per bar."""
    return [[row[bar] for row in rows] for bar in range(width)]


def joined(parts: Sequence[Part], runs: Sequence[list[int]]) -> tuple[Part, ...]:
    """The bars of a figure joined along the runs; none when a single bar would remain."""
    if len(runs) < 2 or not parts:
        return ()
    return tuple(_join([parts[bar] for bar in run]) for run in runs)


def _join(parts: Sequence[Part]) -> Part:
    """One bar for neighbouring ones: "1" and "2" become "1 t/m 2"."""
    if len(parts) == 1:
        return parts[0]
    first, last = parts[0].label, parts[-1].label
    label = Text(nl=f"{first.nl} t/m {last.nl}", en=f"{first.en} to {last.en}")
    return Part(label, sum(part.n_clients or 0 for part in parts))
