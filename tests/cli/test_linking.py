"""`bestendig import --crosswalk` and `bestendig ground`: lists of numbers and grounds at the command line."""

from pathlib import Path

import pytest
import xlsxwriter
from tests.cli.conftest import Bestendig

GROUND = ("--law", "wmo", "--law", "jeugdwet", "--decided-by", "college", "--document", "besluit.txt")
CONTACTS = "Klantnummer;Behandelaar;Contactdatum;Wet\n"


@pytest.fixture
def numbered(own: Bestendig, own_vault: Path) -> Bestendig:
    """A vault with a decision, a file with new numbers, and lists of old and new numbers."""
    (own_vault / "besluit.txt").write_text("besloten", encoding="utf-8")
    lines = "".join(f"{n};B{n % 3};2025-03-1{n % 9};Wmo\n" for n in range(9001, 9031))
    (own_vault / "nieuw.csv").write_text(CONTACTS + lines, encoding="utf-8")
    with xlsxwriter.Workbook(str(own_vault / "nummers.xlsx")) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Oud nummer", "Nieuw nummer"))
        for place, number in enumerate(range(9001, 9011), 1):
            sheet.write_row(place, 0, (number - 9000, number))
    (own_vault / "kring.csv").write_text("oud;nieuw\n700001;700002\n700002;700001\n", encoding="utf-8")
    return own


def test_a_list_in_a_workbook_links_and_the_report_says_how_many(numbered: Bestendig) -> None:
    said = numbered("import", "nieuw.csv", "--crosswalk", "nummers.xlsx", "--yes")
    assert said.code == 0
    assert "opmerking: 10 × nummers die volgens de nummerlijst" in said.words


def test_a_list_that_goes_round_in_circles_is_refused_without_a_number(numbered: Bestendig) -> None:
    said = numbered("import", "nieuw.csv", "--crosswalk", "kring.csv", "--yes")
    assert said.code == 10
    assert "kringetje" in said.words
    assert "70000" not in said.all


def test_a_ground_is_recorded_shown_and_used(numbered: Bestendig) -> None:
    said = numbered("ground", *GROUND, "--from", "2020-01-01", "--until", "2120-12-31")
    assert said.code == 0
    assert "grond-1 is vastgelegd: jeugdwet en wmo" in said.words
    assert "college" in numbered("ground").all
    used = ("import", "nieuw.csv", "--crosswalk", "nummers.xlsx", "--ground", "grond-1", "--yes")
    assert numbered(*used).code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        ((*GROUND,), 11, "niet compleet"),
        (("--law", "wmo", "--law", "jeugd", *GROUND[4:]), 11, "Onbekende wet"),
        ((*GROUND[:6], "--document", "weg.txt"), 10, "besluit is er niet"),
    ],
)
def test_what_makes_no_ground_is_refused(
    numbered: Bestendig, arguments: tuple[str, ...], code: int, word: str
) -> None:
    days = () if word == "niet compleet" else ("--from", "2024-01-01", "--until", "2026-01-01")
    said = numbered("ground", *arguments, *days)
    assert (said.code, word in said.words) == (code, True)


@pytest.mark.parametrize("ground", ["grond-9", "grond-1"])
def test_an_import_on_a_ground_that_does_not_hold_is_not_allowed(numbered: Bestendig, ground: str) -> None:
    numbered("ground", *GROUND, "--from", "2020-01-01", "--until", "2020-12-31")
    said = numbered("import", "nieuw.csv", "--crosswalk", "nummers.xlsx", "--ground", ground, "--yes")
    assert said.code == 12


def test_a_missing_list_is_said_in_words(numbered: Bestendig) -> None:
    assert numbered("import", "nieuw.csv", "--crosswalk", "weg.csv", "--yes").code == 10
