"""The numbers under which each source system knows people: every system has its own."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import Ints, Words
from bestendig.synthetic.numbers import fictional_numbers
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, LINDE, TEAMS, TOWN

FIRST_NUMBER = {TOWN: 40_000_000, TEAMS: 100_000, LINDE: 7_000_000, ANKER: 200_000, KOMPAS: 3_000_000}
PREFIX = {TOWN: "", TEAMS: "", LINDE: "", ANKER: "C-", KOMPAS: "kompas-"}
FIRST_AFTER_MIGRATION = 20_000_000
FIRST_STAFF_NUMBER = {TOWN: 1000, TEAMS: 2000, LINDE: 50_000, ANKER: 800_000, KOMPAS: 300}
STAFF_PREFIX = {TOWN: "G", TEAMS: "M", LINDE: "", ANKER: "", KOMPAS: "K"}


@dataclass(frozen=True, slots=True)
class Registers:
    """Numbers of clients and workers per organisation; `migrated` are those of the teams' new system."""

    clients: dict[int, Words]
    migrated: Words
    workers: dict[int, Words]


def make_registers(settings: Settings, n_people: int, n_workers: int) -> Registers:
    """Numbers for everyone in every system."""
    rng = settings.stream("registers")
    clients = {
        system: _texts(fictional_numbers(rng, n_people, first), PREFIX[system])
        for system, first in FIRST_NUMBER.items()
    }
    migrated = _texts(fictional_numbers(rng, n_people, FIRST_AFTER_MIGRATION), "")
    workers = {
        system: _texts(fictional_numbers(rng, n_workers, first), STAFF_PREFIX[system])
        for system, first in FIRST_STAFF_NUMBER.items()
    }
    return Registers(clients, migrated, workers)


def _texts(numbers: Ints, prefix: str) -> Words:
    """The numbers as texts."""
    texts = np.empty(len(numbers), dtype=object)
    texts[:] = [f"{prefix}{number}" for number in numbers.tolist()]
    return texts
