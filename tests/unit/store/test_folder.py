"""Versions are made, found, pointed to; the same content again changes nothing."""

from datetime import date
from pathlib import Path

import pytest
from tests.unit.store.town import contacts, people_in, publish

from bestendig.errors import StoreError
from bestendig.model.issue import FileReport, ImportReport
from bestendig.model.manifest import Delivery
from bestendig.store import DataFolder, open_engine


def test_a_new_folder_has_no_data_yet(tmp_path: Path) -> None:
    folder = DataFolder.create(tmp_path / "data")
    assert not folder.has_data()
    with pytest.raises(StoreError) as caught:
        folder.current()
    assert caught.value.code == "no_data"


def test_a_folder_that_is_not_ours_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        DataFolder.open(tmp_path)
    assert caught.value.code == "no_folder"


def test_other_files_are_never_mixed_with_ours(tmp_path: Path) -> None:
    (tmp_path / "brief.docx").touch()
    with pytest.raises(StoreError) as caught:
        DataFolder.create(tmp_path)
    assert caught.value.code == "foreign_folder"


def test_making_a_folder_twice_keeps_what_is_in_it(tmp_path: Path) -> None:
    publish(tmp_path, ["anna"])
    assert people_in(DataFolder.create(tmp_path).current()) == ["anna"]


def test_versions_are_numbered_and_named_by_their_content(tmp_path: Path) -> None:
    first, second = publish(tmp_path, ["anna"]), publish(tmp_path, ["anna", "bram"])
    assert (first.manifest.number, second.manifest.number) == (1, 2)
    assert first.id == f"0001-{first.manifest.content_hash[:8]}"
    assert (first.manifest.previous, second.manifest.previous) == (None, first.id)


def test_the_same_content_gives_the_same_id_in_another_folder(tmp_path: Path) -> None:
    assert publish(tmp_path / "a", ["bram", "anna"]).id == publish(tmp_path / "b", ["bram", "anna"]).id


def test_the_same_content_again_publishes_nothing(tmp_path: Path) -> None:
    assert publish(tmp_path, ["anna"]).id == publish(tmp_path, ["anna"]).id
    assert len(DataFolder.open(tmp_path).versions()) == 1


def test_a_changed_setting_is_a_new_version(tmp_path: Path) -> None:
    folder = DataFolder.create(tmp_path)
    for settings in ({"consent": "no"}, {"consent": "2024-01-09"}):
        with open_engine() as engine, folder.draft() as draft:
            draft.add("contacts", contacts(engine, draft, ["anna"]), engine, ["client_id"])
            draft.publish(settings=settings)
    assert len(folder.versions()) == 2
    assert folder.current().manifest.settings == {"consent": "2024-01-09"}


def test_the_day_of_delivery_does_not_change_the_id(tmp_path: Path) -> None:
    ids = set()
    for day in (9, 10):
        with open_engine() as engine, DataFolder.create(tmp_path / str(day)).draft() as draft:
            draft.add("contacts", contacts(engine, draft, ["anna"]), engine, ["client_id"])
            delivery = Delivery(1, "suite", "a.csv", "contacts", "hash", 2, date(2024, 1, day))
            ids.add(draft.publish(deliveries=[delivery]).id)
    assert len(ids) == 1


def test_the_manifest_comes_back_as_it_went(tmp_path: Path) -> None:
    folder = DataFolder.create(tmp_path)
    report = ImportReport("", (FileReport("a.csv", "contacts", "suite", "hash", 2, 2),), rows={"contacts": 2})
    delivery = Delivery(1, "suite", "a.csv", "contacts", "hash", 2, date(2024, 1, 9))
    with open_engine() as engine, folder.draft("0.1") as draft:
        draft.add("contacts", contacts(engine, draft, ["anna"]), engine, ["client_id", "day"])
        made = draft.publish(deliveries=[delivery], report=report, key_fingerprints={"leren-wmo": "ab12"})
    read = DataFolder.open(tmp_path).current().manifest
    assert read == made.manifest
    assert read.report is not None
    assert read.report.data_version == read.id
    table = read.table("contacts")
    assert table is not None
    assert (table.rows, table.sorted_by) == (2, ("client_id", "day"))
    assert table.identified_by("person") == ("client_id",)


def test_leaving_a_draft_without_publishing_changes_nothing(tmp_path: Path) -> None:
    publish(tmp_path, ["anna"])
    folder = DataFolder.open(tmp_path)
    with open_engine() as engine, folder.draft() as draft:
        draft.add("contacts", contacts(engine, draft, ["bram"]), engine, ["client_id"])
    assert people_in(folder.current()) == ["anna"]
    assert list((tmp_path / "drafts").iterdir()) == []


def test_a_table_is_carried_over_without_being_written_again(tmp_path: Path) -> None:
    earlier = publish(tmp_path, ["anna"])
    folder = DataFolder.open(tmp_path)
    with folder.draft() as draft:
        draft.carry("contacts")
        later = draft.publish(settings={"consent": "yes"})
    assert later.manifest.table("contacts") == earlier.manifest.table("contacts")
    assert people_in(later) == ["anna"]


def test_a_table_that_was_not_there_cannot_be_carried_over(tmp_path: Path) -> None:
    with DataFolder.create(tmp_path).draft() as draft, pytest.raises(StoreError):
        draft.carry("contacts")


def test_after_pointing_back_the_next_version_gets_a_new_number(tmp_path: Path) -> None:
    first = publish(tmp_path, ["anna"])
    publish(tmp_path, ["anna", "bram"])
    DataFolder.open(tmp_path).point_to(first.id)
    assert publish(tmp_path, ["anna", "cas"]).manifest.number == 3


def test_after_pointing_back_the_same_content_gives_the_version_that_was_there(tmp_path: Path) -> None:
    first, second = publish(tmp_path, ["anna"]), publish(tmp_path, ["anna", "bram"])
    DataFolder.open(tmp_path).point_to(first.id)
    assert publish(tmp_path, ["anna", "bram"]).id == second.id


def test_an_unknown_version_is_told_with_those_that_are_there(tmp_path: Path) -> None:
    known = publish(tmp_path, ["anna"]).id
    with pytest.raises(StoreError) as caught:
        DataFolder.open(tmp_path).point_to("0009-ffffffff")
    assert known in caught.value.hint.en


def test_a_table_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    version = publish(tmp_path, ["anna"])
    with open_engine() as engine, pytest.raises(StoreError) as caught:
        version.scan(engine, "contract")
    assert "contacts" in caught.value.hint.nl


def test_only_the_owner_can_read_the_folder(tmp_path: Path) -> None:
    version = publish(tmp_path / "data", ["anna"])
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "data", version.path)} == {0}
