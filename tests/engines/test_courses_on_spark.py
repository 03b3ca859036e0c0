"""How relationships went, on Spark: the released answers of the chain are those of DuckDB, to the digit."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.three_vaults import write_files

from bestendig.analyses.course import courses
from bestendig.analyses.importing import take_in
from bestendig.analyses.opening import open_data
from bestendig.model.course import CourseRequest

pytestmark = [pytest.mark.spark, pytest.mark.slow, pytest.mark.usefixtures("spark")]


def test_the_chain_is_the_same_on_spark(tmp_path: Path) -> None:
    write_files(tmp_path / "files")
    files = [tmp_path / "files" / name for name in ("Linde", "openbaar")]
    take_in(files, tmp_path / "duckdb", keys=tmp_path / "keys", profiles=tmp_path / "profiles")
    shutil.copytree(tmp_path / "duckdb", tmp_path / "spark")
    expected = courses(open_data(tmp_path / "duckdb"), CourseRequest())
    found = courses(open_data(tmp_path / "spark", engine="spark"), CourseRequest())
    for name in ("years", "durations", "endings"):
        one, other = getattr(expected, name).value, getattr(found, name).value
        assert replace(other, provenance=one.provenance) == one
        assert one.request == CourseRequest()
    assert expected.endings.value.overall.ended
    assert found.chain.value.links == expected.chain.value.links
