"""One way of being alike, made comparable with the other ways."""

from dataclasses import dataclass

import numpy as np

from bestendig.recall.postings import Floats, Mask
from bestendig.recall.seeing import Places


@dataclass(frozen=True, slots=True)
class Way:
    """A score of every text, how much it counts, and where it is known (None: everywhere)."""

    scores: Floats
    weight: float = 1.0
    known: Mask | None = None

    def standard(self, compared: Places) -> Floats:
        """In standard deviations from the mean of the texts compared; the unknown is put at the mean."""
        known = np.ones(len(self.scores), bool) if self.known is None else self.known
        told = self.scores[compared[known[compared]]]
        spread = float(told.std()) if len(told) else 0.0
        if spread < 1e-12:
            return np.zeros(len(self.scores))
        return np.where(known, self.weight * (self.scores - told.mean()) / spread, 0.0)
