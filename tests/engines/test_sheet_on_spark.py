"""A whole sheet on Spark: the same figures, the same words, the same files as on DuckDB."""

import shutil
from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from tests.small_vault import write_files

from bestendig.analyses.importing import take_in
from bestendig.analyses.opening import Data, open_data
from bestendig.measures import cards
from bestendig.model.card import MeasureCard
from bestendig.model.period import Period
from bestendig.model.request import Request
from bestendig.sheets.making import make_sheet

pytestmark = [pytest.mark.spark, pytest.mark.slow, pytest.mark.usefixtures("spark")]
Two = tuple[Data, Data]
YEAR = Period.parse("2024")


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Two:
    """The same village on DuckDB and on Spark, each with a ledger of its own."""
    folder = tmp_path_factory.mktemp("village")
    (folder / "files").mkdir()
    write_files(folder / "files")
    take_in([folder / "files"], folder / "duckdb", keys=folder / "keys", profiles=folder / "profiles")
    shutil.copytree(folder / "duckdb", folder / "spark")
    return open_data(folder / "duckdb"), open_data(folder / "spark", engine="spark")


def questions(data: Data) -> Iterator[Request]:
    """Every measure that these data can answer, as its card asks it, as few questions as can be."""

    def asked(card: MeasureCard) -> tuple[Any, Any]:
        return card.with_whom[0], card.counted_by[0]

    fitting = [card for card in cards() if set(card.needs) <= set(data.version.table_names)]
    for (whom, by), alike in groupby(sorted(fitting, key=asked), asked):
        yield Request(tuple(card.name for card in alike), None, whom, by)


def leaves(thing: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """All that a nested thing says, each with the way to it."""
    if isinstance(thing, dict):
        thing = list(thing.items())
    if isinstance(thing, (list, tuple)):
        for place, each in enumerate(thing):
            yield from leaves(each, f"{path}/{place}")
    else:
        yield path, thing


def said(data: Data, request: Request) -> tuple[dict[str, Any], dict[str, float]]:
    """The answers as words and counts, which must be the same, and as numbers with a point."""
    answers = [answer.value for answer in data.ask(request, yardsticks=True)]
    found = dict(leaves([asdict(each.overall) for each in answers]))
    numbers = {path: leaf for path, leaf in found.items() if isinstance(leaf, float)}
    return {path: leaf for path, leaf in found.items() if path not in numbers}, numbers


def test_every_measure_is_the_same_on_spark(village: Two) -> None:
    n_measures = n_numbers = 0
    for request in questions(village[0]):
        (words, numbers), (spark_words, spark_numbers) = (said(data, request) for data in village)
        assert spark_words == words
        assert spark_numbers == pytest.approx(numbers, rel=1e-9, abs=1e-9)
        n_measures, n_numbers = n_measures + len(request.measures), n_numbers + len(numbers)
    assert n_measures >= 20
    assert n_numbers > n_measures


@pytest.mark.parametrize("kind", ["relational", "contracts"])
def test_a_sheet_made_on_spark_is_the_same_to_the_byte(village: Two, kind: str, tmp_path: Path) -> None:
    written, on_spark = (
        {path.name: path.read_bytes() for path in make_sheet(data, kind, tmp_path / data.engine, period=YEAR)}
        for data in village
    )
    assert on_spark == written
    assert len(written) == 5


def test_one_spark_serves_all_questions(village: Two) -> None:
    assert village[1]._running is village[1]._running
    assert village[1].last_day("contacts") == village[0].last_day("contacts")
