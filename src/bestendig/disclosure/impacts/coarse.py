"""How coarse a value is shown: so that one step stands for several people, whoever is among them."""

from collections.abc import Mapping
from typing import TypeVar

from bestendig.model.impact import Range

Key = TypeVar("Key")
STEPS = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0)
EXACT_PEOPLE, EXPECTED_PEOPLE = 2, 4
"""A step of what was counted stands for a half of the threshold at least, of what is expected a quarter."""
DIGITS = 2


def step_of(n: int, people: float, most: float = 1.0) -> float:
    """The finest step that stands for so many people, where one of `n` changes the value by `most` / n."""
    wanted = people * most / max(n, 1)
    return next((step for step in STEPS if step >= wanted), STEPS[-1])


def nearest(value: float, step: float) -> float:
    """The nearest multiple of a step."""
    return round(round(value / step) * step, DIGITS)


def nearest_range(given: Range, step: float) -> Range:
    """A range with its middle and ends at the nearest multiples of a step."""
    return Range(nearest(given.middle, step), nearest(given.low, step), nearest(given.high, step))


def nearest_ranges(given: Mapping[Key, Range], step: float) -> dict[Key, Range]:
    """Several ranges, each at the nearest multiples of a step."""
    return {name: nearest_range(each, step) for name, each in given.items()}
