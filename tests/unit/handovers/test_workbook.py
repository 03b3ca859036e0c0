"""The list as a workbook: what is written is read back, whole, and nothing in it is a formula."""

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.listing.example import example_list
from bestendig.analyses.handovers.listing.kept import Kept, Listed, OwnSheet
from bestendig.analyses.handovers.listing.reading import read_list
from bestendig.analyses.handovers.proposing import Task, fill_up_list, propose_for_list
from bestendig.disclosure import entrust
from bestendig.model.handover import STATUS_WORDS, HandoverCase, HandoverSettings, Person, Receiver, Tie
from bestendig.sheets.handovers.workbook import list_workbook, write_list

NOBODY = Task("", "", date(2026, 7, 1))
DAY = date(2026, 5, 4)


def written(listed: Listed, path: Path, language: str = "nl") -> Path:
    """The list in a file."""
    path.unlink(missing_ok=True)
    return write_list(entrust(listed, "Henk", "overdracht"), path, language)


def full_case() -> HandoverCase:
    """A case in which every field is filled."""
    person = Person(
        "0012", "S. Jansen", "H1", "Noord", "Buurt 1", "wmo", "Pools", ("autisme", "schulden"), 45, 2,
        "F. Demir", ("K. de Boer", "A. Smit"), "A. Smit", 1961, date(2026, 4, 1), True, True, False,
        DAY, "wants_other",
    )  # fmt: skip
    receivers = (
        Receiver("F. Demir", "Noord", "Linde", 0.8, 20, 12, ("autisme",), ("Pools",), ("wmo",), ("Buurt 1",),
                 date(2026, 1, 1), date(2027, 12, 31)),
        Receiver("K. de Boer", places=4, load=0),
        Receiver("A. Smit", fte=0.55, places=0, load=3),
    )  # fmt: skip
    ties = (
        Tie("0012", "F. Demir", 7, date(2024, 1, 9), date(2026, 3, 3), 3.141593, True, True),
        Tie("0013", "K. de Boer", 1, None, None, 1.0),
        Tie("0013", "F. Demir", 0, None, None, 0.0, False, True),
    )
    assumed = HandoverSettings(0.15, 200, 0.75, 90, False)
    return HandoverCase(
        "leaving", "S. Jansen", date(2026, 7, 1), (person, Person("0013", "S. Jansen")), receivers, ties,
        assumed, "HR", date(2026, 6, 12),
    )  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_in_a_case_comes_back(tmp_path: Path, language: str) -> None:
    case = full_case()
    read = read_list(written(Listed(case, data_version="0001-ab"), tmp_path / "lijst.xlsx", language))
    assert read.case == case
    assert read.data_version == "0001-ab"


def test_what_people_keep_comes_back(tmp_path: Path) -> None:
    sheet = OwnSheet("Eigen blad", ("a", "b"), (("1", "x"), ("", "y")))
    kept = Kept(
        {"0012": {"own_name": "Mw. de Vries", "note": "belt liever", "Sleutel?": "ja"}},
        {"A. Smit": {"Kamer": "2.14"}},
        (sheet,),
    )
    read = read_list(written(Listed(full_case(), kept=kept), tmp_path / "lijst.xlsx"))
    assert read.kept == kept


word = (
    st.text("abcdefgzé' -.=+@1", min_size=1, max_size=12)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: text.strip(" -.'"))
)
few = st.integers(0, 99)
days = st.dates(date(1990, 1, 2), date(2090, 1, 1)) | st.none()


@st.composite
def cases(draw: st.DrawFn) -> HandoverCase:
    """Any case of one colleague who leaves."""
    names = draw(st.lists(word, min_size=2, max_size=5, unique_by=lambda name: name.casefold()))
    leaver, staff = names[0], names[1:]
    numbers = draw(st.lists(st.integers(1, 9999).map(lambda n: f"C{n}"), min_size=1, max_size=5, unique=True))
    persons = tuple(
        Person(
            number, leaver, wish=draw(st.sampled_from(["", *staff])),
            status=draw(st.sampled_from(list(STATUS_WORDS))),
            weight=draw(st.integers(0, 9)), may_be_told=draw(st.sampled_from([None, True, False])),
            spoken_on=draw(days), changed_on=draw(days), birth_year=draw(st.none() | st.integers(1900, 2030)),
            changes_now=draw(st.booleans()),
        )
        for number in numbers
    )  # fmt: skip
    receivers = tuple(
        Receiver(name, fte=(10 + draw(few)) / 100, places=draw(few), load=draw(few)) for name in staff
    )
    pair = st.tuples(st.sampled_from(numbers), st.sampled_from(staff))
    ties = tuple(
        Tie(*each, draw(few), draw(days), draw(days), round(draw(few) / 7, 6), draw(st.booleans()))
        for each in draw(st.lists(pair, max_size=6, unique=True))
    )
    return HandoverCase(
        "leaving", leaver, date(2026, 7, 1), persons, receivers, ties, recorded_by="HR", recorded_on=DAY
    )


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_any_case_comes_back(case: HandoverCase, tmp_path: Path) -> None:
    assert read_list(written(Listed(case), tmp_path / "lijst.xlsx")).case == case


