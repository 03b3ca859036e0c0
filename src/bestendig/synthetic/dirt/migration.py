"""The day on which the teams went over to another system: all files closed and opened again, renumbered."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import FAR, Flags, Ints
from bestendig.synthetic.calendar import day

MIGRATION_DAY = day(2021, 5, 1)
"""First day of the new system; a Saturday, as always."""


@dataclass(frozen=True, slots=True)
class Migrated:
    """Rows of a register after the migration: the row each comes from, its days, on which side it stands."""

    row: Ints
    first: Ints
    last: Ints
    is_closed_by_it: Flags
    is_reopened: Flags
    has_new_number: Flags


def migrate(first: Ints, last: Ints) -> Migrated:
    """Every row that runs on the migration day becomes two."""
    runs = np.flatnonzero((first < MIGRATION_DAY) & (last >= MIGRATION_DAY))
    n, m = len(first), len(runs)
    row = np.concatenate([np.arange(n), runs])
    closed = np.zeros(n + m, dtype=bool)
    closed[runs] = True
    reopened = np.arange(n + m) >= n
    new_first = np.where(reopened, MIGRATION_DAY, first[row])
    new_last = np.where(closed, MIGRATION_DAY - 1, last[row])
    order = np.lexsort((reopened, row))
    has_new = new_first >= MIGRATION_DAY
    return Migrated(
        row[order], new_first[order], new_last[order], closed[order], reopened[order], has_new[order]
    )


def is_new_number(days: Ints) -> Flags:
    """Whether contacts on these days carry the numbers of the new system."""
    return np.asarray((days >= MIGRATION_DAY) & (days < FAR))
