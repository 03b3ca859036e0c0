"""`bestendig patterns`: a file of reports in, four things apart out."""

import json
from pathlib import Path

import pytest

import bestendig as bg
from bestendig.errors import RequestError

HEAD = "tekst;datum;team;thema;rode draad\n"


def written(folder: Path, *rows: str, head: str = HEAD, name: str = "meldingen.csv") -> Path:
    """A file of reports."""
    place = folder / name
    place.write_text(head + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return place


@pytest.fixture
def file(tmp_path):
    """Two years of one pattern at two teams, among other reports."""
    days = [
        f"{day}-{month}-{year}" for year in (2024, 2025) for month, day in ((2, 3), (5, 6), (8, 7), (11, 9))
    ]
    mine = [f"x;{day};Noord;wonen;Briefadres" for day in days]
    return written(tmp_path, *mine, "x;6-5-2025;Oost;wonen;Briefadres", *(f"x;{day};Zuid;;" for day in days))


def test_the_four_things_stand_apart_with_what_chance_gives(file, bestendig):
    said = bestendig("patterns", file).words
    for words in (
        "Vaak:",
        "Breed:",
        "Hardnekkig:",
        "Stijgend:",
        "Minstens",
        "Bij toeval",
        "bij geen rode draad",
    ):
        assert words in said


def test_the_same_in_english_and_as_data(file, bestendig):
    assert "At least 5 of the 9 reports" in bestendig("patterns", file, "--lang", "en").words
    row = json.loads(bestendig("patterns", file, "--json").out)
    row = row[0] if isinstance(row, list) else row
    assert (row["pattern"], row["at_least"], row["teams"], row["of_teams"]) == ("Briefadres", 5, 2, 3)
    assert row["rise"] == "not_seen"


def test_headers_may_be_english_and_rows_may_be_json(tmp_path, bestendig):
    rows = [{"text": "x", "on": "2025-03-01", "team": "Noord", "theme": "", "pattern": "A"}]
    place = tmp_path / "reports.jsonl"
    place.write_text("\n".join(map(json.dumps, rows * 2)))
    assert "Minstens 2 van de 2" in bestendig("patterns", place).words


def test_the_words_of_a_report_come_back_nowhere(tmp_path, bestendig):
    place = written(tmp_path, "GEHEIM;2025-01-01;Noord;;A", "GEHEIM;geen dag;Noord;;A")
    assert "GEHEIM" not in bestendig("patterns", place).all
    assert "GEHEIM" not in bestendig("patterns", written(tmp_path, "GEHEIM;2025-01-01;Noord;;A")).all


@pytest.mark.parametrize(
    ("row", "words"),
    [("x;31-31-2025;Noord;;A", "geen dag"), ("x;2025-01-01;;;A", "welk team"), ("x;;Noord;;A", "geen dag")],
)
def test_a_row_that_cannot_be_counted_is_named_by_its_line(tmp_path, bestendig, row, words):
    said = bestendig("patterns", written(tmp_path, "x;2025-01-01;Oost;;A", row))
    assert said.code == 10
    assert words in said.words
    assert "meldingen.csv:3" in said.words


def test_a_missing_column_a_missing_file_and_an_empty_one_are_answered(tmp_path, bestendig):
    short = written(tmp_path, "2025-01-01;Noord", head="datum;team\n")
    assert "ontbreekt een kolom: rode draad" in bestendig("patterns", short).words
    assert bestendig("patterns", tmp_path / "weg.csv").code == 10
    assert bestendig("patterns", written(tmp_path)).code in (10, 11)


def test_reports_without_any_pattern_say_so(tmp_path, bestendig):
    assert "geen rode draad" in bestendig("patterns", written(tmp_path, "x;2025-01-01;Noord;;")).words


def test_until_leaves_out_what_came_later(file, bestendig):
    assert "Minstens 4 van de 8" in bestendig("patterns", file, "--until", "2024-12-31").words
    assert bestendig("patterns", file, "--until", "2020-01-01").code == 11


def test_python_gives_the_same_from_a_file_and_from_rows(file):
    from bestendig.analyses.patterns import read_reports

    found = bg.patterns(file)
    assert found == bg.patterns(read_reports(file))
    assert found.of("Briefadres").often.n == 5
    assert found.of("onbekend") is None
    with pytest.raises(RequestError, match="no reports"):
        bg.patterns([])
