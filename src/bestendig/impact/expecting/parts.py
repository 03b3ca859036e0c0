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

    `starts` is where the rows of each client begin; `body` and `bodies` are the same for each client and
    organisation.
    """

    row: Ints
    client: Ints
    starts: Ints
    body: Ints
    bodies: Ints
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
    client, organisation = cohort.client[row], cohort.organisation[row]
    is_first = np.diff(client, prepend=-1) != 0
    of_client, starts = _counted(is_first)
    of_body, bodies = _counted(is_first | (np.diff(organisation, prepend=-1) != 0))
    return Part(row, of_client, starts, of_body, bodies, cohort.is_touched[row])


def _counted(is_first: Bools) -> tuple[Ints, Ints]:
    """To which block each row belongs, and where the blocks begin."""
    return np.cumsum(is_first) - 1, np.flatnonzero(is_first)
