"""What a file says otherwise than what is known."""

from dataclasses import dataclass
from typing import Literal

What = Literal["new", "level", "changed", "gone", "experience"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, for a person to accept or not."""

    what: What
    key: tuple[str, str]
    """(databank, databank_id) of an intervention; (municipality, id) of an experience."""
    name: str
    fields: tuple[str, ...] = ()
    """Columns that differ, "erkenning" for events that are new."""
    level_before: str = ""
    level_after: str = ""
    same_name: tuple[tuple[str, str], ...] = ()
    """Others of that name, in another databank: perhaps it is known already."""
