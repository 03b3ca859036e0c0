"""DuckDB in the house: closed to the outside when asked, cleaning up after itself and after the dead."""

from pathlib import Path

import narwhals.stable.v2 as nw
import pytest

from bestendig.errors import ConfigError, StoreError
from bestendig.store import open_engine
from bestendig.store.engines.workplace import IN_USE, PREFIX


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A Parquet file that a question has no business with."""
    path = tmp_path / "outside" / "salaries.parquet"
    path.parent.mkdir()
    with open_engine() as engine:
        engine.write_parquet(engine.hold({"a": [1]}, {"a": "int64"}), path, ["a"])
    return path


def test_a_closed_engine_reads_nothing_outside_its_folders(outside: Path, tmp_path: Path) -> None:
    with open_engine(directories=[tmp_path / "data"]) as engine, pytest.raises(StoreError) as caught:
        engine.scan_parquet(outside)
    assert caught.value.code == "not_permitted"


def test_a_closed_engine_writes_nothing_outside_its_folders(outside: Path, tmp_path: Path) -> None:
    with open_engine(directories=[tmp_path / "data"]) as engine, pytest.raises(StoreError):
        engine.write_parquet(engine.hold({"a": [1]}, {"a": "int64"}), outside.with_name("b.parquet"), ["a"])


def test_a_closed_engine_cannot_be_opened_again_from_inside(outside: Path, tmp_path: Path) -> None:
    with open_engine(directories=[tmp_path]) as engine:
        frame = engine.scan_parquet(outside)
        assert engine.count(frame) == 1
        assert engine.count(engine.keep(frame)) == 1


def test_an_open_engine_reads_anywhere(outside: Path) -> None:
    with open_engine() as engine:
        assert engine.count(engine.scan_parquet(outside)) == 1


def test_an_unknown_engine_is_told_with_the_nearest_name() -> None:
    with pytest.raises(ConfigError, match=r"Did you mean duckdb\?") as caught:
        open_engine("duckbd")
    assert caught.value.exit_code == 14


def test_temporary_files_are_gone_when_the_engine_closes(tmp_path: Path) -> None:
    with open_engine(temp_directory=tmp_path, memory_limit="256MB", threads=1) as engine:
        assert [path.name.startswith(PREFIX) for path in tmp_path.iterdir()] == [True]
        assert engine.count(engine.hold({"a": [1, 2]}, {"a": "int64"})) == 2
    assert list(tmp_path.iterdir()) == []


def test_temporary_files_of_a_killed_process_are_removed_by_the_next(tmp_path: Path) -> None:
    dead = tmp_path / f"{PREFIX}dead"
    dead.mkdir()
    (dead / IN_USE).touch()
    (dead / "spilled.tmp").write_text("rows")
    with open_engine(temp_directory=tmp_path) as living, open_engine(temp_directory=tmp_path):
        assert not dead.exists()
        assert living.count(living.hold({"a": [1]}, {"a": "int64"})) == 1


def test_temporary_files_can_only_be_read_by_their_owner(tmp_path: Path) -> None:
    with open_engine(temp_directory=tmp_path):
        assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}


def test_an_error_of_the_engine_never_repeats_a_value() -> None:
    with open_engine() as engine:
        frame = engine.hold({"name": ["Jansen 999990019"]}, {"name": "string"})
        with pytest.raises(StoreError) as caught:
            engine.fetch(frame.select(nw.col("name").cast(nw.Int64)))
    assert caught.value.code == "engine"
    assert "Jansen" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_missing_file_is_said_in_words(tmp_path: Path) -> None:
    with open_engine() as engine, pytest.raises(StoreError) as caught:
        engine.fetch(engine.scan_parquet(tmp_path / "gone.parquet"))
    assert caught.value.code == "file_missing"


def test_too_little_memory_is_said_in_words(tmp_path: Path) -> None:
    with open_engine(memory_limit="1MB", threads=1) as engine, pytest.raises(StoreError) as caught:
        engine.hold({"a": list(range(2_000_000))}, {"a": "int64"})
    assert caught.value.code in ("memory", "disk_full")
