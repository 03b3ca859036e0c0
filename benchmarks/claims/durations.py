"""How long 10 million relationships last: against lifelines, and a thousand teams against one group."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.claim import Line
from benchmarks.data import FOLDER
from benchmarks.harness import Run, run

N, PART = 10_000_000, 1_000_000
TEAMS, PROFESSIONALS, CLIENTS = 1_000, 200_000, 4_000_000
OPENED, EXTRACT = 2_000, 4_000
"""The register holds who was there on or after the one day, until the other."""
CLOSE = 2e-3
"""Months of age against days of age."""


def lines() -> Iterator[Line]:
    """Curves against lifelines, a thousand teams against one group, and the whole answer."""
    ours = _ours()
    if find_spec("lifelines"):
        yield from _against_lifelines(ours)
    teams = _ours(by="team")
    yield Line("10 M relationships: 1,000 teams against one group", teams, ours, teams.over(ours), 10.0)
    whole = _ours(is_whole=True)
    claim = "10 M relationships: with clusters and what it rests on against curves alone"
    yield Line(claim, whole, ours, whole.over(ours), None)


def _against_lifelines(ours: Run) -> Iterator[Line]:
    """All causes against one curve without causes: from columns in memory, and from the same file."""
    other, memory = (
        run(f"durations:{name}", best_of=2, relationships=str(relationships()))
        for name in ("lifelines", "memory")
    )
    _agree(ours, other)
    _agree(memory, other)
    claim = "10 M relationships: all causes, times faster than lifelines' Kaplan-Meier alone"
    faster = _seconds(other) / _seconds(memory)
    note = f"CPU s without reading: {_seconds(memory):.2f} and {_seconds(other):.2f}"
    yield Line(f"{claim}, in memory (CPU)", memory, other, faster, 10.0, is_least=True, note=note)
    yield Line(f"{claim}, from one file (CPU)", ours, other, other.over(ours), None)
    share = ours.peak_mb / other.peak_mb
    yield Line("10 M relationships: memory against lifelines, from one file", ours, other, share, None)


def _seconds(found: Run) -> float:
    """CPU seconds without reading."""
    return float(found.answer["seconds"]) if isinstance(found.answer, dict) else 0.0


def _ours(**asked: object) -> Run:
    """The house."""
    return run("durations:ours", best_of=2, relationships=str(relationships()), **asked)


def _agree(ours: Run, other: Run) -> None:
    """Stop when the shares still running differ by more than months and days of age do."""
    if not isinstance(ours.answer, dict) or not isinstance(other.answer, dict):
        raise ValueError("no answer")
    for name, share in other.answer.items():
        if name.startswith("running") and abs(ours.answer[name] - share) > CLOSE:
            raise ValueError(f"{name}: {ours.answer[name]} is not {share}")


def relationships() -> Path:
    """Ten million made-up relationships as Parquet, in no order."""
    path = FOLDER / f"relationships-{N}.parquet"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        beside = path.with_suffix(".half")
        chance = np.random.default_rng(10)
        with pq.ParquetWriter(beside, _part(chance).schema, compression="zstd") as writer:
            for _ in range(N // PART):
                writer.write_table(_part(chance))
        beside.rename(path)
    return path


def _part(chance: np.random.Generator) -> pa.Table:
    """A tenth of them: each professional with a pace of her own, a level for each ending."""
    face = chance.integers(0, PROFESSIONALS, 3 * PART)
    first = chance.integers(0, EXTRACT, 3 * PART)
    last = first + np.ceil(chance.exponential(200 + face % 997)).astype(np.int64) - 1
    seen = np.flatnonzero(last >= OPENED)[:PART]
    face, first, last = face[seen], first[seen], last[seen]
    levels = np.array(["policy", "organisational", "relational", "concluded", "left", "unknown"])
    level = pa.array(levels[chance.integers(0, len(levels), PART)])
    number = {
        "client_id": chance.integers(0, CLIENTS, PART), "other_id": face, "professional_id": face,
        "team_id": face % TEAMS, "organisation_id": face % TEAMS % 60,
    }  # fmt: skip
    days = {
        "first_day": first, "entry_day": np.maximum(first, OPENED), "last_day": np.minimum(last, EXTRACT),
    }  # fmt: skip
    is_so = {"is_ended": last <= EXTRACT, "is_start_known": seen >= 0, "is_passing": seen < 0}
    words = {"law": pa.array(["wmo"] * PART), "basis": pa.array(["registered"] * PART), "root_level": level}
    return pa.table({**number, **days, **is_so, **words})
