"""Importing as a person would: files, folders, profiles, with and without a terminal."""

import io
import json
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig
from tests.small_vault import write_files

from bestendig.cli import console

HEADER = "Klant;Behandelaar;Contactdatum\n"
LINES = "K1;B1;05-02-2024\nK1;B2;12-02-2024\nK2;B1;13-02-2024\n"


@pytest.fixture
def fresh(own: Bestendig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bestendig:
    """Run `bestendig …` where there are only files."""
    folder = tmp_path / "fresh"
    folder.mkdir()
    write_files(folder)
    (folder / "bestendig.toml").write_text('keys = "sleutels"\n', encoding="utf-8")
    monkeypatch.chdir(folder)
    return own


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        return True


def typed(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let these words be typed."""
    monkeypatch.setattr(sys, "stdin", Terminal(words))


def test_a_folder_goes_in_with_a_report_of_every_row(fresh: Bestendig) -> None:
    said = fresh("import", ".", "--yes")
    assert said.code == 0
    assert "contacten.csv contacts 1.440 1.404 36 0 0" in said.words
    assert "36 × onbekende professional" in said.words
    assert "Gegevensversie: 0001-" in said.out


def test_our_own_folders_are_no_deliveries(fresh: Bestendig) -> None:
    first = fresh("import", ".", "--yes").out
    said = fresh("import", ".", "--yes")
    assert said.out.count("parquet") == first.count("parquet") == 0
    assert "Gegevensversie: 0001-" in said.out


def test_the_report_lies_beside_the_data_as_page_and_as_json(fresh: Bestendig) -> None:
    fresh("import", "contacten.csv", "--yes")
    report = json.loads(Path("bestendig-data/verslagen/importverslag.json").read_text(encoding="utf-8"))
    assert (report["read"], report["kept"]) == (1440, 1404)
    assert "1.404" in Path("bestendig-data/verslagen/importverslag.html").read_text(encoding="utf-8")


def test_the_report_goes_where_one_wants_in_the_language_one_wants(fresh: Bestendig) -> None:
    said = fresh("import", "contacten.csv", "--yes", "--report", "verslag", "--lang", "en")
    assert "set apart" in said.out
    assert Path("verslag/import-report.html").is_file()


def test_without_a_terminal_a_guess_is_not_taken_over(fresh: Bestendig) -> None:
    said = fresh("import", "contacten.csv")
    assert (said.code, said.out) == (10, "")
    assert "geef --yes of --profile" in said.err
    assert fresh("versions").code == 13


def test_somebody_may_look_at_the_guess_and_agree(fresh: Bestendig, monkeypatch: pytest.MonkeyPatch) -> None:
    typed("\n", monkeypatch)
    said = fresh("import", "contacten.csv")
    assert said.code == 0
    assert "Klopt dit?" in said.err
    assert "Medewerkernummer" in said.err
    assert Path("bestendig-profielen/contacten.toml").is_file()


def test_somebody_may_say_that_the_guess_is_wrong(fresh: Bestendig, monkeypatch: pytest.MonkeyPatch) -> None:
    typed("n\n", monkeypatch)
    said = fresh("import", "contacten.csv")
    assert said.code == 10
    assert "U zei dat de kolommen niet kloppen. (contacten.csv)" in said.err
    assert not Path("bestendig-profielen").exists()


def test_a_profile_that_was_agreed_to_is_used_again_without_asking(fresh: Bestendig) -> None:
    fresh("import", "contacten.csv", "--yes")
    lines = Path("contacten.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    Path("februari.csv").write_text("".join(lines[:20]), encoding="utf-8")
    assert fresh("import", "februari.csv").code == 0


def test_capitals_and_spaces_in_headers_do_not_matter(fresh: Bestendig) -> None:
    fresh("import", "contacten.csv", "--yes")
    head, _, lines = Path("contacten.csv").read_text(encoding="utf-8").partition("\n")
    Path("anders.csv").write_text(f"{head.upper()}\n{lines}", encoding="utf-8")
    assert "anders.csv contacts 1.440 0 0 0 1.440" in fresh("import", "anders.csv").words


def test_a_profile_can_be_named_by_its_file(fresh: Bestendig) -> None:
    fresh("import", "contacten.csv", "--yes")
    Path("bestendig-profielen/contacten.toml").rename("mijn.toml")
    assert fresh("import", "contacten.csv", "--profile", "mijn.toml").code == 0


def test_a_named_profile_wants_its_columns(fresh: Bestendig) -> None:
    said = fresh("import", "contacten.csv", "--profile", "voorbeeldstad-contacten")
    assert said.code == 10
    assert "leest kolommen die hier ontbreken: Organisatie, Wet, Duur (min), Contactnummer." in said.err


def test_names_are_shown_as_never_read(fresh: Bestendig, monkeypatch: pytest.MonkeyPatch) -> None:
    typed("ja\n", monkeypatch)
    Path("namen.csv").write_text("Achternaam;" + HEADER + LINES.replace("K", "Jansen;K"), encoding="utf-8")
    said = fresh("import", "namen.csv")
    assert said.code == 0
    assert "Achternaam wordt nooit gelezen" in said.words
    assert "Jansen" not in said.all


def test_a_profile_file_that_is_not_there(fresh: Bestendig) -> None:
    said = fresh("import", "contacten.csv", "--profile", "nergens.toml")
    assert (said.code, "Dit profiel is er niet. (nergens.toml)" in said.err) == (14, True)


def test_an_unknown_profile_is_refused_with_the_nearest_name(fresh: Bestendig) -> None:
    said = fresh("import", "contacten.csv", "--profile", "voorbeeldstad-contacte")
    assert said.code == 14
    assert "Bedoelt u voorbeeldstad-contacten?" in said.err


def test_two_kinds_of_file_with_one_name_keep_their_own_profile(fresh: Bestendig) -> None:
    for folder, text in (("a", Path("contacten.csv").read_text(encoding="utf-8")), ("b", HEADER + LINES)):
        Path(folder).mkdir()
        Path(folder, "contacten.csv").write_text(text, encoding="utf-8")
    said = fresh("import", "a/contacten.csv", "b/contacten.csv", "--yes")
    assert "a/contacten.csv contacts 1.440 1.404" in said.words
    assert "b/contacten.csv contacts 3 3" in said.words
    kept = {path.name for path in Path("bestendig-profielen").iterdir()}
    assert kept == {"contacten.toml", "contacten-2.toml"}


def test_a_correction_in_one_folder_leaves_the_same_name_in_another_alone(fresh: Bestendig) -> None:
    for year in ("2023", "2024"):
        Path("alles", year).mkdir(parents=True)
        lines = LINES.replace("2024", year)
        Path("alles", year, "contacten.csv").write_text(HEADER + lines, encoding="utf-8")
    fresh("import", "alles", "--yes")
    Path("alles/2024/contacten.csv").write_text(HEADER + LINES + "K3;B1;20-02-2024\n", encoding="utf-8")
    said = fresh("import", "alles")
    assert "2023/contacten.csv contacts 3 0 0 0 3" in said.words
    assert "contacts 7" in fresh("versions").words


def test_an_unreadable_file_in_a_folder_does_not_stop_the_rest(fresh: Bestendig) -> None:
    Path("leeg.csv").write_text("", encoding="utf-8")
    said = fresh("import", ".", "--yes")
    assert said.code == 0
    assert "Dit bestand is leeg. (leeg.csv)" in said.words
    assert "1.404" in said.out


def test_an_empty_folder_has_nothing_to_read(fresh: Bestendig) -> None:
    Path("niets").mkdir()
    said = fresh("import", "niets")
    assert (said.code, "Hier staan geen bestanden. (niets)" in said.err) == (10, True)


def test_the_bar_makes_room_for_a_question(fresh: Bestendig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console.aside, "_force_terminal", True)
    typed("y\n", monkeypatch)
    assert fresh("import", "contacten.csv").code == 0


def test_the_bar_is_drawn_on_standard_error_only(fresh: Bestendig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console.aside, "_force_terminal", True)
    said = fresh("import", "contacten.csv", "--yes")
    assert "\x1b[" in said.err
    assert "\x1b[" not in said.out


def test_nothing_is_drawn_where_nobody_looks(fresh: Bestendig) -> None:
    assert fresh("import", "contacten.csv", "--yes").err == "bestendig-data/verslagen/importverslag.html\n"
