"""The cohort in parts: whom a plan touches, who shares a professional with them, and all others."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from bestendig.impact.expecting.cohort import Bools, Cohort
from bestendig.impact.expecting.columns import Ints

Name = Literal["touched", "beside", "apart"]


@dataclass(frozen=True, slots=True)
class Part:
    """Relationships of whole clients: `row` their places in the cohort, `client` counted anew from 0.

    `starts` is where the rows of each client begin.
    """

    row: Ints
    client: Ints
    starts: Ints
    is_touched: Bools


def parts(cohort: Cohort) -> dict[Name, Part]:
    """Touched clients; clients who share a professional with them; clients for whom no plan matters."""
    touched = _of_clients(cohort, cohort.is_touched)
    near = np.zeros(len(cohort.professional_id), dtype=np.bool_)
    near[cohort.professional[cohort.is_touched]] = True
    beside = _of_clients(cohort, near[cohort.professional]) & ~touched
    return {
        "touched": _part(cohort, touched),
        "beside": _part(cohort, beside),
        "apart": _part(cohort, ~(touched | beside)),
    }


def _of_clients(cohort: Cohort, is_so: Bools) -> Bools:
    """The rows of every client who has a row where it is so."""
    clients = np.zeros(cohort.n_clients, dtype=np.bool_)
    clients[cohort.client[is_so]] = True
    return clients[cohort.client]


def _part(cohort: Cohort, is_in: Bools) -> Part:
    """These rows of the cohort."""
    row = np.flatnonzero(is_in)
    starts = np.flatnonzero(np.diff(cohort.client[row], prepend=-1))
    client = np.repeat(np.arange(len(starts)), np.diff(starts, append=len(row)))
    return Part(row, client, starts, cohort.is_touched[row])
