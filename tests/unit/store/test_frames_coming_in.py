"""A frame of polars, pandas, Arrow or DuckDB comes in as it is, or staged like a delivered file."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from bestendig.errors import InputError
from bestendig.store import adopt, open_engine, stage_frame

COLUMNS = {"client": [10023, 7], "day": ["2024-01-09", None]}
MAKERS = [
    pl.DataFrame,
    pl.LazyFrame,
    pd.DataFrame,
    pa.table,
    lambda columns: duckdb.from_arrow(pa.table(columns)),
]


@pytest.mark.parametrize("make", MAKERS, ids=["polars", "lazy polars", "pandas", "arrow", "duckdb"])
def test_a_frame_comes_in_and_runs(make: Any) -> None:
    engine, frame = adopt(make(COLUMNS))
    with engine:
        assert engine.fetch(frame.sort("client")).rows() == [(7, None), (10023, "2024-01-09")]


@pytest.mark.parametrize(
    ("make", "name"), [(pl.DataFrame, "duckdb"), (pl.LazyFrame, "polars"), (pd.DataFrame, "duckdb")]
)
def test_the_engine_fits_the_frame(make: Any, name: str) -> None:
    engine, _ = adopt(make(COLUMNS))
    with engine:
        assert engine.name == name


@pytest.mark.parametrize("thing", [None, 3, "contacten.csv", [1, 2]])
def test_something_that_is_no_frame_is_refused_in_words(thing: object) -> None:
    with pytest.raises(InputError) as caught:
        adopt(thing)
    assert caught.value.code == "no_frame"


@pytest.mark.parametrize("make", MAKERS, ids=["polars", "lazy polars", "pandas", "arrow", "duckdb"])
def test_a_staged_frame_reads_like_a_delivered_file(make: Any, tmp_path: Path) -> None:
    raw = stage_frame(make(COLUMNS), tmp_path, "contacten")
    assert (raw.headers, raw.n_records, raw.kind) == (("client", "day"), 2, "parquet")
    assert raw.sample == ({"client": "10023", "day": "2024-01-09"}, {"client": "7", "day": ""})
    with open_engine() as engine:
        rows = engine.fetch(engine.scan(raw).sort("row_number")).rows()
    assert rows == [("10023", "2024-01-09", 1), ("7", "", 2)]


def test_the_same_frame_has_the_same_hash_in_every_packing(tmp_path: Path) -> None:
    hashes = {stage_frame(make(COLUMNS), tmp_path, str(at)).content_hash for at, make in enumerate(MAKERS)}
    assert len(hashes) == 1


def test_values_are_staged_as_a_person_would_write_them(tmp_path: Path) -> None:
    columns = {
        "number": [10023.0, float("nan"), 2.5],
        "day": [date(2024, 1, 9), None, date(1, 1, 1)],
        "moment": [datetime(2024, 1, 9, 14, 30), None, None],
        "zoned": [datetime(2024, 1, 9, 14, 30, tzinfo=UTC), None, None],
        "yes": [True, False, None],
    }
    raw = stage_frame(pl.DataFrame(columns), tmp_path, "frame")
    assert [tuple(row.values()) for row in raw.sample] == [
        ("10023", "2024-01-09", "2024-01-09 14:30:00", "2024-01-09T14:30:00+00:00", "true"),
        ("", "", "", "", "false"),
        ("2.5", "0001-01-01", "", "", ""),
    ]


def test_the_index_of_pandas_is_no_column(tmp_path: Path) -> None:
    frame = pd.DataFrame(COLUMNS, index=["x", "y"])
    assert stage_frame(frame, tmp_path, "frame").headers == ("client", "day")
