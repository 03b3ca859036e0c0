"""What a way of dividing gives back."""

from collections.abc import Mapping
from dataclasses import dataclass

from bestendig.model.handover import Certificate, Price


@dataclass(frozen=True, slots=True)
class Found:
    """Per client the number of the receiver (−1: no place), its proof, what a place more would give.

    `firm_prices` are those that also hold when households are kept together.
    """

    chosen: Mapping[str, int]
    certificate: Certificate
    prices: tuple[Price, ...] = ()
    firm_prices: tuple[Price, ...] = ()
