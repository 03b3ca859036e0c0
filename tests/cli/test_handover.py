"""A whole handover as Henk does it: a list, a proposal, wishes, a check, another proposal, the end."""

import os
from pathlib import Path

import openpyxl
import pytest
from tests.cli.conftest import Bestendig, speaking
from tests.unit.handovers.village import LEAVER, one_system, worker, write_files

from bestendig.cli.main import run

KNOWN, NAME = "HERKENBAAR", "Mw. de Vries"
CONSENT = ("--consent-of", "bestendig-data")
VAULT = ("--data", "bestendig-data")
WHO = ("--permission", "Henk, teamleider", "--purpose", "overdracht na vertrek")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder with the files of a team, read once so that their profiles are known."""
    folder = tmp_path_factory.mktemp("desk")
    write_files(folder / "in")
    (folder / "besluit.txt").write_text("akkoord", encoding="utf-8")
    (folder / "bestendig.toml").write_text('keys = "keys"\n', encoding="utf-8")
    before = Path.cwd()
    os.chdir(folder)
    try:
        said(["consent", "--date", "2026-06-01", "--document", "besluit.txt"])
        said(["import", "in", "--yes"])
        one_system(folder / "bestendig-profielen")
        said(
            [
                "handover",
                "open",
                "in",
                "--into",
                "weg",
                "--leaving",
                LEAVER,
                "--yes",
                "--consent-of",
                "bestendig-data",
            ]
        )
    finally:
        os.chdir(before)
    return folder


def said(arguments: list[str]) -> None:
    """Run a command that must succeed."""
    with pytest.raises(SystemExit) as ended:
        run(arguments)
    assert not ended.value.code


@pytest.fixture
def henk(desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Bestendig:
    """Run `bestendig handover …` at that desk."""
    monkeypatch.chdir(desk)
    speak = speaking(capsys)
    return lambda *arguments: speak("handover", *arguments)


@pytest.fixture
def elsewhere(henk: Bestendig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bestendig:
    """The same in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return henk


def change(path: Path, **cells: object) -> None:
    """Fill in cells of the first resident, by heading."""
    book = openpyxl.load_workbook(path)
    tab = book["Overdracht"]
    heads = {cell.value: cell.column for cell in tab[1]}
    for heading, value in cells.items():
        tab.cell(2, heads[heading.replace("_", " ")], value)
    book.save(path)


def test_a_whole_round_from_list_to_closing(henk: Bestendig, desk: Path) -> None:
    listed = henk("list", "weg", *WHO)
    path = Path(listed.out.strip())
    assert (listed.code, path) == (0, Path("weg/voorstel/overdracht.xlsx"))

    change(
        path,
        wens=worker(5),
        verhaal_mag_mee="ja",
        gesproken_op="3-7-2026",
        status="akkoord",
        naam=NAME,
    )
    proposed = henk("propose", path, "--out", "weg/voorstel", "--no-papers")
    assert proposed.code == 0
    assert "Overdracht van 7 inwoners vanaf 1 september 2026." in proposed.out
    assert "De wens is vervuld." in proposed.out
    voorstel = desk / proposed.out.split()[-1]
    first = [cell.value for cell in openpyxl.load_workbook(voorstel)["Overdracht"][2]]
    assert {worker(5), NAME, "akkoord", "ja"} <= set(first)

    assert henk("check", voorstel).out.strip() == "Deze verdeling breekt geen afspraak en geen grens."
    change(voorstel, voorstel=worker(2), vastzetten="ja")
    broken = henk("check", voorstel)
    assert "Kijk naar" in broken.out
    assert worker(5) in broken.out

    again = henk("propose", voorstel, "--out", "weg/voorstel", "--no-papers")
    last = openpyxl.load_workbook(desk / again.out.split()[-1])["Overdracht"]
    assert worker(2) in [cell.value for cell in last[2]]

    assert henk("close", "weg").code == 11
    closed = henk("close", "weg", "--yes")
    assert closed.code == 0
    assert "Gewist: 3 voorstellen en papieren." in closed.out
    assert {each.name for each in (desk / "weg").iterdir()} == {"gesloten.json", "inzage.jsonl"}
    everything = listed.all + proposed.err + again.err + closed.all
    assert KNOWN not in everything
    assert henk("propose", "weg", *WHO).code == 10


def test_the_vault_never_holds_a_number_that_people_know(desk: Path) -> None:
    kept = [path for path in (desk / "bestendig-data").rglob("*") if path.is_file()]
    assert kept
    assert not [path for path in kept if KNOWN.encode() in path.read_bytes() or KNOWN in path.name]


def test_an_example_is_a_proposal_in_two_commands(elsewhere: Bestendig) -> None:
    assert elsewhere("list", "--out", "overdracht.xlsx").code == 0
    assert "staat nog niemand" in elsewhere("check", "overdracht.xlsx").words
    told = elsewhere("propose", "overdracht.xlsx")
    assert told.code == 0
    assert "Iedereen heeft een plek." in told.out
    assert {"voorstel.pdf", "brieven.docx", "agenda.ics"} <= {
        path.name for path in Path("papieren").iterdir()
    }


def test_a_proposal_in_english_speaks_english(elsewhere: Bestendig) -> None:
    elsewhere("list", "--out", "handover.xlsx", "--lang", "en")
    told = elsewhere("propose", "handover.xlsx", "--no-papers", "--lang", "en")
    assert "Everybody has a place." in told.out
    assert "Three ways:" in told.out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("propose",), 11, "Waar staan de mensen om wie het gaat?"),
        (("propose", "geen.xlsx"), 10, "Dit bestand of deze map is er niet."),
        (("propose", "in"), 10, "In deze map loopt geen overdracht."),
        (("propose", "in", *VAULT), 11, "Dit zijn twee bronnen."),
        (
            ("propose", *VAULT, "--leaving", "1", "--area", "X"),
            11,
            "over één ding tegelijk",
        ),
        (
            ("propose", *VAULT, "--leaving", "999999", *WHO),
            10,
            "komt in de gegevens niet voor",
        ),
        (("propose", *VAULT, "--leaving", "1"), 12, "met een recht en een doel"),
        (("propose", *VAULT, *WHO), 11, "Om wie of wat gaat deze overdracht?"),
        (("check", "in"), 11, "Nakijken kan alleen een lijst."),
        (("close", "in"), 10, "In deze map loopt geen overdracht."),
        (("open", "in", "--into", "in"), 10, "In deze map staat al iets."),
    ],
)
def test_what_cannot_be_done_gets_a_way_out(
    henk: Bestendig, arguments: tuple[str, ...], code: int, words: str
) -> None:
    told = henk(*arguments)
    assert told.code == code
    assert words in told.words


def test_a_colleague_of_whom_no_departure_is_recorded_is_refused(henk: Bestendig) -> None:
    one_by_one = [
        henk("propose", *VAULT, "--leaving", number, *WHO, "--no-papers", "-o", "uit") for number in "123"
    ]
    refused = [told for told in one_by_one if told.code == 12]
    assert refused
    assert all("Wij rekenen niet met 'stel dat'" in told.words for told in refused)
