"""Asking for measures as a person would, in every form."""

import csv
import io
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.cli.conftest import Bestendig

COC = ("measure", "coc_index", "--no-yardsticks")


def test_the_measures_are_listed_in_dutch(bestendig: Bestendig) -> None:
    said = bestendig("measures")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("maat")
    assert "Continuïteitsindex" in said.out


def test_the_measures_are_listed_in_english(bestendig: Bestendig) -> None:
    assert "Continuity of care index" in bestendig("measures", "--lang", "en").out


def test_one_measure_shows_its_whole_card(bestendig: Bestendig) -> None:
    said = bestendig("measures", "coc_index")
    assert "formule:" in said.out
    assert "bice-boxerman-1977" in said.out


@pytest.mark.parametrize("command", ["measure", "measures"])
def test_an_unknown_measure_is_refused_with_the_nearest_name(bestendig: Bestendig, command: str) -> None:
    said = bestendig(command, "coc_indx")
    assert (said.code, said.out) == (11, "")
    assert said.err == "Onbekende maat: coc_indx. Bedoelt u coc_index? Alle maten: bestendig measures.\n"


def test_errors_speak_the_language_that_was_asked_for(bestendig: Bestendig) -> None:
    for asked in (["--lang", "en"], ["--lang=en"]):
        assert "Did you mean coc_index?" in bestendig("measure", "coc_indx", *asked).err


def test_the_cards_leave_as_json(bestendig: Bestendig) -> None:
    cards = json.loads(bestendig("measures", "--format", "json").out)
    assert {card["measure"] for card in cards} >= {"coc_index", "upc", "organisations_around"}


def test_an_answer_says_what_it_rests_on_and_asks_something(bestendig: Bestendig) -> None:
    said = bestendig(*COC, "--by", "team", "--period", "2024").words
    for words in ("Continuïteitsindex", "Noord", "Waar dit op rust", "120 inwoners", "Periode: 2024", "?"):
        assert words in said


def test_an_answer_speaks_english(bestendig: Bestendig) -> None:
    said = bestendig(*COC, "--by", "team", "--lang", "en").words
    assert "What this rests on" in said
    assert "0.45" in said


def test_a_policy_answer_counts_people_once(bestendig: Bestendig) -> None:
    said = bestendig("measure", "organisations_around", "people_behind_ending_contracts", "--no-yardsticks")
    assert said.code == 0
    assert said.words.count("120 inwoners, zes organisaties en 216 hulptrajecten") == 2


def test_yardsticks_stand_below_the_answer(bestendig: Bestendig) -> None:
    said = bestendig("measure", "upc", "--period", "2024").out
    assert "Als het toeval was: " in said
    assert "Het hoogst haalbare met deze bezetting: " in said


def test_json_on_standard_output_parses_and_nothing_else_is_there(bestendig: Bestendig) -> None:
    said = bestendig(*COC, "--by", "team", "--format", "json")
    rows = json.loads(said.out)
    assert [row["team"] for row in rows] == ["", "Noord", "Oost", "West", "Zuid"]
    assert (rows[0]["clients"], said.err) == (120, "")


def test_csv_on_standard_output_has_the_same_rows(bestendig: Bestendig) -> None:
    rows = list(csv.DictReader(io.StringIO(bestendig(*COC, "--by", "team", "--format", "csv").out)))
    assert [row["team"] for row in rows] == ["", "Noord", "Oost", "West", "Zuid"]


def test_parquet_needs_a_file(bestendig: Bestendig, tmp_path: Path) -> None:
    assert bestendig(*COC, "--format", "parquet").code == 11
    assert bestendig(*COC, "--format", "parquet", "-o", tmp_path / "coc.parquet").code == 0
    assert pq.read_table(tmp_path / "coc.parquet").num_rows == 1


@pytest.mark.parametrize("ending", ["csv", "json", "parquet"])
def test_a_file_gets_the_form_of_its_ending(bestendig: Bestendig, tmp_path: Path, ending: str) -> None:
    said = bestendig(*COC, "-o", tmp_path / f"coc.{ending}")
    assert (said.code, said.out) == (0, "")
    assert (tmp_path / f"coc.{ending}").stat().st_size > 100


def test_several_measures_with_team_and_organisation_as_the_other_end(bestendig: Bestendig) -> None:
    said = bestendig(
        "measure", "upc", "hhi", "--with-whom", "team", "--counted-by", "event", "--format", "json"
    )
    assert [(row["measure"], row["with_whom"], row["value"]) for row in json.loads(said.out)] == [
        ("upc@1", "team", 1.0),
        ("hhi@1", "team", 1.0),
    ]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["--by", "straat"], "straat"),
        (["--by", "team", "--by", "year", "--by", "law"], "Meer dan twee"),
        (["--period", "zomer"], "Onbekende periode: zomer"),
        (["--law", "wmoo"], "Bedoelt u wmo?"),
        (["--format", "json", "-o", "nergens/coc.json"], "Deze map is er niet. (nergens)"),
        (["-o", "coc.docx"], "Er zijn: csv, json, parquet."),
    ],
)
def test_what_cannot_be_asked_is_refused_with_a_way_out(
    bestendig: Bestendig, asked: list[str], words: str
) -> None:
    said = bestendig(*COC, *asked)
    assert (said.code, said.out) == (11, "")
    assert words in said.err
    assert "  " not in said.err


def test_asking_another_law_hides_the_empty_answer(bestendig: Bestendig) -> None:
    assert "te weinig inwoners om te tonen" in bestendig(*COC, "--law", "jeugdwet").out
