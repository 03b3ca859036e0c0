"""Writes files as they come in, opens them, and reads what was staged the way the store does."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from bestendig.errors import InputError
from bestendig.model.profile import FileShape
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file

Row = tuple[str, ...]
CONNECTION = duckdb.connect()


def scanned(raw: RawTable) -> list[Row]:
    """All staged records, read by DuckDB with the options of the store."""
    if raw.kind == "parquet":
        source = f"read_parquet('{raw.path}')"
    else:
        columns = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(raw.headers)))
        source = (
            f"read_csv('{raw.path}', delim = '{raw.delimiter}', quote = '\"', escape = '\"', header = true, "
            f"strict_mode = true, auto_detect = false, columns = {{{columns}}})"
        )
    rows = CONNECTION.execute(f"SELECT * FROM {source}").fetchall()  # noqa: S608
    return [tuple(cell or "" for cell in row) for row in rows]


def python_rows(text: str, delimiter: str) -> list[list[str]]:
    """What Python's csv module makes of the text, blank lines left out."""
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(content: bytes | str, name: str = "file.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture
def open_all(write: Callable[..., Path], tmp_path: Path) -> Callable[..., tuple[RawTable, ...]]:
    def open_all(
        content: bytes | str | Path, name: str = "file.csv", **shape: object
    ) -> tuple[RawTable, ...]:
        path = content if isinstance(content, Path) else write(content, name)
        tables = open_file(path, tmp_path / "staging", FileShape(**shape))
        for raw in tables:
            assert len(scanned(raw)) == raw.n_records, "what is staged must hold what was counted"
        return tables

    return open_all


@pytest.fixture
def opened(open_all: Callable[..., tuple[RawTable, ...]]) -> Callable[..., RawTable]:
    def opened(*args: object, **shape: object) -> RawTable:
        (raw,) = open_all(*args, **shape)
        return raw

    return opened


@pytest.fixture
def refusal(open_all: Callable[..., tuple[RawTable, ...]], tmp_path: Path) -> Callable[..., InputError]:
    def refusal(*args: object, **shape: object) -> InputError:
        with pytest.raises(InputError) as caught:
            open_all(*args, **shape)
        error = caught.value
        staging = tmp_path / "staging"
        assert not staging.exists() or not list(staging.iterdir()), "a refusal leaves nothing behind"
        assert all((error.where, error.happened.nl, error.happened.en, error.hint.nl, error.hint.en))
        return error

    return refusal


def issues(raw: RawTable) -> dict[str, tuple[int, tuple[int, ...]]]:
    """Code -> how often, and the first lines."""
    return {issue.code: (issue.count, issue.lines) for issue in raw.issues}


@pytest.fixture(name="issues")
def issues_fixture() -> Callable[[RawTable], dict[str, tuple[int, tuple[int, ...]]]]:
    return issues


@pytest.fixture(name="scanned", scope="session")
def scanned_fixture() -> Callable[[RawTable], list[Row]]:
    return scanned


@pytest.fixture(name="python_rows", scope="session")
def python_rows_fixture() -> Callable[[str, str], list[list[str]]]:
    return python_rows
