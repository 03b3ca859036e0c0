"""What a claim gives: lines for the table, each a ratio with its goal."""

from dataclasses import dataclass

from benchmarks.harness import Run


@dataclass(frozen=True)
class Line:
    """One line of the table; `goal` is what the ratio should be at most (or at least, when `is_least`).

    `why` is what to say where the goal is not met.
    """

    claim: str
    ours: Run
    other: Run
    ratio: float
    goal: float | None
    is_least: bool = False
    note: str = ""
    why: str = ""

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        if self.goal is None:
            return None
        return self.ratio >= self.goal if self.is_least else self.ratio <= self.goal


def agree(one: object, other: object) -> None:
    """Stop when two contenders do not give the same answer: then a ratio means nothing."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in one.keys() & other.keys():
            if abs(one[name] - other[name]) > 1e-6 * max(1.0, abs(other[name])):
                raise ValueError(f"{name}: {one[name]} is not {other[name]}")
    elif one != other:
        raise ValueError(f"{one} is not {other}")
