"""A handover stands on an extract with keys of its own; when it closes nothing about people is left."""

import json
import shutil
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.unit.handovers.conftest import LEAVING
from tests.unit.handovers.village import LAST

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.closing import close_handover
from bestendig.analyses.handovers.opening import open_handover
from bestendig.analyses.handovers.place import Place
from bestendig.analyses.handovers.proposing import Task, list_of_data
from bestendig.analyses.handovers.sourcing import of_handover, of_vault
from bestendig.errors import BestendigError, ConfigError, InputError, NotAllowed
from bestendig.sheets.handovers.workbook import write_list

KNOWN = "HERKENBAAR"
HENK = Task("Henk, teamleider", "overdracht van een caseload", LAST)


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Every file below a folder, as it lies and as it can be read."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        name = str(path.relative_to(folder))
        yield name, name + path.read_bytes().decode("utf-8", "replace")
        if path.suffix == ".parquet":
            yield name, str(pq.read_table(path).to_pylist())
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                yield (
                    name,
                    "".join(archive.read(each).decode("utf-8", "replace") for each in archive.namelist()),
                )


@pytest.fixture
def own(opened: Path, tmp_path: Path) -> Path:
    """A handover of one's own, to close."""
    return Path(shutil.copytree(opened, tmp_path / "overdracht"))


def test_no_number_that_people_know_lies_readable_in_the_folder(opened: Path) -> None:
    found = [name for name, text in texts(opened) if KNOWN in text]
    assert found == []


def test_the_folder_and_its_keys_are_closed_to_others(opened: Path) -> None:
    place = Place(opened)
    assert stat.S_IMODE(opened.stat().st_mode) == 0o700
    assert stat.S_IMODE(place.keys.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in place.keys.iterdir()} == {0o600}


def test_the_extract_has_pseudonyms_of_its_own(opened: Path, office: Path) -> None:
    here, there = of_handover(opened), of_vault(office / "vault")
    people = [set(source.data.version.identifiers.labels("person").values()) for source in (here, there)]
    assert all(people)
    assert not people[0] & people[1]


def test_without_its_keys_the_numbers_cannot_be_read(own: Path) -> None:
    shutil.rmtree(Place(own).keys)
    with pytest.raises(ConfigError):
        of_handover(own).build(Ask())


def test_a_folder_with_something_in_it_is_not_taken(office: Path, tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"x")
    with pytest.raises(InputError) as refusal:
        open_handover([office / "in"], tmp_path, LEAVING, opened_on=LAST, profiles=office / "profiles")
    assert refusal.value.code == "handover_folder_taken"
    assert [path.name for path in tmp_path.iterdir()] == ["foto.jpg"]


@pytest.mark.parametrize("what", ["a file that is not there", "somebody unknown"])
def test_after_a_refusal_nothing_stays(office: Path, tmp_path: Path, what: str) -> None:
    into = tmp_path / "overdracht"
    is_known = what == "a file that is not there"
    files = [office / "in" / "geen.csv"] if is_known else [office / "in"]
    ask = LEAVING if is_known else Ask("leaving", ("M-GEHEIM",))
    with pytest.raises(BestendigError) as refusal:
        open_handover(files, into, ask, opened_on=LAST, profiles=office / "profiles")
    assert "GEHEIM" not in refusal.value.words("nl")
    assert not into.exists()


def test_without_consent_staff_is_not_read_and_a_departure_must_be_told(office: Path, tmp_path: Path) -> None:
    into = tmp_path / "overdracht"
    open_handover([office / "in"], into, LEAVING, opened_on=LAST, profiles=office / "profiles")
    with pytest.raises(NotAllowed):
        of_handover(into).build(Ask())


def test_who_looked_is_written_down_before_rows_leave(own: Path) -> None:
    listed = list_of_data(of_handover(own), Ask(), HENK)
    line = json.loads(Place(own).trail.read_text(encoding="utf-8").splitlines()[-1])
    assert (line["permission"], line["n_rows"]) == (HENK.permission, len(listed.value.case.persons))


def test_without_a_right_and_a_purpose_nothing_leaves(own: Path) -> None:
    with pytest.raises(NotAllowed):
        list_of_data(of_handover(own), Ask(), Task("", "", LAST))
    assert not Place(own).trail.exists()


def test_after_closing_nothing_about_people_is_left(own: Path) -> None:
    write_list(list_of_data(of_handover(own), Ask(), HENK), Place(own).proposals / "overdracht.xlsx", "nl")
    assert any(KNOWN in text for _, text in texts(own))
    told = close_handover(own, LAST)
    assert {path.name for path in own.iterdir()} == {"gesloten.json", "inzage.jsonl"}
    assert not [name for name, text in texts(own) if KNOWN in text]
    assert told[0].nl == "Gewist: 3 sleutels."


def test_the_note_that_stays_holds_counts_and_days_only(own: Path) -> None:
    close_handover(own, LAST)
    note = json.loads((own / "gesloten.json").read_text(encoding="utf-8"))
    assert note["closed_on"] == LAST.isoformat()
    assert set(note) == {"closed_on", "opened_on", "occasion", "deleted"}
    assert all(isinstance(count, int) for count in note["deleted"].values())


def test_closing_that_was_broken_off_is_finished_by_asking_again(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: Path) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", broken)
        with pytest.raises(PermissionError):
            close_handover(own, LAST)
    close_handover(own, LAST)
    note = json.loads((own / "gesloten.json").read_text(encoding="utf-8"))
    assert note["deleted"]["keys"] > 0


def test_what_is_not_its_own_stays(own: Path, tmp_path: Path) -> None:
    outside = tmp_path / "elders"
    outside.mkdir()
    (outside / "brief.txt").write_text("x", encoding="utf-8")
    (own / "voorstel").symlink_to(outside)
    close_handover(own, LAST)
    assert (outside / "brief.txt").exists()


def test_a_closed_handover_says_so(own: Path) -> None:
    close_handover(own, LAST)
    with pytest.raises(InputError) as refusal:
        of_handover(own)
    assert refusal.value.code == "handover_closed"


def test_a_folder_that_is_no_handover_is_never_cleared(tmp_path: Path) -> None:
    (tmp_path / "gegevens").mkdir()
    with pytest.raises(InputError):
        close_handover(tmp_path, LAST)
    assert (tmp_path / "gegevens").is_dir()
