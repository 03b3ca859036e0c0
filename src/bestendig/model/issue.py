"""Faults in data are data: which rule, how bad, where, how often, how to mend."""

from dataclasses import dataclass, field
from typing import Literal

from bestendig.language import Text

Severity = Literal["refuses_delivery", "sets_row_apart", "remark"]
Fate = Literal["kept", "set_apart", "withdrawn", "duplicate"]
MAX_LINES = 20
"""So many line numbers are kept per fault: enough to find it, never a list of people."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One kind of fault in one file: counted, with the first lines where it stands; never a value."""

    code: str
    severity: Severity
    table: str
    column: str
    count: int
    label: Text
    hint: Text
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file: read = kept + set apart + withdrawn + duplicate, always."""

    file: str
    table: str
    profile: str
    content_hash: str
    read: int
    kept: int
    set_apart: int = 0
    withdrawn: int = 0
    duplicate: int = 0
    issues: tuple[Issue, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether no row was lost."""
        return self.read == self.kept + self.set_apart + self.withdrawn + self.duplicate

    @property
    def is_refused(self) -> bool:
        """Whether the delivery as a whole was refused."""
        return any(issue.severity == "refuses_delivery" for issue in self.issues)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file of one import, and what the new data version holds."""

    data_version: str
    files: tuple[FileReport, ...]
    remarks: tuple[Issue, ...] = ()
    rows: dict[str, int] = field(default_factory=dict)
    missing: tuple[Text, ...] = ()

    @property
    def read(self) -> int:
        """Rows read over all files."""
        return sum(file.read for file in self.files)

    @property
    def kept(self) -> int:
        """Rows kept over all files."""
        return sum(file.kept for file in self.files)
