"""Data opened for questions: one version, one engine, the exit desk at the door."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any
from weakref import finalize

import narwhals.stable.v2 as nw

from bestendig.analyses.answer import Answer
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.naming import named, names_of, teams_within
from bestendig.analyses.shipping import with_shipped
from bestendig.disclosure import DEFAULT, Ledger, Rule, release
from bestendig.measures import add_yardsticks, prepare, prepare_yardsticks, summarise
from bestendig.model.manifest import Manifest
from bestendig.model.period import Period
from bestendig.model.request import By, CountedBy, Request, WithWhom
from bestendig.model.result import Released, Result
from bestendig.store import DataFolder, Engine, Frame, Version, open_engine

LEDGER = "vrijgegeven.jsonl"


@dataclass(frozen=True)
class Data:
    """One data version, ready for questions; what comes out is released."""

    folder: Path
    version: Version
    engine: str = "duckdb"
    rule: Rule = DEFAULT
    kept: object = None
    """What must live as long as these data: the folder of a frame that came in directly."""

    def holding(self, kept: object) -> "Data":
        """The same data, which keep something alive."""
        return replace(self, kept=kept)

    @property
    def manifest(self) -> Manifest:
        """What the data version says about itself."""
        return self.version.manifest

    @property
    def tables(self) -> tuple[str, ...]:
        """The standard tables of this version that hold rows."""
        return tuple(table.name for table in self.manifest.tables if table.rows)

    def measure(
        self,
        name: str,
        *,
        with_whom: WithWhom = "professional",
        by: By | Sequence[By] | None = None,
        period: str | Period | None = None,
        counted_by: CountedBy = "day",
        law: str | None = None,
        yardsticks: bool = True,
    ) -> Answer:
        """The released answer to one measure; RequestError for what cannot be asked."""
        groups: tuple[Any, ...] = (by,) if isinstance(by, str) else tuple(by or ())
        span = Period.parse(period) if isinstance(period, str) else period
        request = Request((name,), span, with_whom, counted_by, groups, law)
        return Answer(self.ask(request, yardsticks=yardsticks)[0])

    def ask(self, request: Request, *, yardsticks: bool = False) -> tuple[Released[Result], ...]:
        """The released answers to a question, one per measure, in the order asked."""
        with self.opened() as (engine, tables):
            frames = prepare(request, with_shipped(engine, tables, request), engine.keep)
            fetched = {name: engine.fetch(frame) for name, frame in frames.items()}
            results = summarise(
                request, fetched, data_version=self.version.id, software=software(), engine=self.engine
            )
            if yardsticks:
                results = _with_yardsticks(results, request, engine, tables)
            names = names_of(self.version, engine, tables)
            within = teams_within(engine, tables, names)
        ledger = Ledger(self.folder / LEDGER)
        return tuple(
            release(named(result, names), rule=self.rule, ledger=ledger, within=within) for result in results
        )

    def first_day(self, table: str) -> int | None:
        """The first day number in a table, by its main date; None where there is no such table."""
        return self._extreme(table, "min")

    def last_day(self, table: str) -> int | None:
        """The last day number in a table, by its main date; None where there is no such table."""
        return self._extreme(table, "max")

    def _extreme(self, table: str, which: str) -> int | None:
        """The smallest or largest day of a table."""
        with self.opened() as (engine, tables):
            if table not in tables:
                return None
            column = nw.col("day" if table == "contacts" else "first_day")
            found = engine.fetch(tables[table].select(getattr(column, which)()))
        value: int | None = found.rows()[0][0]
        return value

    @contextmanager
    def opened(self) -> Iterator[tuple[Engine, Mapping[str, Frame]]]:
        """The engine with the tables of this version, closed to everything else."""
        if self.engine == "spark":
            _ = self._running
        directories = [self.version.path] if self.engine == "duckdb" else None
        with open_engine(self.engine, directories=directories) as engine:
            yield engine, self.version.scan_all(engine)

    @cached_property
    def _running(self) -> Engine:
        """Spark, which takes long to start: started once, used by every question, stopped with these data."""
        started = open_engine(self.engine)
        finalize(self, started.close)
        return started


def open_data(
    folder: str | Path, *, engine: str = "duckdb", version: str | None = None, threshold: int = 10
) -> Data:
    """The current version of a data folder (or the one named); StoreError when there is none."""
    opened = DataFolder.open(Path(folder))
    chosen = opened.version(version) if version else opened.current()
    return Data(opened.path, chosen, engine, Rule(threshold=threshold))


def _with_yardsticks(
    results: tuple[Result, ...], request: Request, engine: Engine, tables: Mapping[str, Frame]
) -> tuple[Result, ...]:
    """The results with chance level and feasible level, where their cards have them."""
    frames = prepare_yardsticks(request, tables, engine.keep)
    return add_yardsticks(results, {name: engine.fetch(frame) for name, frame in frames.items()})
