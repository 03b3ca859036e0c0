"""Who had how many contacts in each team and month; the chance that two are with the same person."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags

from bestendig.measures.groups import Fetched, Real, Whole, whole_numbers
from bestendig.measures.yardsticks.preparing import STRATUM

_MONTHS = 2**16
"""More than any month number."""


@dataclass(frozen=True, slots=True)
class Strata:
    """Contacts per stratum (team and month) and professional; strata are numbered in the order of `keys`."""

    keys: Whole
    counts: Any
    """Sparse matrix: strata × professionals."""

    @classmethod
    def of(cls, hands: Fetched) -> "Strata":
        """The strata of a fetched frame, in an order that no engine decides."""
        rows = hands.sort(*STRATUM, "professional_id")
        keys, places = np.unique(_keys(rows, STRATUM), return_inverse=True)
        people, numbers = np.unique(whole_numbers(rows, "professional_id"), return_inverse=True)
        shape = (len(keys), len(people))
        counts = csr_matrix((whole_numbers(rows, "n"), (places, numbers)), shape=shape)
        return cls(keys, counts)

    @property
    def sizes(self) -> Whole:
        """Contacts per stratum."""
        return np.asarray(self.counts.sum(axis=1)).reshape(-1).astype(np.int64)

    def numbers(self, frame: Fetched, columns: tuple[str, str] = STRATUM) -> Whole:
        """Per row of a frame the number of its stratum."""
        return np.searchsorted(self.keys, _keys(frame, columns))

    @property
    def shares(self) -> Any:
        """Per stratum the share of each professional: sparse, rows add up to 1."""
        return diags(1 / self.sizes) @ self.counts

    @property
    def same_within(self) -> Real:
        """Per stratum the chance that two different contacts in it are with the same professional."""
        sizes = self.sizes.astype(np.float64)
        squares = np.asarray(self.counts.multiply(self.counts).sum(axis=1)).reshape(-1)
        pairs = sizes * (sizes - 1)
        found: Real = np.divide(squares - sizes, pairs, out=np.zeros(len(sizes)), where=pairs > 0)
        return found

    def same_between(self, first: Whole, second: Whole) -> Real:
        """Per pair of contacts in strata `first` and `second` the chance of the same professional."""
        shares = self.shares.tocsr()
        found: Real = np.asarray(shares[first].multiply(shares[second]).sum(axis=1)).reshape(-1)
        return np.where(first == second, self.same_within[first], found)


def _keys(frame: Fetched, columns: tuple[str, str]) -> Whole:
    """Place and month as one number."""
    place, month = (whole_numbers(frame, name) for name in columns)
    return place * _MONTHS + month
