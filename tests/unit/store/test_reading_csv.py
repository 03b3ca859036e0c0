"""A staged CSV is read whole and in order, also where DuckDB's own reader stumbles; else it is refused."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.errors import InputError
from bestendig.model.raw import RawTable
from bestendig.store import open_engine

CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=5)


def raw_table(path: Path, headers: tuple[str, ...], n_records: int, delimiter: str = ";") -> RawTable:
    """A staged CSV as the sources describe it."""
    return RawTable(path.name, path, "csv", headers, "hash", n_records, delimiter)


def read(raw: RawTable) -> list[tuple[object, ...]]:
    """Its records in their order."""
    with open_engine(threads=2) as engine:
        return engine.fetch(engine.scan(raw).sort("row_number")).rows()


@pytest.mark.parametrize(
    ("content", "records"),
    [
        (b"a;b\n1;2\n3;4\n", [("1", "2"), ("3", "4")]),
        (b"a;b\r\n1;2\r\n3;4", [("1", "2"), ("3", "4")]),
        (b"a;b\r1;2\r3;4\r", [("1", "2"), ("3", "4")]),
        (b"\xef\xbb\xbfa;b\n1;2\n", [("1", "2")]),
        (b"a;b\n1;2\r\n3;4\n", [("1", "2"), ("3", "4")]),
        (b'"a\nz";b\r\n1;2\r\n', [("1", "2")]),
        (b'a;b\n"x ""y""\nz";\n', [('x "y"\nz', "")]),
        (b"a;b\nNULL;NA\n", [("NULL", "NA")]),
        (b"a;b\n;\n", [("", "")]),
        (b"a;b\n 1 ;2\n", [(" 1 ", "2")]),
        (b"a;b\n", []),
    ],
)
def test_records_are_read_as_they_stand(
    tmp_path: Path, content: bytes, records: list[tuple[str, ...]]
) -> None:
    path = tmp_path / "staged.csv"
    path.write_bytes(content)
    numbered = [(*record, at) for at, record in enumerate(records, start=1)]
    assert read(raw_table(path, ("a", "b"), len(records))) == numbered


@pytest.mark.parametrize("content", [b"a;b\n1\n", b"a;b\n1;2;3\n", b'a;b\n1;"2\n', b"a;b\n1;2\n3;4\n"])
def test_a_file_that_does_not_give_the_counted_records_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "staged.csv"
    path.write_bytes(content)
    with pytest.raises(InputError):
        read(raw_table(path, ("a", "b"), 7))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=6))
def test_whatever_python_writes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, records: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "staged.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL).writerows([("a", "b"), *records])
    numbered = [(*record, at) for at, record in enumerate(records, start=1)]
    assert read(raw_table(path, ("a", "b"), len(records))) == numbered


def test_a_hundred_thousand_records_keep_their_order_with_several_threads(tmp_path: Path) -> None:
    path = tmp_path / "staged.csv"
    filler = "x" * 300
    path.write_text("a;b\n" + "".join(f"{at};{filler}\n" for at in range(1, 100_001)))
    with open_engine(threads=4) as engine:
        rows = engine.fetch(
            engine.scan(raw_table(path, ("a", "b"), 100_000)).select("a", "row_number")
        ).rows()
    assert len(rows) == 100_000
    assert all(int(number) == at for number, at in rows)


@pytest.mark.parametrize("headers", [("naam", "Naam"), ("row_number", "b"), ("a", "a")])
def test_headers_that_cannot_be_told_apart_are_refused(tmp_path: Path, headers: tuple[str, str]) -> None:
    path = tmp_path / "staged.csv"
    path.write_text(";".join(headers) + "\n1;2\n")
    with pytest.raises(InputError) as caught:
        read(raw_table(path, headers, 1))
    assert caught.value.code == "headers_alike"


def test_an_error_shows_the_file_and_never_a_cell(tmp_path: Path) -> None:
    path = tmp_path / "staged.csv"
    path.write_text("a;b\nJansen\n")
    with pytest.raises(InputError) as caught:
        read(raw_table(path, ("a", "b"), 1))
    assert "staged.csv" in str(caught.value)
    assert "Jansen" not in str(caught.value)
