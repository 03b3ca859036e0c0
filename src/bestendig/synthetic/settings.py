"""What differs from town to town: drawn per seed from ranges wider than any default of the house."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.chance import stream

STANDARD_SIZE = 60_000
"""The number of inhabitants to which the magnitudes are given."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One town: its seed, its size, and how people stay, leave, take over and come along there.

    Shares are 0 to 1. `tenure_shape` and `frailty` describe how long people stay in a job; `follows` is the
    chance that a client goes along with a worker who moves to the winner of a tender; `keeps_face` the chance
    to keep the worker in a team merger; `anticipates` the share of good endings that are brought forward to
    just before the worker leaves; `beside` the share of good endings that fall beside an unrelated event.
    """

    seed: int
    size: int
    tenure_shape: float
    frailty: float
    staff_transfer: float
    follows: float
    keeps_face: float
    drops_out: float
    warm: float
    second_face: float
    stays_with_stand_in: float
    anticipates: float
    beside: float
    process_handover: float
    caseload_a_year: float
    wish_a_year: float

    @property
    def scale(self) -> float:
        """How large the town is against one of 60,000 inhabitants."""
        return self.size / STANDARD_SIZE

    def stream(self, *subject: str) -> np.random.Generator:
        """Seeded chance for one subject of this town."""
        return stream(self.seed, *subject)


RANGES = {
    "tenure_shape": (0.75, 1.6),
    "frailty": (0.05, 0.8),
    "staff_transfer": (0.27, 0.4),
    "follows": (0.5, 0.95),
    "keeps_face": (0.35, 0.75),
    "drops_out": (0.03, 0.15),
    "warm": (0.15, 0.7),
    "second_face": (0.05, 0.3),
    "stays_with_stand_in": (0.1, 0.45),
    "anticipates": (0.1, 0.6),
    "beside": (0.18, 0.3),
    "process_handover": (0.08, 0.3),
    "caseload_a_year": (0.02, 0.08),
    "wish_a_year": (0.02, 0.07),
}


def draw_settings(seed: int, size: int) -> Settings:
    """The settings of the town with this seed."""
    rng = stream(seed, "settings")
    return Settings(seed, size, **{name: float(rng.uniform(*ends)) for name, ends in RANGES.items()})
