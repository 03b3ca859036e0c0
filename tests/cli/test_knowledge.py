"""`bestendig knowledge`: searched, shown, checked, taken over line by line, written out."""

import csv
import json
from zipfile import ZipFile

import pytest

import bestendig as bg


@pytest.fixture
def mine(bestendig, tmp_path):
    """The shipped list as a file of one's own."""
    place = tmp_path / "eigen.zip"
    assert bestendig("knowledge", "export", str(place)).code == 0
    return place


def test_an_intervention_is_shown_with_its_conditions_first(bestendig):
    said = bestendig("knowledge", "show", "gay-straight alliances", "--format", "json")
    rows = [(row["what"], row["says"]) for row in json.loads(said.out)]
    assert rows[0] == ("voorwaarde: een vast gezicht", "niet bekend")
    assert ("let op", "ouder dan vijf jaar: controleren") in rows
    event = next(says for what, says in rows if what == "erkenning")
    assert event.startswith("Goed onderbouwd, 2020-02-13")
    assert event.endswith("gezien: kopie, datum onbekend")


def test_a_name_that_is_nearly_right_gets_a_hint(bestendig):
    said = bestendig("knowledge", "show", "krachtwrk")
    assert said.code == 11
    assert "Bedoelt u krachtwerk?" in said.words


def test_a_conflict_between_sources_is_shown(bestendig):
    name = "ontmoetingscentra-voor-mensen-met-dementie-en-hun-verzorgers"
    assert "een andere bron zegt" in bestendig("knowledge", "show", name).words


def test_searching_says_what_it_cannot_prove(bestendig):
    said = bestendig("knowledge", "search", "stoppen met roken", "--format", "json", "--most", "3")
    found = [row["name"] for row in json.loads(said.out)]
    assert "Individuele coaching 'Rookvrij! Ook jij?'" in found
    assert "geen bewijs" in said.err


def test_the_package_that_is_written_holds_three_tables(mine):
    with ZipFile(mine) as archive:
        assert archive.namelist() == [
            "datapackage.json", "interventies.csv", "erkenningen.csv", "ervaringen.csv",
        ]  # fmt: skip
        lines = archive.read("interventies.csv").decode().splitlines()
    assert len(list(csv.DictReader(lines))) == 44


def test_a_file_is_taken_over_line_by_line(bestendig, mine, tmp_path):
    told = tmp_path / "nieuw.csv"
    told.write_text(
        "bron_databank,bron_id,naam,doel_kort\nbank,1,Aanpak een,\nbank,2,Aanpak twee,\n", encoding="utf-8"
    )
    seen = bestendig("knowledge", "import", str(told), "--into", str(mine), "--format", "json")
    assert [row["change"] for row in json.loads(seen.out)] == ["nieuw", "nieuw"]
    assert "Overgenomen: 0 van 2" in seen.words
    bestendig("knowledge", "import", str(told), "--into", str(mine), "--accept", "2")
    names = {each.name for each in bg.knowledge(mine).interventions}
    assert "Aanpak twee" in names
    assert "Aanpak een" not in names
    refused = bestendig("knowledge", "import", str(told), "--into", str(mine), "--accept", "9")
    assert refused.code == 11


def test_bad_lines_are_told_with_their_number_and_end_with_a_code(bestendig, tmp_path):
    bad = tmp_path / "lijst.csv"
    bad.write_text("bron_databank,bron_id,naam\nbank,1,\nbank,2,Goed\n", encoding="utf-8")
    said = bestendig("knowledge", "check", str(bad), "--format", "json")
    assert said.code == 10
    assert json.loads(said.out) == [
        {"file": "lijst.csv", "line": 2, "column": "naam", "fault": "hier moet iets staan"}
    ]
    assert "1 interventies" in said.words
    assert bestendig("knowledge", "check", str(tmp_path / "weg.zip")).code == 10
    assert bestendig("knowledge", "export", str(tmp_path / "kennis.doc")).code == 11


def test_the_same_stands_in_the_python_face(mine):
    known = bg.knowledge()
    assert set(known.interventions) == set(bg.knowledge(mine).interventions)
    assert known.compare(bg.knowledge(mine)) == ()
    assert known.standing(known.find("VoorZorg")).level == "goede_aanwijzingen"
    assert known.search("  ") == ()
