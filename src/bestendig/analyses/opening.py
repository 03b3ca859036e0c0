"""Data opened for questions: one version, one engine, the exit desk at the door."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bestendig.analyses.answer import Answer
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.naming import named, names_of
from bestendig.disclosure import Ledger, Rule, release
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.measures import prepare, prepare_yardsticks, summarise, with_yardsticks
from bestendig.model.manifest import Manifest
from bestendig.model.period import Period, day_of
from bestendig.model.request import By, CountedBy, Request, WithWhom
from bestendig.model.result import Provenance, Released, Result
from bestendig.store import DataFolder, Engine, Frame, Version, open_engine

LEDGER = "vrijgegeven.jsonl"


@dataclass(frozen=True)
class Data:
    """One data version, ready for questions; what comes out is released."""

    folder: Path
    version: Version
    engine: str = "duckdb"
    rule: Rule = Rule()
    kept: TemporaryDirectory[str] | None = None
    """A folder that lives as long as these data, for a frame that came in directly."""

    @property
    def manifest(self) -> Manifest:
        """What the data version says about itself."""
        return self.version.manifest

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
        with self._opened() as (engine, tables):
            fetched = {name: engine.fetch(frame) for name, frame in prepare(request, tables, engine.keep).items()}
            results = summarise(
                request, fetched, data_version=self.version.id, software=software(), engine=self.engine
            )
            if yardsticks:
                results = _with_yardsticks(results, request, engine, tables)
            names = names_of(self.version, engine, tables)
        ledger = Ledger(self.folder / LEDGER)
        return tuple(release(named(result, names), rule=self.rule, ledger=ledger) for result in results)

    def last_whole_year(self) -> Period:
        """The last year of which every month may be there: the usual period of a sheet."""
        with self._opened() as (engine, tables):
            last = _last_day(engine, tables)
        year = last.year if (last.month, last.day) == (12, 31) else last.year - 1
        return Period.parse(str(year))

    @contextmanager
    def _opened(self) -> Iterator[tuple[Engine, Mapping[str, Frame]]]:
        """The engine with the tables of this version, closed to everything else."""
        directories = [self.version.path] if self.engine == "duckdb" else None
        with open_engine(self.engine, directories=directories) as engine:
            yield engine, self.version.scan_all(engine)
