"""A made-up town opened as data without files: the complete registers, in memory, for quick tests."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa

from bestendig.analyses.opening import Data
from bestendig.model.tables import TABLES
from bestendig.store import Engine, Frame, open_engine
from bestendig.synthetic.complete import complete_tables

KINDS = {
    "date": pa.int32(), "person": pa.int64(), "staff": pa.int64(), "body": pa.int64(), "place": pa.int64(),
    "record": pa.int64(), "number": pa.float64(), "count": pa.int32(),
}  # fmt: skip


class _NoLabels:
    """A dictionary in which nothing stands: the numbers of a made-up town are its own."""

    def labels(self, kind: str) -> dict[int, str]:
        return {number: f"P{number:04}" for number in range(400)} if kind == "staff" else {}


@dataclass(frozen=True)
class MadeTown(Data):
    """Data whose tables lie in memory; everything else is as with a data folder."""

    made: Mapping[str, Any] = field(default_factory=dict)

    @property
    def tables(self) -> tuple[str, ...]:
        return tuple(self.made)

    @contextmanager
    def opened(self) -> Iterator[tuple[Engine, Mapping[str, Frame]]]:
        with open_engine("polars") as engine:
            yield engine, {name: engine.take(table) for name, table in self.made.items()}


def made_town(
    folder: Path, seed: int = 2022, size: int = 20_000, *, without: tuple[str, ...] = ()
) -> MadeTown:
    """The town with this seed; its ledger and trail come in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    made = complete_tables(seed, size).tables
    tables = {name: _whole(name, table) for name, table in made.items() if name not in without}
    version: Any = SimpleNamespace(id="0001-made", identifiers=_NoLabels(), manifest=None)
    return MadeTown(folder, version, "polars", made=tables)


def _whole(name: str, table: pa.Table) -> pa.Table:
    """The table with every standard column, as an import writes it; contacts are whole already."""
    for column in () if name == "contacts" else TABLES[name].columns:
        if column.name not in table.column_names:
            table = table.append_column(
                column.name, pa.nulls(len(table), KINDS.get(column.kind, pa.string()))
            )
    return table
