"""The port by which the numbers that people know are kept beside their pseudonyms, for one task."""

from collections.abc import Iterable
from typing import Protocol


class NameKeeper(Protocol):
    """Told which number was written for which pseudonym; absent, nobody can be known again."""

    def keep(self, kind: str, written: Iterable[tuple[str, str]]) -> None:
        """Keep each pseudonym of a kind (person, staff) with the number that was written for it."""
