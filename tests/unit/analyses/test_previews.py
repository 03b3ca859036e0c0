"""What files are taken for before they are read, and files read as a person decided."""

from pathlib import Path

import pytest

from bestendig.analyses.importing import take_in
from bestendig.analyses.previewing import check_mapping, known_columns, preview
from bestendig.analyses.versioning import first_report, versions_of
from bestendig.errors import InputError
from bestendig.model.seen import Decision
from bestendig.store import DataFolder

LINES = [f"P{n % 30:03d};M{n % 4};{1 + n % 28:02d}-0{1 + n % 9}-2024;Wmo;Jansen" for n in range(90)]
HEADER = "Klant;Wie kwam er;Wanneer;Kader;Naam cliënt"
RIGHT = {"client_id": "Klant", "professional_id": "Wie kwam er", "held_on": "Wanneer"}


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    """A folder with files whose headers nobody knows."""
    folder = tmp_path / "aangeleverd"
    folder.mkdir()
    for name in ("bezoeken-2023.csv", "bezoeken-2024.csv"):
        (folder / name).write_text("\n".join([HEADER, *LINES, f"{name};M1;01-02-2024;Wmo;Piet"]) + "\n")
    (folder / "leeg.csv").write_bytes(b"")
    return folder


def taken(drop, decisions):
    """The report of an import of the drop."""
    place = drop.parent
    return take_in(
        [drop], place / "data", keys=place / "keys", profiles=place / "profielen", decisions=decisions
    )


def both(decision):
    """The same decision about both files."""
    return dict.fromkeys(("bezoeken-2023.csv", "bezoeken-2024.csv"), decision)


def test_headers_are_shown_and_never_a_value(drop):
    seen = preview(drop, profiles=drop.parent / "profielen")
    assert [each.name for each in seen] == ["bezoeken-2023.csv", "bezoeken-2024.csv", "leeg.csv"]
    assert seen[0].headers == tuple(HEADER.split(";"))
    assert seen[0].never_read == ("Naam cliënt",)
    assert "Jansen" not in repr(seen)
    assert "P001" not in repr(seen)


def test_an_empty_file_is_named_with_the_reason(drop):
    (empty,) = [each for each in preview(drop, profiles=drop) if each.name == "leeg.csv"]
    assert empty.code == "file_empty"
    assert empty.refusal is not None
    assert not empty.can_be_mapped


def test_a_known_file_shows_its_profile(village_files, tmp_path):
    seen = {each.name: each for each in preview(village_files, profiles=tmp_path)}
    assert seen["contacten.csv"].table == "contacts"
    assert seen["contacten.csv"].columns["client_id"] == "Cliëntnummer"
    assert seen["contacten.csv"].options["contacts"]["held_on"] == "Datum"


def test_a_list_of_numbers_is_recognised(tmp_path):
    (tmp_path / "lijst.csv").write_text("oud;nieuw\n1;2\n3;4\n")
    (seen,) = preview(tmp_path, profiles=tmp_path)
    assert seen.is_list


def test_looking_keeps_nothing(drop):
    before = sorted(path.name for path in drop.parent.rglob("*"))
    preview(drop, profiles=drop.parent / "profielen", staging=drop.parent)
    assert sorted(path.name for path in drop.parent.rglob("*")) == before


def test_files_are_read_by_the_columns_that_a_person_named(drop):
    report = taken(drop, both(Decision(table="contacts", columns=RIGHT)))
    read = {each.file: each for each in report.files}
    assert report.kept == 92
    assert read["bezoeken-2024.csv"].duplicate == 90
    assert read["bezoeken-2023.csv"].profile == read["bezoeken-2024.csv"].profile
    assert len(list((drop.parent / "profielen").glob("*.toml"))) == 1


def test_a_corrected_mapping_replaces_what_was_read_wrongly(drop):
    wrong = RIGHT | {"professional_id": "Kader"}
    taken(drop, both(Decision(table="contacts", columns=wrong)))
    report = taken(drop, both(Decision(table="contacts", columns=RIGHT)))
    deliveries = DataFolder.open(drop.parent / "data").current().manifest.deliveries
    assert len(deliveries) == 2
    assert all(each.adds_up for each in report.files)
    assert len(list((drop.parent / "profielen").glob("*.toml"))) == 1


