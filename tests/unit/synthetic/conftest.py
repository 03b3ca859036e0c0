"""The made-up town, written once for all tests of this room."""

import csv
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bestendig.synthetic import Summary, write_example
from bestendig.synthetic.town import Town, make_town

Row = dict[str, str]


@dataclass
class Written:
    """An example on disk with what was said about it."""

    folder: Path
    summary: Summary
    read: dict[str, list[Row]] = field(default_factory=dict)

    def rows(self, name: str) -> list[Row]:
        """The records of a CSV file, read once."""
        if name not in self.read:
            self.read[name] = self._records(name)
        return self.read[name]

    def _records(self, name: str) -> list[Row]:
        """The records of a CSV file, read without any help of the project."""
        raw = (self.folder / name).read_bytes()
        text = raw.decode("utf-8-sig") if raw.startswith(b"\xef\xbb\xbf") else raw.decode("cp1252")
        lines = text.splitlines()
        delimiter = max(";,\t", key=lines[0].count)
        return list(csv.DictReader(lines, delimiter=delimiter))

    def truth(self, name: str) -> pa.Table:
        """A table of the truth."""
        return pq.read_table(self.folder / "waarheid" / f"{name}.parquet")

    def dirt(self, name: str) -> dict[str, int]:
        """Rows per kind of dirt in one file."""
        return next(file.dirt for file in self.summary.files if file.name == name)

    @cached_property
    def contact_files(self) -> list[str]:
        """All CSV files with contacts."""
        return [f.name for f in self.summary.files if "contacten-" in f.name and f.name.endswith(".csv")]


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """The town of the demo."""
    folder = tmp_path_factory.mktemp("voorbeeldstad")
    return Written(folder, write_example(folder))


@pytest.fixture(scope="session")
def village(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """A place of 5,000 people."""
    folder = tmp_path_factory.mktemp("voorbeelddorp")
    return Written(folder, write_example(folder, seed=5, size=5_000))


@pytest.fixture(scope="session")
def towns() -> list[Town]:
    """Three towns of the usual size that nobody looked at while writing the generator."""
    return [make_town(seed, 60_000) for seed in (101, 202, 303)]
