"""The kinds of sheets: each can be made, named and asked for; what residents said stands beside."""

from contextlib import contextmanager
from types import SimpleNamespace

import narwhals.stable.v2 as nw
import polars as pl
import pytest

from bestendig.analyses.experiences import experiences_of
from bestendig.errors import NotAllowed, RequestError, StoreError
from bestendig.language import plain
from bestendig.sheets.gathering import where_possible
from bestendig.sheets.kinds import SheetKind
from bestendig.sheets.writing import FILE_NAMES


@pytest.mark.parametrize("kind", list(SheetKind))
def test_every_kind_has_a_file_name_of_its_own(kind):
    assert FILE_NAMES[kind].nl != FILE_NAMES[kind].en
    assert len({text.nl for text in FILE_NAMES.values()}) == len(FILE_NAMES)


@pytest.mark.parametrize("error", [RequestError, NotAllowed])
def test_what_cannot_be_asked_is_left_out(error):
    def refuse():
        raise error(plain("Kan niet."), plain("Anders."))

    assert where_possible(refuse) is None
    assert where_possible(lambda: 7) == 7


def test_a_fault_of_the_store_is_never_hushed():
    def broken():
        raise StoreError(plain("Stuk."), plain("Herstel."))

    with pytest.raises(StoreError):
        where_possible(broken)


def surveyed(rows):
    """Opened data with these results of surveys."""
    frame = pl.LazyFrame(rows, schema=["period", "question", "answer", "n"], orient="row")
    engine = SimpleNamespace(fetch=lambda asked: asked.collect())

    @contextmanager
    def opened():
        yield engine, {"experience_results": nw.from_native(frame)} if rows else {}

    return SimpleNamespace(opened=opened, rule=SimpleNamespace(threshold=10))


def test_the_latest_survey_is_told_over_all_organisations():
    rows = [
        ("2023", "Ik werd snel geholpen", "eens", 99),
        ("2024", "Ik werd snel geholpen.", "eens", 40),
        ("2024", "Ik werd snel geholpen.", "eens", 22),
        ("2024", "Ik werd snel geholpen.", "oneens", 38),
    ]
    (told,) = experiences_of(surveyed(rows))
    assert told.nl == "Ik werd snel geholpen: 62% zei “eens” (2024, 100 antwoorden)."
    assert told.en == "Ik werd snel geholpen: 62% said “eens” (2024, 100 answers)."


def test_few_answers_and_empty_lines_tell_nothing():
    rows = [("2024", "Werd er geluisterd?", "ja", 6), ("2024", "Werd er geluisterd?", None, 30)]
    assert experiences_of(surveyed(rows)) == ()


def test_without_a_survey_nothing_is_told():
    assert experiences_of(surveyed([])) == ()
