"""What every engine does alike: read files in their order, hold, keep, count and write the same bytes."""

from pathlib import Path

import narwhals.stable.v2 as nw
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bestendig.errors import InputError
from bestendig.model.raw import RawTable
from bestendig.model.stored import CONTACTS
from bestendig.store import Engine, open_engine

CELLS = [("9", ""), ("a;\nb", '"q"'), ("", "é"), ("9", "")]


def csv_file(folder: Path) -> RawTable:
    """Four records with quotes, line breaks and empty cells."""
    path = folder / "contacten [1].csv"
    lines = [";".join('"' + cell.replace('"', '""') + '"' for cell in record) for record in CELLS]
    path.write_text('"naam kind";soort\n' + "\n".join(lines) + "\n", encoding="utf-8")
    return RawTable("contacten.csv", path, "csv", ("naam kind", "soort"), "hash", 4, ";")


def parquet_file(folder: Path) -> RawTable:
    """The same records in Parquet, an empty cell as unknown."""
    path = folder / "contacten?.parquet"
    columns = zip(*[[cell or None for cell in record] for record in CELLS], strict=True)
    pq.write_table(pa.table(list(columns), names=["naam kind", "soort"]), path)
    return RawTable("contacten.xlsx", path, "parquet", ("naam kind", "soort"), "hash", 4)


@pytest.mark.parametrize("make", [csv_file, parquet_file])
def test_a_file_is_read_as_text_in_its_order_with_record_numbers(
    make: type, engine: Engine, tmp_path: Path
) -> None:
    frame = engine.scan(make(tmp_path))
    found = engine.fetch(frame.sort("row_number"))
    assert found.rows() == [(*cells, at) for at, cells in enumerate(CELLS, start=1)]
    assert found.schema == {"naam kind": nw.String, "soort": nw.String, "row_number": nw.Int64}
    assert engine.distinct(frame, "naam kind") == ["", "9", "a;\nb"]
    assert engine.count(engine.keep(frame)) == 4


def test_a_file_with_fewer_records_than_were_counted_is_refused(engine: Engine, tmp_path: Path) -> None:
    raw = csv_file(tmp_path)
    short = RawTable(raw.name, raw.path, "csv", raw.headers, "hash", 5, ";")
    with pytest.raises(InputError) as caught:
        engine.scan(short)
    assert caught.value.code == "records_lost"


def test_all_engines_give_the_same_types(engine: Engine) -> None:
    frame = engine.hold({"n": [1, 2], "x": [1.5, None]}, {"n": "int32", "x": "float64"})
    asked = frame.select(
        nw.len(),
        total=nw.col("n").cast(nw.Int64).sum(),
        mean=nw.col("n").mean(),
        top=nw.col("n").max(),
        x=nw.col("x").sum(),
    )
    found = engine.fetch(asked)
    assert [str(kind) for kind in found.schema.values()] == ["Int64", "Int64", "Float64", "Int32", "Float64"]
    assert found.rows() == [(2, 3, 1.5, 2, 1.5)]


def test_all_engines_write_the_same_bytes_whatever_the_order_of_the_rows(
    engine: Engine, tmp_path: Path
) -> None:
    days = {"client_id": [2, 1, 1, None], "day": [5, 7, 7, 1], "law": ["wmo", None, "jeugdwet", "wmo"]}
    types = {"client_id": "int64", "day": "int64", "law": "string"}
    path, expected = tmp_path / "here.parquet", tmp_path / "duckdb.parquet"
    turned = {name: values[::-1] for name, values in days.items()}
    engine.write_parquet(engine.hold(turned, types), path, ["client_id"], CONTACTS)
    with open_engine("duckdb") as other:
        other.write_parquet(other.hold(days, types), expected, ["client_id"], CONTACTS)
    assert pq.read_table(path).to_pylist() == [
        {"client_id": 1, "day": 7, "law": "jeugdwet"},
        {"client_id": 1, "day": 7, "law": None},
        {"client_id": 2, "day": 5, "law": "wmo"},
        {"client_id": None, "day": 1, "law": "wmo"},
    ]
    assert pq.read_schema(path).field("day").type == pa.int32()
    assert path.read_bytes() == expected.read_bytes()


def test_a_stored_file_is_read_as_it_lies(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "tables.parquet"
    engine.write_parquet(engine.hold({"a": [2, 1]}, {"a": "int64"}), path, ["a"])
    assert engine.fetch(engine.scan_parquet(path)).rows() == [(1,), (2,)]
