"""What was written: files, rows, dirt."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file: its name inside the folder, rows (or messages), rows per kind of dirt."""

    name: str
    n_rows: int
    dirt: dict[str, int]


@dataclass(frozen=True, slots=True)
class Summary:
    """All that was written for one town."""

    folder: Path
    seed: int
    size: int
    files: tuple[WrittenFile, ...]

    @property
    def n_rows(self) -> int:
        """Rows in all files together, the truth not counted."""
        return sum(file.n_rows for file in self.files)

    @property
    def dirt(self) -> dict[str, int]:
        """Rows per kind of dirt, over all files."""
        total: dict[str, int] = {}
        for file in self.files:
            for kind, n in file.dirt.items():
                total[kind] = total.get(kind, 0) + n
        return dict(sorted(total.items()))
