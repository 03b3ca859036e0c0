"""A recorded ground on which laws may be joined about the people in a list of numbers."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Ground:
    """Who decided, by which document, for which laws, from when until when (both days included)."""

    name: str
    laws: tuple[str, ...]
    decided_by: str
    document: str
    sha256: str
    first_day: date
    last_day: date

    def holds_on(self, day: date) -> bool:
        """Whether the ground holds on this day."""
        return self.first_day <= day <= self.last_day