@pytest.fixture(scope="module")
def proposed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example list with a proposal."""
    folder = tmp_path_factory.mktemp("lists")
    path = write_list(example_list("nl"), folder / "lijst.xlsx", "nl")
    return write_list(propose_for_list(path, Ask(), NOBODY).listed, folder / "voorstel.xlsx", "nl")


def test_a_proposal_stands_beside_its_reason_and_is_read_back(proposed: Path) -> None:
    tab = openpyxl.load_workbook(proposed)["Overdracht"]
    heads = [cell.value for cell in tab[1]]
    row = dict(zip(heads, [cell.value for cell in tab[2]], strict=True))
    assert row["inwoner"] == "10023"
    assert row["voorstel"] == "F. Demir"
    assert row["waarom"].startswith("De inwoner vraagt zelf om F. Demir")
    assert read_list(proposed).division["10023"] == "F. Demir"


def test_a_second_proposal_changes_nothing_of_the_case(proposed: Path) -> None:
    before = read_list(proposed.with_name("lijst.xlsx"))
    after = read_list(proposed)
    assert (after.case, after.kept, after.data_version) == (before.case, before.kept, before.data_version)


def test_a_division_by_hand_is_kept_and_only_the_rest_is_proposed(proposed: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(proposed)
    tab = book["Overdracht"]
    column = next(cell.column for cell in tab[1] if cell.value == "voorstel")
    tab.cell(2, column, "A. Smit")
    tab.cell(3, column, None)
    book.save(tmp_path / "met-de-hand.xlsx")
    kept = fill_up_list(tmp_path / "met-de-hand.xlsx", Ask(), NOBODY).listed.value
    assert kept.proposal is not None
    placed = {each.client: each.professional for each in kept.proposal.variants[0].placements}
    assert placed["10023"] == "A. Smit"
    assert placed["10031"]
    assert not any(person.pinned for person in kept.case.persons)


def test_the_same_list_gives_the_same_bytes(tmp_path: Path) -> None:
    assert list_workbook(example_list("nl"), "nl") == list_workbook(example_list("nl"), "nl")


def test_what_was_filled_in_is_never_written_over(tmp_path: Path) -> None:
    names = [write_list(example_list("nl"), tmp_path / "lijst.xlsx", "nl").name for _ in range(3)]
    assert names == ["lijst.xlsx", "lijst-2.xlsx", "lijst-3.xlsx"]


def test_words_that_look_like_a_formula_stay_words(tmp_path: Path) -> None:
    trick = '=HYPERLINK("http://x","klik")'
    case = replace(full_case(), ties=(), persons=(Person(trick, "S. Jansen", area="+1+1", wish="F. Demir"),))
    content = list_workbook(entrust(Listed(case, kept=Kept({trick: {"note": "@SUM(A1)"}})), "a", "b"), "nl")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/" in name]
    assert not [sheet for sheet in sheets if "<f>" in sheet]
    assert read_list(written(Listed(case), tmp_path / "lijst.xlsx")).case.persons == case.persons


def test_colleagues_and_answers_can_be_chosen(proposed: Path) -> None:
    tab = openpyxl.load_workbook(proposed)["Overdracht"]
    rules = [str(rule.formula1) for rule in tab.data_validations.dataValidation if rule.type == "list"]
    assert "'Collega''s'!$A$2:$A$203" in rules
    assert '"nog niet gesproken,akkoord,wil iets anders"' in rules
    assert tab.freeze_panes == "C2"
    assert not tab.protection.sheet


def test_three_ways_stand_beside_each_other(proposed: Path) -> None:
    tab = openpyxl.load_workbook(proposed)["Drie manieren"]
    rows = [[cell.value for cell in row] for row in tab.iter_rows(min_row=8)]
    assert [row[0] for row in rows] == ["10023", "10031", "10047"]
    assert all(len(row) == 5 and all(row) for row in rows)


def test_a_list_without_a_proposal_has_no_column_for_its_reason(tmp_path: Path) -> None:
    path = write_list(example_list("en"), tmp_path / "list.xlsx", "en")
    heads = [cell.value for cell in openpyxl.load_workbook(path)["Handover"][1]]
    assert "wish" in heads
    assert "why" not in heads
