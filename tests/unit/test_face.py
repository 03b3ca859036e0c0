"""The public face: what a person in a notebook meets under `import bestendig as bg`."""

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from tests.small_vault import write_files

import bestendig as bg

CONTACTS = pl.DataFrame(
    {
        "client_id": [f"c{number // 4}" for number in range(80)],
        "professional_id": [f"p{(number // 20 + (number % 4 == 3)) % 4}" for number in range(80)],
        "held_on": [date(2024, 1 + number % 4, 1 + number // 4) for number in range(80)],
    }
)
UPC = 0.75


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bg.Data:
    """The village, taken in and opened as a notebook would."""
    folder = tmp_path_factory.mktemp("notebook")
    write_files(folder)
    names = ("contacten.csv", "hulptrajecten.csv", "contracten.csv")
    report = bg.import_files(
        [str(folder / name) for name in names],
        into=folder / "data",
        keys=folder / "keys",
        profiles=folder / "profiles",
    )
    assert (report.read, report.kept) == (1662, 1626)
    return bg.open(folder / "data")


@pytest.fixture(scope="module")
def answer(data: bg.Data) -> bg.Answer:
    """One answer with groups."""
    return data.measure("coc_index", with_whom="professional", by="team", period="2024", counted_by="day")


def test_the_face_is_about_ten_names() -> None:
    assert dir(bg) == sorted([*bg.__all__, "__version__"])
    assert len(bg.__all__) == 18
    assert all(getattr(bg, name).__doc__ for name in bg.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'dashboard'"):
        _ = bg.dashboard  # type: ignore[attr-defined]


def test_relationships_are_asked_about_in_python(data: bg.Data) -> None:
    lasted = bg.durations(data, years=1, by="team")
    assert {row["group"] for row in lasted.table} >= {"all together"}
    assert (
        lasted.to_polars().height
        == lasted.to_arrow().num_rows
        == len(lasted.to_pandas())
        == len(lasted.table)
    )


def test_why_relationships_ended_is_asked_in_python(data: bg.Data) -> None:
    ended = bg.endings(data, period="2024")
    assert repr(ended) == "relationships 120, clients 120, passing_faces 240"
    assert {row["ended"] for row in ended.table} == {None}


def test_a_plan_is_tested_in_python(data: bg.Data, tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(
        'kind = "team_merged"\ntitle = "Eén team"\ntakes_effect_on = 2025-03-01\n'
        'intended_gain = "Korter wachten."\n[touches]\nteams = ["Noord", "Oost"]\n',
        encoding="utf-8",
    )
    test = bg.impact_test(data, plan, n_runs=50).value
    assert test.exposure.n_touched_clients == 60
    with pytest.raises(bg.BestendigError, match="no data yet after"):
        bg.look_back(data, test)


def test_years_of_help_say_why_they_cannot_be_told(data: bg.Data) -> None:
    told = bg.years_of_help(data, years=5)
    assert told.table[0]["part"] == "with the same face"
    assert told.table[0]["years"] is not None or told.table[0]["reason"]


def test_an_answer_has_a_value_with_its_interval(answer: bg.Answer) -> None:
    assert answer.value == pytest.approx(0.4545, abs=1e-3)
    assert answer.interval is not None
    assert answer.interval.low is not None
    assert answer.interval.low < answer.value < (answer.interval.high or 0)


def test_an_answer_says_what_it_rests_on(answer: bg.Answer) -> None:
    assert answer.coverage["clients"] == 120
    assert set(answer.coverage) == {"clients", "contacts", "professionals", "undefined", "without_person"}
    assert 0 < answer.yardsticks["chance_level"] < (answer.value or 0)


def test_an_answer_has_the_words_of_its_measure(answer: bg.Answer) -> None:
    assert answer.card.name == "coc_index"
    assert answer.card.question.nl.endswith("?")


def test_the_table_has_the_whole_first_and_then_the_groups(answer: bg.Answer) -> None:
    assert [row["team"] for row in answer.table] == ["", "Noord", "Oost", "West", "Zuid"]


def test_the_table_leaves_in_three_kinds_of_frames(answer: bg.Answer) -> None:
    for frame, kind in (
        (answer.to_polars(), pl.DataFrame),
        (answer.to_pandas(), pd.DataFrame),
        (answer.to_arrow(), pa.Table),
    ):
        assert isinstance(frame, kind)
        assert len(frame) == 5


def test_an_answer_shows_itself(answer: bg.Answer) -> None:
    assert repr(answer).splitlines()[0].startswith("all together: 0.455  (0.4")
    assert repr(answer).splitlines()[1].startswith("Noord: ")


def test_an_answer_shows_itself_in_a_notebook(answer: bg.Answer) -> None:
    page = answer._repr_html_()
    for words in ("<table>", "Continuity of care index", "<th>Noord</th>", "Do you recognise"):
        assert words in page


def test_a_hidden_answer_shows_why(data: bg.Data) -> None:
    hidden = data.measure("upc", period="2030", yardsticks=False)
    assert (hidden.value, hidden.interval, hidden.yardsticks) == (None, None, {})
    assert repr(hidden) == "all together: Too few clients to show."
    assert "Too few clients" in hidden._repr_html_()
    assert set(hidden.coverage.values()) == {None}


def test_names_that_look_like_markup_do_not_run(tmp_path: Path) -> None:
    frame = CONTACTS.with_columns(team_id=pl.lit("<script>"))
    page = bg.open_frame(frame).measure("upc", by="team")._repr_html_()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_a_period_may_be_written_or_made(data: bg.Data) -> None:
    written = data.measure("upc", period="2024-Q1", yardsticks=False)
    made = data.measure("upc", period=bg.Period(date(2024, 1, 1), date(2024, 3, 31)), yardsticks=False)
    assert written.value == made.value


def test_two_groups_at_once(data: bg.Data) -> None:
    table = data.measure("upc", by=["team", "year"], yardsticks=False).table
    assert {(row["team"], row["year"]) for row in table[1:]} == {
        (team, "2024") for team in ("Noord", "Oost", "West", "Zuid")
    }


def test_what_cannot_be_asked_is_one_family_of_errors(data: bg.Data) -> None:
    with pytest.raises(bg.BestendigError, match="Did you mean coc_index"):
        data.measure("coc_indx")
    with pytest.raises(bg.BestendigError, match="Unknown law"):
        data.measure("upc", law="wmoo")


def test_data_say_where_they_come_from(data: bg.Data) -> None:
    assert data.manifest.id == data.version.id
    assert [delivery.table for delivery in data.manifest.deliveries] == [
        "contacts",
        "care_episodes",
        "contracts",
    ]


@pytest.mark.parametrize(
    "made",
    [CONTACTS, CONTACTS.lazy(), CONTACTS.to_pandas(), CONTACTS.to_arrow()],
    ids=["polars", "lazy", "pandas", "arrow"],
)
def test_a_frame_can_come_in_directly(made: Any) -> None:
    assert bg.open_frame(made).measure("upc", yardsticks=False).value == pytest.approx(UPC)


def test_a_relation_of_duckdb_can_come_in_directly() -> None:
    with duckdb.connect() as connection:
        relation = connection.from_arrow(CONTACTS.to_arrow())
        assert bg.open_frame(relation).measure("upc", yardsticks=False).value == pytest.approx(UPC)


@pytest.mark.spark
def test_a_frame_of_spark_can_come_in_directly() -> None:
    from tests.engines_fixture import shared_spark

    frame = shared_spark().session.createDataFrame(CONTACTS.rows(), CONTACTS.columns)  # type: ignore[attr-defined]
    assert bg.open_frame(frame).measure("upc", yardsticks=False).value == pytest.approx(UPC)


def test_columns_of_a_frame_may_have_other_names() -> None:
    renamed = CONTACTS.rename(
        {"client_id": "Klantnummer", "professional_id": "Behandelaar", "held_on": "Datum"}
    )
    assert bg.open_frame(renamed).measure("upc", yardsticks=False).value == pytest.approx(UPC)


def test_a_profile_says_what_the_columns_of_a_frame_mean() -> None:
    from bestendig.model.profile import ColumnRule

    renamed = CONTACTS.rename({"client_id": "x", "professional_id": "y", "held_on": "z"})
    rules = {"client_id": ColumnRule("x"), "professional_id": ColumnRule("y"), "held_on": ColumnRule("z")}
    profile = bg.Profile("eigen", "contacts", "eigen", rules)
    assert bg.open_frame(renamed, profile=profile).measure("upc", yardsticks=False).value == pytest.approx(
        UPC
    )
    with pytest.raises(bg.BestendigError, match="columns that are missing here: x, y, z"):
        bg.open_frame(CONTACTS, profile=profile)


def test_a_frame_that_lacks_a_column_is_refused() -> None:
    with pytest.raises(bg.BestendigError, match="a column is missing: professional"):
        bg.open_frame(CONTACTS.drop("professional_id"))


def test_a_sheet_is_written_to_a_folder(data: bg.Data, tmp_path: Path) -> None:
    written = bg.write_sheet(data, "contracts", tmp_path, language="en", period="2024", place="Smallville")
    assert [path.suffix for path in written] == [".html", ".pdf", ".xlsx", ".json", ".csv"]
    assert "Smallville" in written[0].read_text(encoding="utf-8")


def test_an_unknown_sheet_is_refused(data: bg.Data, tmp_path: Path) -> None:
    with pytest.raises(bg.BestendigError, match="contracts, relational"):
        bg.write_sheet(data, "dashboard", tmp_path)


def test_the_example_municipality_is_written(tmp_path: Path) -> None:
    said = bg.write_example(tmp_path / "stad", inhabitants=2_000)
    assert len(said) > 20
    assert (tmp_path / "stad" / "gemeente").is_dir()


def test_data_are_frozen(data: bg.Data) -> None:
    assert "rule" in {field.name for field in fields(data)}
    with pytest.raises(AttributeError):
        data.rule = None  # type: ignore[misc, assignment]
