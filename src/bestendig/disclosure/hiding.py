"""Secondary suppression: what must be hidden beside a small cell, so that sums do not give it away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

LEAST_HIDDEN = 2
"""One hidden cell in a line is the line's total minus the rest."""
NEARLY_ONE = 1 - 1e-9


@dataclass(frozen=True, slots=True)
class Line:
    """Cells whose sum may be known. Clients of groups add up; in other periods the same may come back."""

    cells: tuple[int, ...]
    kind: Literal["groups", "periods"]


IsSafe = Callable[[Line, Sequence[int]], bool]
"""Whether some cells of a line, taken together, may be known: their sum follows from what is shown."""


def hide_beside(
    hidden: set[int], lines: Sequence[Line], sizes: Sequence[int], is_safe: IsSafe
) -> frozenset[int]:
    """All cells to hide: those given and the smallest others, until no hidden cell can be worked out.

    In every line at least two cells are hidden that may be known together, and no cell follows from the
    lines together (the row space of the sums holds none of them).
    """
    chosen = set(hidden)
    while extra := _open_line(chosen, lines, sizes, is_safe) or _derivable(chosen, lines, sizes):
        chosen |= extra
    return frozenset(chosen)


def _open_line(hidden: set[int], lines: Sequence[Line], sizes: Sequence[int], is_safe: IsSafe) -> set[int]:
    """The next cell to hide in the first line that gives something away; empty when none does."""
    for line in lines:
        inside = [cell for cell in line.cells if cell in hidden]
        shown = [cell for cell in line.cells if cell not in hidden]
        if inside and shown and (len(inside) < LEAST_HIDDEN or not is_safe(line, inside)):
            smallest = sorted(shown, key=lambda cell: (sizes[cell], cell))
            closing = (cell for cell in smallest if is_safe(line, [*inside, cell]))
            return {next(closing, smallest[0])}
    return set()


def _derivable(hidden: set[int], lines: Sequence[Line], sizes: Sequence[int]) -> set[int]:
    """The next cell to hide because a hidden one follows from several lines; empty when none does."""
    cells = sorted(hidden)
    sums = np.array([np.isin(cells, line.cells) for line in lines], dtype=float)
    if not sums.size or sums.sum(axis=0).max() < LEAST_HIDDEN:
        return set()  # every cell lies in one line: lines cannot be combined
    known = np.diag(np.linalg.pinv(sums) @ sums) > NEARLY_ONE
    for cell in (c for c, is_known in zip(cells, known, strict=True) if is_known):
        beside = {c for line in lines if cell in line.cells for c in line.cells} - hidden
        if beside:
            return {min(beside, key=lambda c: (sizes[c], c))}
    return set()
