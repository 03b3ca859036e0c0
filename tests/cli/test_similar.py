"""`bestendig similar`: what a text is like, from a file of one's own."""

import csv
import json

import pytest
from tests.recall_texts import GROUPS

import bestendig as bg


@pytest.fixture
def file(tmp_path):
    """Reports as a team might keep them."""
    place = tmp_path / "meldingen.csv"
    with place.open("w", encoding="utf-8", newline="") as opened:
        write = csv.writer(opened, delimiter=";")
        write.writerow(["id", "tekst", "thema", "rode draad"])
        for group, those in GROUPS.items():
            write.writerows([f"{group}-{n}", words, group[:3], group] for n, words in enumerate(those))
    return place


def test_the_text_that_is_most_like_it_comes_first_with_why(bestendig, file):
    said = bestendig("similar", "Lange wachtlijsten bij jeugdhulp", "--in", str(file), "--model", "none")
    assert said.code == 0
    first = said.out.split("\n2.")[0]
    assert "Jeugdhulp voor kinderen met angst" in first
    assert "zelfde woorden: lange, wachtlijsten, jeugdhulp" in first or "wachtlijsten, jeugdhulp" in first
    assert "rode draad: wachten-jeugd" in first
    assert "geen bewijs dat het nieuw is" in said.err
    assert "lijkt erop" in said.err


def test_nothing_found_is_said_to_prove_nothing(bestendig, file):
    said = bestendig("similar", "qqq", "--in", str(file), "--model", "none", "--lang", "en")
    assert said.out == ""
    assert "no proof that it is new" in said.err


def test_the_answer_can_be_taken_along_as_rows(bestendig, file):
    said = bestendig(
        "similar",
        "tolk",
        "--in",
        str(file),
        "--model",
        "none",
        "--format",
        "json",
        "--k",
        "2",
        "--theme",
        "taa",
    )
    rows = json.loads(said.out)
    assert rows[0]["key"].startswith("taal-")
    assert rows[0]["is_same_theme"] is True
    assert len(rows) == 2


def test_without_a_text_or_a_file_it_says_what_is_needed(bestendig, file):
    assert bestendig("similar", "--in", str(file)).code == 11
    assert "--quality" in bestendig("similar", "tekst").err
    assert bestendig("similar", " ", "--in", str(file)).code == 11


def test_a_column_that_is_not_clear_must_be_named(bestendig, tmp_path):
    place = tmp_path / "lijst.csv"
    place.write_text("wie;wat\nNoord;De taxi komt niet\n", encoding="utf-8")
    refused = bestendig("similar", "taxi", "--in", str(place), "--model", "none")
    assert "--column" in refused.err
    assert "wie, wat" in refused.err
    given = bestendig("similar", "taxi", "--in", str(place), "--model", "none", "--column", "wat")
    assert "De taxi komt niet" in given.out


def test_the_same_number_twice_hides_no_text(bestendig, tmp_path):
    place = tmp_path / "lijst.csv"
    place.write_text("id;tekst\n1;De taxi komt niet\n1;De taxi kwam te laat\n", encoding="utf-8")
    said = bestendig("similar", "taxi", "--in", str(place), "--model", "none")
    assert "komt niet" in said.out
    assert "te laat" in said.out


def test_how_well_it_works_is_printed_per_method(bestendig, tmp_path):
    rows = [
        {"id": f"{g}{n}", "groep": g, "tekst": t} for g, those in GROUPS.items() for n, t in enumerate(those)
    ]
    (tmp_path / "knelpunten.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    said = bestendig("similar", "--quality", str(tmp_path), "--format", "json")
    told = json.loads(said.out)
    assert told[0]["method"] == "words"
    assert all(row["low"] <= row["five"] <= row["high"] for row in told)


def test_it_is_asked_in_python_with_texts_at_hand():
    found = bg.similar(
        "Geen tolk bij het gesprek", [words for those in GROUPS.values() for words in those], model="none"
    )
    assert "tolk" in found[0].words
    assert "tolk" in found[0].shared
    assert bg.similar("taxi", [], model="none") == ()
    with pytest.raises(bg.BestendigError, match="No text"):
        bg.similar("", ["x"])


def test_rows_at_hand_keep_their_theme():
    found = bg.similar(
        "tolk", [{"id": "1", "text": "Geen tolk", "theme": "taal"}], theme="taal", model="none"
    )
    assert (found[0].key, found[0].theme, found[0].is_same_theme) == ("1", "taal", True)
