"""Rules of a whole-number programme, gathered row by row."""

from collections.abc import Iterable

import numpy as np
from scipy.sparse import csr_array

from bestendig.handover.flow.network import Ints


class Rules:
    """Each rule: numbers on variables, and between which bounds their sum must stay."""

    def __init__(self, n_variables: int) -> None:
        self._n = n_variables
        self._row: list[int] = []
        self._column: list[int] = []
        self._value: list[int] = []
        self._bounds: list[tuple[float, float]] = []

    def add(self, numbers: Iterable[tuple[int, int]], low: float, high: float) -> None:
        """One rule: (variable, number) pairs, summed, from low to high."""
        for column, value in numbers:
            self._row.append(len(self._bounds))
            self._column.append(column)
            self._value.append(value)
        self._bounds.append((low, high))

    def matrix(self) -> csr_array:
        """All rules as a sparse matrix."""
        shape = (len(self._bounds), self._n)
        return csr_array((np.array(self._value, float), (self._row, self._column)), shape=shape)

    def bounds(self) -> tuple[Ints, Ints]:
        """Low and high of each rule."""
        low, high = np.array(self._bounds, float).reshape(len(self._bounds), 2).T
        return low, high
