"""What a sentence model must be able to do, and the one that is always there: none."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
MOST = 2_000
"""Letters of a text that are read: more costs time and says no more of its subject."""


class Encoder(Protocol):
    """Texts to vectors of length one; texts alike in meaning lie in nearly the same direction."""

    @property
    def name(self) -> str:
        """Package and version, kept with every vector; "" for no model."""

    @property
    def weight(self) -> float:
        """How much it counts, beside one for words and one for pieces of words."""

    @property
    def n_dimensions(self) -> int:
        """Numbers in one vector."""

    def __hash__(self) -> int:
        """One model is loaded once, and what it says of known texts is kept."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row for each text."""


class NoEncoder:
    """Looks at words only."""

    name = ""
    weight = 0.0
    n_dimensions = 0

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Rows of nothing."""
        return np.zeros((len(texts), 0), dtype=np.float32)
