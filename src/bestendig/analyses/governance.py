"""What the governance package is made from: the real tables, keys, consents, rule, measures, algorithms."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from bestendig.analyses.cards import all_cards
from bestendig.analyses.course import TRAIL
from bestendig.analyses.grounds import grounds_of
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.keeping import CONSENT
from bestendig.analyses.opening import LEDGER
from bestendig.disclosure import Rule
from bestendig.model.algorithm import AlgorithmCard
from bestendig.model.algorithms import ALGORITHMS
from bestendig.model.card import MeasureCard
from bestendig.model.course import Windows
from bestendig.model.ground import Ground
from bestendig.model.table import Table
from bestendig.model.tables import TABLES
from bestendig.store import DataFolder

LEDGER_NAME, TRAIL_NAME = (name.removesuffix(".jsonl") for name in (LEDGER, TRAIL))


@dataclass(frozen=True, slots=True)
class Held:
    """What a data folder holds now: counts, names of keys and files of profiles, never a row.

    `rows` per standard table in the current version, `keys` by name (leren/wmo), `consents` and `grounds` as
    recorded, `n_answers` how many answers were released, `n_rows_asked` how often rows were asked for a task.
    """

    data_version: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)
    profiles: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    consents: tuple[Mapping[str, str], ...] = ()
    grounds: tuple[Ground, ...] = ()
    n_versions: int = 0
    n_erased: int = 0
    n_answers: int = 0
    n_rows_asked: int = 0

    @property
    def laws(self) -> tuple[str, ...]:
        """The laws that have a key."""
        return tuple(dict.fromkeys(name.partition("/")[2] for name in self.keys if "/" in name))


@dataclass(frozen=True, slots=True)
class Configuration:
    """Everything the package is made from."""

    software: str
    held: Held
    rule: Mapping[str, float]
    windows: Windows
    tables: tuple[Table, ...]
    measures: tuple[MeasureCard, ...]
    algorithms: tuple[AlgorithmCard, ...]

    @property
    def staff_tables(self) -> tuple[Table, ...]:
        """The tables that wait for the works council."""
        return tuple(table for table in self.tables if table.needs_consent)

    @property
    def staff_measures(self) -> tuple[MeasureCard, ...]:
        """The measures that read one of those tables."""
        waiting = {table.name for table in self.staff_tables}
        return tuple(card for card in self.measures if waiting.intersection(card.needs))


def configuration_of(folder: Path, *, threshold: int = 10) -> Configuration:
    """The configuration of a data folder; of a folder without data everything but what it holds.

    ConfigError for a threshold below that of the house.
    """
    rule = Rule(threshold=threshold)
    return Configuration(
        software=software(),
        held=_held(folder),
        rule={each.name: getattr(rule, each.name) for each in fields(rule)},
        windows=Windows(),
        tables=tuple(TABLES.values()),
        measures=all_cards(),
        algorithms=ALGORITHMS,
    )


def _held(folder: Path) -> Held:
    """What the folder holds; nothing where there is no data folder yet."""
    if not (folder / "bestendig.json").is_file():
        return Held()
    opened = DataFolder.open(folder)
    recorded = Held(
        consents=tuple(opened.journal(CONSENT).entries()),
        grounds=grounds_of(folder),
        n_answers=len(opened.journal(LEDGER_NAME).entries()),
        n_rows_asked=len(opened.journal(TRAIL_NAME).entries()),
    )
    if not opened.has_data():
        return recorded
    manifest = opened.current().manifest
    return replace(
        recorded,
        data_version=manifest.id,
        rows={table.name: table.rows for table in manifest.tables if table.name in TABLES},
        profiles=tuple(sorted({delivery.profile for delivery in manifest.deliveries})),
        keys=tuple(sorted(manifest.key_fingerprints)),
        n_versions=len(opened.versions()),
        n_erased=manifest.n_erased,
    )
