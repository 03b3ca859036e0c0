"""Parquet of any types becomes Parquet of text."""

import datetime
import io
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq


def parquet(columns: dict[str, object]) -> bytes:
    target = io.BytesIO()
    pq.write_table(pa.table(columns), target)
    return target.getvalue()


def test_values_become_text(opened, scanned):
    day, moment = datetime.date(2024, 1, 9), datetime.datetime(2024, 1, 9, 10, 20, 30)
    utc = datetime.datetime(2024, 1, 9, 9, 20, 30, tzinfo=datetime.UTC)
    midnight = datetime.datetime(2024, 1, 9)
    columns = {
        "nr": pa.array([1, None]),
        "id": pa.array([10023.0, float("nan")]),
        "uren": pa.array([1.5, None]),
        "dag": pa.array([day, None]),
        "moment": pa.array([moment, midnight]),
        "precies": pa.array([moment, None], pa.timestamp("ns")),
        "utc": pa.array([utc, None], pa.timestamp("ms", "Europe/Amsterdam")),
        "actief": pa.array([True, False]),
        "bedrag": pa.array([Decimal("10.50"), None]),
        "soort": pa.array(["a", "b"]).dictionary_encode(),
    }
    first, second = scanned(opened(parquet(columns), "a.parquet"))
    assert first[:6] == ("1", "10023", "1.5", "2024-01-09", "2024-01-09T10:20:30", "2024-01-09T10:20:30")
    assert datetime.datetime.fromisoformat(first[6]) == utc
    assert first[7:] == ("true", "10.50", "a")
    assert second == ("", "", "", "", "2024-01-09", "", "", "false", "", "b")


def test_text_is_staged_as_itself(opened, write):
    path = write(parquet({"naam": ["x", "y"], "team": ["N", None]}), "a.parquet")
    raw = opened(path)
    assert (raw.path, raw.n_records, raw.line_of(2)) == (path, 2, 2)
    assert raw.sample[1] == {"naam": "y", "team": ""}


def test_columns_within_columns_are_left_out_and_told(opened, issues):
    raw = opened(parquet({"nr": [1], "lijst": [[1, 2]]}), "a.parquet")
    assert (raw.headers, issues(raw)) == (("nr",), {"column_nested": (1, ())})


def test_a_table_without_rows_is_a_remark(opened, issues):
    raw = opened(parquet({"nr": pa.array([], pa.int64())}), "a.parquet")
    assert (raw.n_records, raw.sample, issues(raw)) == (0, (), {"no_records": (1, ())})


def test_a_file_cut_off(refusal):
    content = parquet({"nr": list(range(1_000))})
    assert refusal(content[:-20], "a.parquet").code == "parquet_invalid"


def test_a_file_damaged_in_the_middle(refusal):
    content = bytearray(parquet({"naam": [f"naam {number}" for number in range(10_000)]}))
    content[100:5_000] = b"\xff" * 4_900
    assert refusal(bytes(content), "a.parquet").code == "parquet_invalid"


def test_only_columns_within_columns(refusal):
    assert refusal(parquet({"lijst": [[1, 2]]}), "a.parquet").code == "file_empty"
