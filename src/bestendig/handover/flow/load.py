"""Fairness of load as arcs: each next place of a caseload costs more, so that places fill evenly."""

import numpy as np

from bestendig.handover.flow.network import Ints

LEVELS = 20
"""A caseload is filled in twentieths."""


def load_steps(load: Ints, places: Ints, room: Ints) -> tuple[Ints, Ints, Ints]:
    """Per step: the receiver, how many places it holds, its level (0: the first twentieth of the caseload).

    `load` is what is taken, `places` the whole caseload, `room` how many may still come.
    """
    levels = np.arange(1, LEVELS + 1)
    until = places[:, None] * levels // LEVELS - load[:, None]
    until = np.clip(
        np.column_stack([until, np.full(len(load), np.iinfo(np.int64).max // 2)]), 0, room[:, None]
    )
    holds = np.diff(until, axis=1, prepend=0)
    receiver, level = np.nonzero(holds)
    return receiver.astype(np.int64), holds[receiver, level], level.astype(np.int64)
