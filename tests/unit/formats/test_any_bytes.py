"""Whatever bytes come in: tables whose records can be scanned, or a refusal of the family; nothing else."""

import gzip
import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.errors import InputError
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file

CSV = 'naam;nr\nZoë;1\n"a\nb";2\n'.encode() * 5
XES = b'<log><trace><string key="c" value="1"/><event><string key="a" value="b"/></event></trace></log>'
JSON = b'[{"a": 1, "b": "x"}, {"a": 2, "b": "y"}]'
NAMES = ("a.xlsx", "a.parquet", "a.zip", "a.xes", "a.json", "a.csv", "a.csv.gz", "a")


@cache
def whole(name: str) -> bytes:
    """A good file of this kind."""
    target = io.BytesIO()
    if name == "a.xlsx":
        with xlsxwriter.Workbook(target) as book:
            sheet = book.add_worksheet()
            for row in range(20):
                sheet.write_row(row, 0, [f"naam {row}", row if row else "nr"])
    elif name == "a.parquet":
        pq.write_table(pa.table({"naam": [f"x{row}" for row in range(20)], "nr": list(range(20))}), target)
    elif name == "a.zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.csv", CSV)
    return target.getvalue() or {"a.xes": XES, "a.json": JSON, "a.csv.gz": gzip.compress(CSV)}.get(name, CSV)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A good file with a few bytes changed, lost or put in."""
    name = draw(st.sampled_from(NAMES))
    content = bytearray(whole(name))
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 30)))
        content[start:end] = draw(
            st.binary(max_size=6) | st.sampled_from([b'"', b"<", b"{", b"<!DOCTYPE", b"PK\3\4"])
        )
    return name, bytes(content)


def opened(name: str, content: bytes, folder: Path) -> tuple[RawTable, ...] | InputError:
    """The tables or the refusal."""
    path = folder / name
    path.write_bytes(content)
    try:
        return open_file(path, folder / "staging")
    except InputError as refused:
        return refused


@settings(max_examples=200, deadline=None)
@given(damaged())
def test_damage_gives_a_clear_answer(scanned, file):
    name, content = file
    with tempfile.TemporaryDirectory() as folder:
        answer = opened(name, content, Path(folder))
        if isinstance(answer, InputError):
            assert answer.where.startswith(name)
            assert not list((Path(folder) / "staging").iterdir())
        else:
            assert all(len(scanned(raw)) == raw.n_records for raw in answer)
