"""Whatever the text, every record that Python sees is kept or counted, and DuckDB reads what was staged."""

import csv
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

from hypothesis import event, example, given, settings
from hypothesis import strategies as st

from bestendig.errors import InputError
from bestendig.model.profile import FileShape
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file

GOOD = ["x;y;z\n", '"q";1;2\n', '"a\nb";"";"c""d"\n', "é;€;\n", "#;;\n", "x;y;z\r\n"]
BAD = ["a", "é", ";", '"', '""', '"a";"', "\n", "\r\n", "\r", " ", ",", "1;2\n", "1;2;3;4\n", "1;2;3;;\n"]
LINES = st.lists(st.sampled_from(GOOD * 4 + BAD), max_size=60)


def is_cut_off(text: str) -> bool:
    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=";"))
    with_one_more = list(csv.reader([*text.splitlines(keepends=True), "more"], delimiter=";"))
    return len(with_one_more) == len(rows) or (not text.endswith(("\n", "\r")) and len(rows[-1]) < 3)


def fitted(row: list[str]) -> tuple[str, ...] | None:
    """The row at the width of the table, or None when it would lose or invent a field."""
    fits = len(row) == 3 or (len(row) > 3 and not any(cell.strip() for cell in row[3:]))
    return tuple(row[:3]) if fits else None


def opened(content: bytes, folder: Path) -> RawTable | str:
    """The raw table, or the code of the refusal."""
    path = folder / "file.csv"
    path.write_bytes(content)
    try:
        return open_file(path, folder / "staging", FileShape(delimiter=";"))[0]
    except InputError as refused:
        return refused.code


@contextmanager
def blocks_of(size: int) -> Iterator[None]:
    """Read in blocks of this size, so that a short text has many seams."""
    with ExitStack() as patches:
        for module in ("stream", "window", "careful", "reading"):
            patches.enter_context(patch(f"bestendig.sources.formats.delimited.{module}.MAX_LINE", size))
        yield


@settings(max_examples=200, deadline=None)
@given(
    pieces=LINES,
    end=st.sampled_from(["\n", "\n", "\n", ""]),
    encoding=st.sampled_from(["utf-8", "utf-16", "cp1252"]),
    block=st.sampled_from([24, 40, 100, 1_000_000]),
)
@example(pieces=['"', "a", "\n"], encoding="utf-8", block=1_000_000, end="")
@example(pieces=['"', "a", '"', "\r", "1", ";", ";"], encoding="utf-8", block=1_000_000, end="")
@example(pieces=["x;y;z\n"] * 9 + ["\n", "é"], encoding="cp1252", block=24, end="")
def test_no_record_is_lost(scanned, python_rows, pieces, end, encoding, block):
    text = "aa;bb;cc\n" + "".join(pieces) + end
    rows = python_rows(text, ";")[1:]
    kept = [fit for row in rows if (fit := fitted(row))]
    n_lines = text.count("\n") + text.count("\r") + 1
    with tempfile.TemporaryDirectory() as folder, blocks_of(block):
        raw = opened(text.encode(encoding), Path(folder))
        event(raw if isinstance(raw, str) else "read")
        if raw == "no_row_fits":
            assert not kept
        elif raw == "file_cut_off":
            assert is_cut_off(text)
        elif raw == "line_too_long":
            assert len(text.encode()) > block
        else:
            assert raw.n_records + raw.n_rejected == len(rows)
            assert scanned(raw) == kept
            lines = [raw.line_of(record) for record in range(1, len(kept) + 1)]
            assert lines == sorted(set(lines))
            assert all(1 < line <= n_lines for line in lines)
