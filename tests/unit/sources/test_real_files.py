"""Real files, which are no part of the project: their published figures come out, their dirt is counted."""

import gzip
import io
from collections import Counter
from itertools import groupby, pairwise
from pathlib import Path

import polars as pl
import pytest
from tests.unit.sources.frames import rows_of, shared, standardised

from bestendig.checks.marking import mark
from bestendig.sources.contacts import build_contacts
from bestendig.sources.delivering import to_deliver
from bestendig.sources.profiles.shipped import shipped_profiles
from bestendig.sources.settle import settle

DATA = Path(__file__).parents[3] / ".." / "shared" / "data"
SHIPPED = {profile.name: profile for profile in shipped_profiles()}
pytestmark = [
    pytest.mark.outside_data,
    pytest.mark.skipif(not DATA.exists(), reason="../shared/data is not there"),
]


def text(path: Path) -> pl.DataFrame:
    opened = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return pl.read_csv(io.BytesIO(opened), infer_schema=False)


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
@pytest.mark.parametrize(
    ("who", "unit", "n_contacts", "n_cases", "coc", "secon"),
    [
        ("professional", "event", 8577, 1318, 0.769550, 0.832460),
        ("professional", "day", 2822, 674, 0.241232, 0.213798),
        ("team", "event", 8577, 1318, 0.142089, 0.234516),
    ],
)
def test_the_receipt_log_gives_the_values_of_another_implementation(
    tmp_path: Path, engine: str, who: str, unit: str, n_contacts: int, n_cases: int, coc: float, secon: float
) -> None:
    log = text(DATA / "eventlogs" / "receipt.csv.gz")
    rows = standardised(shared(engine), SHIPPED["coselog-receipt"], log, tmp_path / "keys")
    settled = settle(to_deliver(mark(rows, "contacts"), "contacts"), "contacts")
    stored = rows_of(build_contacts(settled), "client_id", f"{who}_id", f"is_first_with_{who}")
    kept = [row for row in stored if unit == "event" or row[2]]
    lives = [[row[1] for row in life] for _, life in groupby(kept, key=lambda row: row[0])]
    several = [life for life in lives if len(life) > 1]
    assert (len(kept), len(several)) == (n_contacts, n_cases)
    assert sum(map(_coc, several)) / n_cases == pytest.approx(coc, abs=5e-7)
    assert sum(map(_secon, several)) / n_cases == pytest.approx(secon, abs=5e-7)


def _coc(life: list[int]) -> float:
    squares, n = sum(count**2 for count in Counter(life).values()), len(life)
    return (squares - n) / (n * (n - 1))


def _secon(life: list[int]) -> float:
    return sum(one == other for one, other in pairwise(life)) / (len(life) - 1)


def test_the_return_of_looked_after_children_is_read_as_far_as_its_columns_go(tmp_path: Path) -> None:
    episodes = text(DATA / "children_services" / "ssda903_episodes.csv")
    rows = standardised(shared("duckdb"), SHIPPED["ssda903-episodes"], episodes, tmp_path / "keys")
    name = "care_episodes"
    settled = rows_of(settle(to_deliver(mark(rows, name), name), name), "fate", "last_day")
    assert Counter(fate for fate, _ in settled) == {"kept": 5050}
    assert sum(last is None for _, last in settled) == 1413
    faults = rows_of(rows, "fault_end_reason", "fault_change_reason")
    assert {fault for row in faults for fault in row} == {None}
