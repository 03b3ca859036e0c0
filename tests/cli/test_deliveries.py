"""Deliveries after each other: the same again, overlapping, corrected."""

import json
from pathlib import Path

from tests.cli.conftest import Bestendig

VALUE = ("measure", "upc", "--no-yardsticks", "--format", "json")


def lines() -> list[str]:
    """The lines of the contacts in the vault, the header first."""
    return Path("contacten.csv").read_text(encoding="utf-8").splitlines(keepends=True)


def write(name: str, written: list[str]) -> None:
    """A file of these lines."""
    Path(name).write_text("".join(written), encoding="utf-8")


def answer(own: Bestendig) -> tuple[float, int]:
    """The value and the number of contacts it rests on."""
    [row] = json.loads(own(*VALUE).out)
    return row["value"], row["contacts"]


def version(own: Bestendig) -> str:
    """The version that counts."""
    rows = json.loads(own("versions", "--format", "json").out)
    return next(row["version"] for row in rows if row["current"])


def test_the_same_file_again_is_all_duplicate_and_makes_no_version(own: Bestendig) -> None:
    before = version(own)
    said = own("import", "contacten.csv")
    assert "contacten.csv contacts 1.440 0 0 0 1.440" in said.words
    assert "Dit bestand was al ingelezen." in said.words
    assert version(own) == before


def test_the_same_file_under_another_name_changes_nothing_either(own: Bestendig) -> None:
    before = version(own)
    Path("contacten.csv").rename("nogmaals.csv")
    assert "nogmaals.csv contacts 1.440 0 0 0 1.440" in own("import", "nogmaals.csv").words
    assert version(own) == before


def test_an_overlapping_delivery_adds_only_what_is_new(own: Bestendig) -> None:
    _, contacts = answer(own)
    new = "C0001;M10;Oost;03-03-2025;10:15;Huisbezoek\n"
    write("overlap.csv", [*lines()[:1], *lines()[700:900], new])
    said = own("import", "overlap.csv")
    assert "overlap.csv contacts 201 1 0 0 200" in said.words
    assert answer(own)[1] == contacts + 1


def test_a_corrected_delivery_replaces_its_own_rows(own: Bestendig) -> None:
    first = version(own)
    write("contacten.csv", lines()[:721])
    said = own("import", "contacten.csv")
    assert "1.440 × rijen van een eerdere aanlevering vervangen door een verbeterde" in said.words
    assert "contacts 707" in own("versions").words
    assert own("use", first).code == 0
    assert answer(own)[1] == 1404


def test_the_same_rows_in_another_order_give_the_same_figures(own: Bestendig) -> None:
    before = answer(own)
    header, *rest = lines()
    write("contacten.csv", [header, *reversed(rest)])
    assert own("import", "contacten.csv").code == 0
    assert answer(own) == before


def test_a_row_that_stands_twice_in_one_file_counts_twice(own: Bestendig) -> None:
    write("dubbel.csv", [*lines()[:1], *["C0007;M30;Zuid;04-03-2025;11:15;Huisbezoek\n"] * 2])
    assert "dubbel.csv contacts 2 2 0 0 0" in own("import", "dubbel.csv").words