def test_what_is_left_out_is_named_and_not_read(drop):
    decided = both(Decision(table="contacts", columns=RIGHT))
    report = taken(drop, decided | {"bezoeken-2023.csv": Decision(is_left_out=True)})
    left = next(each for each in report.files if each.file == "bezoeken-2023.csv")
    assert left.read == 0
    assert "Dit deed niet mee." in left.notes[0].nl
    assert len(DataFolder.open(drop.parent / "data").current().manifest.deliveries) == 1


def test_a_known_profile_can_be_chosen(village_files, tmp_path):
    profile = """name = "eigen"\ntable = "contacts"\nsource_system = "ecd"\n[columns]
client_id.column = "Cliëntnummer"\nprofessional_id.column = "Medewerkernummer"\nheld_on.column = "Datum"\n"""
    (tmp_path / "eigen.toml").write_text(profile, encoding="utf-8")
    headers = ("Cliëntnummer", "Medewerkernummer", "Datum", "Team")
    assert known_columns(headers, "eigen", tmp_path)[0] == "contacts"
    report = take_in(
        [village_files / "contacten.csv"],
        tmp_path / "data",
        keys=tmp_path / "keys",
        profiles=tmp_path,
        decisions={"contacten.csv": Decision(profile="eigen")},
    )
    assert report.files[0].profile == "eigen"


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        (RIGHT | {"held_on": ""}, "columns_missing"),
        (RIGHT | {"held_on": "Klant"}, "header_twice"),
        (RIGHT | {"held_on": "Naam cliënt"}, "header_unknown"),
        (RIGHT | {"held_on": "Elders"}, "header_unknown"),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(columns, code):
    with pytest.raises(InputError) as refused:
        check_mapping("a.csv", tuple(HEADER.split(";")), "contacts", columns)
    assert refused.value.code == code


def test_a_day_and_its_moment_may_come_from_one_column():
    check_mapping("a.csv", tuple(HEADER.split(";")), "contacts", RIGHT | {"held_at": "Wanneer"})


def test_work_done_again_after_a_crash_tells_what_it_did_the_first_time(drop):
    decided = both(Decision(table="contacts", columns=RIGHT))
    first = taken(drop, decided)
    again = taken(drop, decided)
    assert again.kept == 0
    assert first_report(drop.parent / "data", again, "").kept == first.kept
    assert first_report(drop.parent / "data", again, first.data_version).kept == 0


def test_contacts_with_and_without_numbers_lie_together(village_files, tmp_path):
    numbered = (
        "Cliëntnummer;Medewerkernummer;Datum;Contactnummer\nC0001;M1;01-02-2024;77\nC0002;M1;02-02-2024;78\n"
    )
    (tmp_path / "met.csv").write_text(numbered, encoding="utf-8")
    files = [village_files / "contacten.csv", tmp_path / "met.csv"]
    report = take_in(files, tmp_path / "data", keys=tmp_path / "keys", profiles=tmp_path / "profielen")
    assert report.rows["contacts"] > 1_000
    assert all(each.adds_up for each in report.files)


def test_versions_are_listed_with_the_newest_first(drop):
    assert versions_of(drop.parent / "nergens") == ()
    decided = both(Decision(table="contacts", columns=RIGHT))
    taken(drop, decided | {"bezoeken-2023.csv": Decision(is_left_out=True)})
    taken(drop, decided)
    newest, oldest = versions_of(drop.parent / "data")
    assert (newest.is_current, oldest.is_current) == (True, False)
    assert newest.previous == oldest.id
    assert len(newest.deliveries) == 2


def test_a_version_that_is_not_whole_stays_in_the_list(drop):
    taken(drop, both(Decision(table="contacts", columns=RIGHT)))
    (version,) = (drop.parent / "data" / "versions").iterdir()
    (version / "manifest.json").write_text("{")
    (seen,) = versions_of(drop.parent / "data")
    assert not seen.is_whole
