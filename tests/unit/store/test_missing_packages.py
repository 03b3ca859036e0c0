"""What is not installed is said with the command that installs it."""

import sys
from collections.abc import Callable

import pyarrow as pa
import pytest

from bestendig.errors import ConfigError
from bestendig.store import open_engine, to_pandas, to_polars

TABLE = pa.table({"a": [1]})


@pytest.mark.parametrize(
    ("module", "act", "command"),
    [
        ("bestendig.store.engines.polars_engine", lambda: open_engine("polars"), "pip install polars"),
        ("polars", lambda: to_polars(TABLE), "pip install polars"),
        ("pandas", lambda: to_pandas(TABLE), "pip install pandas"),
    ],
)
def test_a_missing_package_is_named(
    monkeypatch: pytest.MonkeyPatch, module: str, act: Callable[[], object], command: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigError) as caught:
        act()
    assert command in caught.value.hint.nl
