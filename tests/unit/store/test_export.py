"""Rows leave as CSV without formulas, as JSON, as Parquet, or as a frame."""

import csv
import json
from pathlib import Path

import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bestendig.errors import RequestError, StoreError
from bestendig.store import export, to_arrow, to_pandas, to_polars

TABLE = pa.table({"team": ["Noord", None], "value": [0.5, float("nan")], "n": [-3, 4]})
FORMULAS = ["=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", '=HYPERLINK("http://x")', "\n=1"]


def test_csv_has_a_header_and_empty_cells(tmp_path: Path) -> None:
    export(TABLE, tmp_path / "a.csv", "csv")
    assert (tmp_path / "a.csv").read_bytes() == b"team,value,n\r\nNoord,0.5,-3\r\n,nan,4\r\n"


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_that_a_spreadsheet_would_run_is_made_harmless(tmp_path: Path, text: str) -> None:
    export(pa.table({text: [text]}), tmp_path / "a.csv", "csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [[f"'{text}"], [f"'{text}"]]


def test_json_is_a_list_of_objects_with_null_for_what_is_not_a_number(tmp_path: Path) -> None:
    export(TABLE, tmp_path / "a.json", "json")
    read = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert read == [{"team": "Noord", "value": 0.5, "n": -3}, {"team": None, "value": None, "n": 4}]


def test_no_rows_are_an_empty_list(tmp_path: Path) -> None:
    export(TABLE.slice(0, 0), tmp_path / "a.json", "json")
    assert json.loads((tmp_path / "a.json").read_bytes()) == []


def test_parquet_comes_back_equal(tmp_path: Path) -> None:
    export(TABLE.select(["team", "n"]), tmp_path / "a.parquet", "parquet")
    assert pq.read_table(tmp_path / "a.parquet") == TABLE.select(["team", "n"])


@pytest.mark.parametrize("format", ["csv", "json", "parquet"])
def test_the_same_rows_give_the_same_bytes(tmp_path: Path, format: str) -> None:
    for name in ("a", "b"):
        export(TABLE, tmp_path / name, format)  # type: ignore[arg-type]
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_frame_of_the_house_leaves_in_three_ways() -> None:
    frame = nw.from_native(TABLE.select(["team", "n"]), eager_only=True)
    assert to_arrow(frame).to_pylist() == [{"team": "Noord", "n": -3}, {"team": None, "n": 4}]
    assert isinstance(to_polars(frame), pl.DataFrame)
    assert isinstance(to_pandas(frame), pd.DataFrame)
    assert to_polars(frame).rows() == [("Noord", -3), (None, 4)]


def test_an_unknown_format_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=r"Did you mean parquet\?"):
        export(TABLE, tmp_path / "a", "parket")  # type: ignore[arg-type]


def test_an_export_that_fails_leaves_the_earlier_file(tmp_path: Path) -> None:
    export(TABLE, tmp_path / "a.csv", "csv")
    with pytest.raises(StoreError):
        export(TABLE, tmp_path / "none" / "a.csv", "csv")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
