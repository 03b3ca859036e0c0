"""What is asked: whose people, from which day, and who wrote the departure or change down."""

from dataclasses import dataclass
from datetime import date

from bestendig.model.handover import Occasion

ABOUT_PERSON: tuple[Occasion, ...] = ("leaving", "caseload")
"""Occasions that are about one professional."""
MOVES_ALL: tuple[Occasion, ...] = ("leaving", "contract")
"""Occasions after which nobody can stay where they are."""
DAYS_AROUND = 92
"""So near the last day of the data a departure may lie that is on file."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One handover as it is asked for; `subject` in the numbers and names that people know.

    `places` is the caseload for a whole job (None: worked out), `to` the organisations that could receive.
    """

    occasion: Occasion | None = None
    subject: tuple[str, ...] = ()
    from_day: date | None = None
    recorded_by: str = ""
    recorded_on: date | None = None
    places: float | None = None
    to: tuple[str, ...] = ()
    reserve: float | None = None

    @property
    def is_recorded(self) -> bool:
        """Whether is told who wrote the departure or change down, and when."""
        return bool(self.recorded_by.strip()) and self.recorded_on is not None
