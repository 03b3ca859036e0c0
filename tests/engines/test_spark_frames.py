"""A frame of Spark stays on Spark; a session that was running is left running."""

from pathlib import Path
from typing import Any

import narwhals.stable.v2 as nw
import pytest

from bestendig.errors import StoreError
from bestendig.store import adopt, open_engine, stage_frame

pytestmark = pytest.mark.spark


def test_a_spark_frame_is_run_by_its_own_session(spark: Any) -> None:
    engine, frame = adopt(spark.createDataFrame([(1, "a"), (2, None)], "n bigint, t string"))
    with engine:
        assert engine.name == "spark"
        assert engine.fetch(frame.filter(nw.col("n") > 1)).rows() == [(2, None)]
    assert spark.range(3).count() == 3


def test_a_spark_frame_can_be_staged_like_a_delivered_file(spark: Any, tmp_path: Path) -> None:
    raw = stage_frame(spark.createDataFrame([(1, "a")], "n bigint, t string"), tmp_path, "contacten")
    assert raw.sample == ({"n": "1", "t": "a"},)


@pytest.mark.usefixtures("spark")
def test_an_error_of_spark_never_repeats_a_value(capfd: pytest.CaptureFixture[str]) -> None:
    with open_engine("spark") as engine:
        frame = engine.hold({"name": ["Jansen 999990019"]}, {"name": "string"})
        with pytest.raises(StoreError) as caught:
            engine.fetch(frame.select(nw.col("name").cast(nw.Int64)))
    shown = "".join(capfd.readouterr())
    assert caught.value.code == "engine"
    assert "Jansen" not in str(caught.value) + shown
