"""A delivered table as it would be read, before anything is taken in, and what a person decided about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Seen:
    """One table of a delivered file: what it is taken for, and what else it could be. Headers, never a value.

    `profile` is the known profile that reads it, empty for a guess; `table` the standard table, empty where
    nothing fits. `columns` leads from a standard column to its header, `constants` to what holds for every
    row, `why` to the reason of a guess. `options` is for every standard table which header would be which
    column, `profiles` are the known profiles that find all they read. `refusal` says why it cannot be read as
    it stands, `hint` what can be done; `code` is the code of that refusal.
    """

    name: str
    headers: tuple[str, ...] = ()
    rows: int = 0
    profile: str = ""
    table: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    why: Mapping[str, Text] = field(default_factory=dict)
    never_read: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    profiles: tuple[str, ...] = ()
    refusal: Text | None = None
    hint: Text | None = None
    code: str = ""

    @property
    def is_list(self) -> bool:
        """Whether it is a list of old and new numbers."""
        return self.code == "list_of_numbers"

    @property
    def can_be_mapped(self) -> bool:
        """Whether a person can say which column is what."""
        return len(self.headers) > 1 and not self.is_list


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about one table: left out, read by a known profile, or by these columns."""

    is_left_out: bool = False
    profile: str = ""
    table: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
