"""A list with headings of one's own is read; what is not right is told by sheet, row and column."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.unit.handovers.lists import RECORDED, workbook

from bestendig.analyses.handovers.listing.reading import ListRead, read_list
from bestendig.errors import InputError, NotAllowed, RequestError

HEAD = ["Cliëntnr", "Medewerker", "Bekende gezichten", "Voorkeur", "Liever niet"]
SIMPLE = [
    HEAD,
    [10023, "S. Jansen", "F. Demir; K. de Boer (12)", "F. Demir", ""],
    [10024, "S. Jansen", "k. de boer: 3x", "", "F. DEMIR"],
    [10025, "S. Jansen", "", "", ""],
]
COLLEAGUES = [
    ["Collega", "Plekken", "Bezet"],
    ["S. Jansen", 20, 20],
    ["F. Demir", 20, 18],
    ["K. de Boer", 20, 15],
]
HIDDEN = "Geheimenaar"


def read(tmp_path: Path, **sheets: list[list[object]]) -> ListRead:
    """The list of a handover that was recorded."""
    return read_list(workbook(tmp_path / "lijst.xlsx", **sheets), RECORDED)


def test_one_list_with_free_headings_is_a_case(tmp_path: Path) -> None:
    case = read(tmp_path, Blad1=SIMPLE).case
    assert (case.occasion, case.subject) == ("leaving", "S. Jansen")
    assert [person.client for person in case.persons] == ["10023", "10024", "10025"]
    assert {one.professional for one in case.receivers} == {"F. Demir", "K. de Boer"}
    assert {(tie.client, tie.professional): tie.n_days for tie in case.ties} == {
        ("10023", "F. Demir"): 1, ("10023", "K. de Boer"): 12, ("10024", "K. de Boer"): 3,
    }  # fmt: skip


def test_one_colleague_written_in_two_ways_is_one(tmp_path: Path) -> None:
    case = read(tmp_path, Blad1=SIMPLE).case
    assert case.persons[1].rather_not == ("F. Demir",)


def test_places_that_nobody_says_leave_room_for_a_choice(tmp_path: Path) -> None:
    found = read(tmp_path, Blad1=SIMPLE)
    assert {one.places for one in found.case.receivers} == {4}
    assert "hoogstens 3 bij krijgen" in found.notes[-1].nl


def test_places_that_are_given_hold_for_who_says_none(tmp_path: Path) -> None:
    sheet = [["Collega", "Fte", "Plekken", "Bezet"], ["F. Demir", "0,5", "", 3], ["K. de Boer", 1, 12, 3]]
    path = workbook(tmp_path / "lijst.xlsx", Blad1=SIMPLE, Collegas=sheet)
    case = read_list(path, replace(RECORDED, places=9.0)).case
    assert {one.professional: one.places for one in case.receivers} == {"F. Demir": 5, "K. de Boer": 12}


def test_a_csv_with_names_before_initials_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text('inwoner;nu bij;kent\n1;"Jansen, S.";"Demir, F."\n2;"Jansen, S.";\n', encoding="utf-8")
    case = read_list(path, RECORDED).case
    assert case.subject == "Jansen, S."
    assert [tie.professional for tie in case.ties] == ["Demir, F."]


def test_commas_part_names_where_nothing_else_does(tmp_path: Path) -> None:
    case = read(
        tmp_path, A=[["inwoner", "nu bij", "kent"], [1, "Samira", "Fatma, Karel"], [2, "Samira", "Karel"]]
    ).case
    assert {tie.professional for tie in case.ties} == {"Fatma", "Karel"}


def test_who_is_with_somebody_else_stays_and_counts_as_load(tmp_path: Path) -> None:
    rows = [*SIMPLE, [10026, "F. Demir", "", "", ""], [10027, "F. Demir", "", "", ""]]
    found = read_list(
        workbook(tmp_path / "lijst.xlsx", Blad1=rows),
        replace(RECORDED, occasion="leaving", subject=("s. jansen",)),
    )
    assert len(found.case.persons) == 3
    assert {one.professional: one.load for one in found.case.receivers}["F. Demir"] == 2
    assert [sheet.name for sheet in found.kept.sheets] == ["Blijft"]
    assert [row[0] for row in found.kept.sheets[0].rows] == ["10026", "10027"]


def test_somebody_at_home_with_a_colleague_who_stays_makes_a_tie(tmp_path: Path) -> None:
    rows = [["inwoner", "nu bij", "gezin"], [1, "S. Jansen", 7], [2, "F. Demir", 7]]
    ask = replace(RECORDED, occasion="leaving", subject=("S. Jansen",))
    tie = read_list(workbook(tmp_path / "lijst.xlsx", Blad1=rows), ask).case.ties[0]
    assert (tie.client, tie.professional, tie.is_household) == ("1", "F. Demir", True)


def test_without_one_who_leaves_the_list_is_divided_anew(tmp_path: Path) -> None:
    rows = [["inwoner", "nu bij"], [1, "S. Jansen"], [2, "F. Demir"]]
    case = read(tmp_path, Blad1=rows).case
    assert case.occasion == "list"
    assert {one.professional for one in case.receivers} == {"S. Jansen", "F. Demir"}


def test_the_sheet_about_says_who_leaves_and_who_recorded_it(tmp_path: Path) -> None:
    about = [
        ["Wat", "Waarde"],
        ["wie gaat weg", "S. Jansen"],
        ["vanaf", date(2026, 8, 1)],
        ["vastgelegd door", "Henk"],
        ["vastgelegd op", "12-6-2026"],
        ["huishoudens bij elkaar", "nee"],
    ]
    case = read_list(workbook(tmp_path / "lijst.xlsx", Lijst=SIMPLE, Over=about)).case
    assert (case.from_day, case.recorded_by, case.recorded_on) == (
        date(2026, 8, 1),
        "Henk",
        date(2026, 6, 12),
    )
    assert case.settings.households_together is False


def test_a_list_that_nobody_recorded_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAllowed) as refusal:
        read_list(workbook(tmp_path / "lijst.xlsx", Blad1=SIMPLE))
    assert "--recorded-by" in refusal.value.words("nl")


def test_a_list_without_a_day_is_asked_for_it(tmp_path: Path) -> None:
    with pytest.raises(RequestError):
        read_list(workbook(tmp_path / "lijst.xlsx", Blad1=SIMPLE), replace(RECORDED, from_day=None))


def test_a_heading_that_is_almost_known_is_told_and_kept(tmp_path: Path) -> None:
    rows = [[*SIMPLE[0], "Huishuden"], *[[*row, "x"] for row in SIMPLE[1:]]]
    found = read(tmp_path, Blad1=rows)
    assert "Bedoelt u huishouden?" in found.notes[0].nl
    assert found.kept.people["10023"] == {"Huishuden": "x"}


def test_room_of_colleagues_in_the_list_of_residents_is_told_to_be_elsewhere(tmp_path: Path) -> None:
    rows = [[*SIMPLE[0], "Plekken"], *[[*row, 20] for row in SIMPLE[1:]]]
    assert "hoort op een blad Collega's" in read(tmp_path, Blad1=rows).notes[0].nl


FULL = [
    "inwoner",
    "nu bij",
    "voorstel",
    "wens",
    "liever niet",
    "gesproken op",
    "status",
    "vastzetten",
    "telt voor",
]


@pytest.mark.parametrize(
    ("row", "where", "what"),
    [
        ([10023, "S. Jansen"], "rij 3, kolom inwoner", "staat ook op rij 2"),
        (["", "S. Jansen"], "rij 3, kolom inwoner", "ontbreekt het nummer"),
        ([7, "S. Jansen", "S. Jansen"], "rij 3, kolom voorstel", "gaat weg"),
        ([7, "S. Jansen", HIDDEN], "rij 3, kolom voorstel", "staat niet op het blad Collega's"),
        ([7, "S. Jansen", "", "K. de Boerr"], "rij 3, kolom wens", "Bedoelt u die van rij 4 daar?"),
        ([7, "S. Jansen", "", "", HIDDEN], "rij 3, kolom liever niet", "staat niet op het blad Collega's"),
        ([7, "S. Jansen", "", "F. Demir", "F. Demir"], "rij 3, kolom wens", "en bij 'liever niet'"),
        ([7, "S. Jansen", "", "", "", HIDDEN], "rij 3, kolom gesproken op", "niet te lezen"),
        ([7, "S. Jansen", "", "", "", "31-02-2026"], "rij 3, kolom gesproken op", "niet te lezen"),
        ([7, "S. Jansen", "", "", "", "", HIDDEN], "rij 3, kolom status", "kies uit: nog niet gesproken"),
        ([7, "S. Jansen", "", "", "", "", "", "ja"], "rij 3, kolom vastzetten", "wie zet u vast?"),
        ([7, "S. Jansen", "", "", "", "", "", "", "twee"], "rij 3, kolom telt voor", "een getal vanaf 0"),
        ([7, "S. Jansen", "", "", "", "", "", "", -1], "rij 3, kolom telt voor", "een getal vanaf 0"),
    ],
)  # fmt: skip
def test_what_is_not_right_is_told_by_row_and_column(
    tmp_path: Path, row: list[object], where: str, what: str
) -> None:
    with pytest.raises(InputError) as refusal:
        read(tmp_path, Lijst=[FULL, [10023, "S. Jansen"], row], Collegas=COLLEAGUES)
    words = refusal.value.words("nl")
    assert where in words
    assert what in words
    assert HIDDEN not in words
    assert "10023" not in words


def test_everything_that_is_not_right_is_told_at_once(tmp_path: Path) -> None:
    rows = [FULL, *[[number, "S. Jansen", HIDDEN] for number in range(20)]]
    with pytest.raises(InputError) as refusal:
        read(tmp_path, Lijst=rows, Collegas=COLLEAGUES)
    assert refusal.value.words("nl").startswith("In deze lijst kloppen 20 dingen niet. (lijst.xlsx)")
    assert "en nog 8" in refusal.value.words("nl")


def test_a_wish_for_who_leaves_is_kept_and_said(tmp_path: Path) -> None:
    rows = [FULL, [10023, "S. Jansen", "", "S. Jansen"]]
    found = read(tmp_path, Lijst=rows, Collegas=COLLEAGUES)
    assert found.case.persons[0].wish == "S. Jansen"
    assert any("niet te vervullen" in note.nl for note in found.notes)


@pytest.mark.parametrize(
    ("sheets", "code"),
    [
        ({"Lijst": [FULL]}, "list_empty"),
        ({"Lijst": [["kleur", "maat"], ["rood", 3]]}, "list_unknown"),
        ({"Lijst": [["inwoner", "nu bij"], [1, "S. Jansen"]]}, "nobody_to_receive"),
    ],
)
def test_a_list_of_which_nothing_can_be_made_gets_a_way_out(
    tmp_path: Path, sheets: dict[str, list[list[object]]], code: str
) -> None:
    with pytest.raises(InputError) as refusal:
        read(tmp_path, **sheets)
    assert refusal.value.code == code
    assert refusal.value.hint.nl


@pytest.mark.parametrize("heading", ["BSN", "inwoner"])
def test_citizen_numbers_are_refused(tmp_path: Path, heading: str) -> None:
    numbers = [111222333, 123456782, 999999990, 100000009, 100000010, 100000022]
    rows = [
        [heading, "inwoner" if heading == "BSN" else "team", "nu bij"],
        *[[each, each % 97, "S. Jansen"] for each in numbers],
    ]
    with pytest.raises(NotAllowed) as refusal:
        read(tmp_path, Lijst=rows, Collegas=COLLEAGUES)
    assert refusal.value.code == "bsn_in_column"


def test_a_file_that_is_no_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(b"PK no workbook")
    with pytest.raises(InputError):
        read_list(path, RECORDED)
