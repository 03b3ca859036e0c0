"""A backup: everything but the keys, of one moment, put back whole or refused with nothing changed."""

import errno
import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from threading import Event, Thread

import pytest
from tests.unit.backups.workplace import AT, left_overs, places_in, seen, workplace

from bestendig.analyses.backups import making, restoring
from bestendig.analyses.backups.making import back_up
from bestendig.analyses.backups.restoring import restore
from bestendig.errors import BestendigError, InputError, RequestError, StoreError
from bestendig.store import Disk
from bestendig.store.backup.archive import CONTENTS

OLD = ("oud", "oud", ["anna", "bram"])


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A workplace, its backup and its keys; nobody writes in them."""
    root = tmp_path_factory.mktemp("oud")
    back_up(workplace(root), root / "kopie.zip", made_at=AT, keys_to=root / "sleutels.zip")
    return root


def again(archive, out, **changed):
    """The same archive with something else in its list of contents."""
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == CONTENTS:
                content = json.dumps({**json.loads(content), **changed}).encode()
            new.writestr(name, content)
    return out


def test_what_is_put_back_is_what_was_there(made, tmp_path):
    restore(made / "kopie.zip", places_in(tmp_path), at=AT, keys_from=made / "sleutels.zip")
    assert seen(places_in(tmp_path)) == seen(places_in(made))
    assert (tmp_path / "werkplek/profielen/suite.toml").read_text() == "a = 1"
    assert (tmp_path / "werkplek/sleutels/leren/wmo.key").read_text() == "sleutel van oud"
    assert left_overs(tmp_path) == []


def test_keys_are_in_a_file_of_their_own_that_only_the_owner_reads(made):
    names = zipfile.ZipFile(made / "kopie.zip").namelist()
    assert not [name for name in names if "sleutel" in name]
    assert sorted(zipfile.ZipFile(made / "sleutels.zip").namelist()) == [
        "geheim/werkplek.sleutel", CONTENTS, "sleutels/leren/wmo.key",
    ]  # fmt: skip
    assert {(made / name).stat().st_mode & 0o777 for name in ("kopie.zip", "sleutels.zip")} == {0o600}


def test_what_is_made_again_by_itself_is_not_kept(made):
    assert not [name for name in zipfile.ZipFile(made / "kopie.zip").namelist() if "static" in name]


def test_files_as_they_were_delivered_never_enter_a_backup(made):
    names = " ".join(zipfile.ZipFile(made / "kopie.zip").namelist())
    assert "namen.csv" not in names
    assert "meenemen" not in names


def test_a_backup_says_what_it_is_of(made):
    said = json.loads(zipfile.ZipFile(made / "kopie.zip").read(CONTENTS))
    assert (said["holds"], said["database"], said["made_at"]) == ("data", "sqlite", AT.isoformat())
    assert said["steps"] == ["audit.0001_initial"], "those of libraries follow from the version"


def test_a_backup_is_of_one_moment_while_others_write(tmp_path):
    places, end = workplace(tmp_path), Event()

    def write():
        with closing(sqlite3.connect(places.sqlite, timeout=20)) as other:
            while not end.is_set():
                other.execute("INSERT INTO promise VALUES ('a')")
                other.execute("INSERT INTO promise VALUES ('b')")
                other.commit()

    writer = Thread(target=write)
    writer.start()
    try:
        back_up(places, tmp_path / "kopie.zip", made_at=AT)
    finally:
        end.set()
        writer.join()
    restore(tmp_path / "kopie.zip", places_in(tmp_path / "terug"), at=AT)
    with closing(sqlite3.connect(tmp_path / "terug/werkplek/werkplek.sqlite3")) as found:
        words = [row[0] for row in found.execute("SELECT words FROM promise")]
    assert words.count("a") == words.count("b")


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 0.99, 0.9999])
def test_a_backup_that_was_cut_off_is_refused(made, tmp_path, share):
    whole = (made / "kopie.zip").read_bytes()
    (tmp_path / "half.zip").write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(InputError, match="backup"):
        restore(tmp_path / "half.zip", places_in(tmp_path / "plek"), at=AT)
    assert not (tmp_path / "plek").exists() or not list((tmp_path / "plek").iterdir())


def test_a_backup_in_which_one_byte_changed_is_refused_and_nothing_changes(made, tmp_path):
    new = workplace(tmp_path / "plek", "nieuw", ("cas",))
    before, whole = seen(new), bytearray((made / "kopie.zip").read_bytes())
    with zipfile.ZipFile(made / "kopie.zip") as archive:
        at = (
            max(each.header_offset for each in archive.infolist() if each.filename.endswith(".parquet")) + 120
        )
    whole[at] ^= 1
    (tmp_path / "anders.zip").write_bytes(whole)
    with pytest.raises(InputError, match="damaged"):
        restore(tmp_path / "anders.zip", new, at=AT, overwrite=True)
    assert seen(new) == before
    assert left_overs(tmp_path / "plek") == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"software": "99.0.0"}, "newer"),
        ({"steps": ["audit.9999_what_comes"]}, "newer"),
        ({"format": "anders"}, "no \\(whole\\) backup"),
        ({"holds": "keys"}, "other file"),
    ],
)
def test_a_backup_that_we_do_not_understand_is_refused(made, tmp_path, changed, said):
    with pytest.raises(InputError, match=said):
        restore(again(made / "kopie.zip", tmp_path / "x.zip", **changed), places_in(tmp_path / "p"), at=AT)


@pytest.mark.parametrize("name", ["../elders", "/etc/passwd", "gegevens/../../x", "C:\\x", "werkplek/..\\x"])
def test_a_name_that_leads_out_of_the_folder_is_refused(made, tmp_path, name):
    out = tmp_path / "x.zip"
    with zipfile.ZipFile(made / "kopie.zip") as old, zipfile.ZipFile(out, "w") as new:
        said = json.loads(old.read(CONTENTS))
        said["files"] = {name: ["0" * 64, 1]}
        new.writestr(name, "x")
        new.writestr(CONTENTS, json.dumps(said))
    with pytest.raises(BestendigError):
        restore(out, places_in(tmp_path / "plek"), at=AT)
    assert not list(tmp_path.rglob("elders"))


def test_a_place_that_is_taken_is_left_alone_unless_told(made, tmp_path):
    new = workplace(tmp_path, "nieuw", ("cas",))
    with pytest.raises(StoreError, match="here already"):
        restore(made / "kopie.zip", new, at=AT)
    assert seen(new)[0] == "nieuw"
    said = restore(made / "kopie.zip", new, at=AT, overwrite=True)
    assert seen(new)[:3] == ("oud", "oud", ["anna", "bram"])
    aside = replace(new, folder=tmp_path / "werkplek.voor-herstel-20261122-093000")
    assert seen(replace(aside, data=tmp_path / "kluis.voor-herstel-20261122-093000"))[0] == "nieuw"
    assert "voor-herstel" in said[1].nl


def test_keys_that_are_there_stay_where_the_backup_brings_none(made, tmp_path):
    new = workplace(tmp_path, "nieuw", ("cas",))
    restore(made / "kopie.zip", new, at=AT, overwrite=True)
    assert seen(new)[3] == "geheim van nieuw"
    assert (new.keys / "leren/wmo.key").read_text() == "sleutel van nieuw"


def test_a_workplace_that_runs_is_not_put_aside(made, tmp_path):
    new = workplace(tmp_path, "nieuw", ("cas",))
    with closing(sqlite3.connect(new.sqlite)) as running:
        running.execute("SELECT * FROM promise").fetchall()
        with pytest.raises(StoreError, match="still running"):
            restore(made / "kopie.zip", new, at=AT, overwrite=True)
    assert seen(new)[0] == "nieuw"


def test_a_part_of_which_nobody_said_where_it_goes_is_asked_for(made, tmp_path):
    with pytest.raises(RequestError, match="gegevens"):
        restore(made / "kopie.zip", replace(places_in(tmp_path), data=None), at=AT)


def test_data_within_the_folder_of_the_workplace_come_along_once(made, tmp_path):
    places = workplace(tmp_path / "a")
    shutil.move(places.data, places.folder / "kluis")
    inside = replace(places, data=places.folder / "kluis")
    back_up(inside, tmp_path / "kopie.zip", made_at=AT)
    names = zipfile.ZipFile(tmp_path / "kopie.zip").namelist()
    assert len([name for name in names if name.endswith("current")]) == 1
    there = tmp_path / "b/werkplek"
    restore(tmp_path / "kopie.zip", replace(places_in(tmp_path / "b"), data=there / "kluis"), at=AT)
    (there / "werkplek.sleutel").write_text("nieuw")
    assert seen(replace(places_in(tmp_path / "b"), data=there / "kluis"))[:3] == seen(inside)[:3]


def test_a_backup_is_never_written_over(made):
    with pytest.raises(RequestError, match="already"):
        back_up(places_in(made), made / "kopie.zip", made_at=AT)


def test_where_there_is_nothing_there_is_no_backup(tmp_path):
    with pytest.raises(RequestError, match="nothing to keep"):
        back_up(places_in(tmp_path), tmp_path / "kopie.zip", made_at=AT)


def full(step):
    raise OSError(errno.ENOSPC, "full")


def test_a_full_disk_leaves_no_half_backup(tmp_path):
    with pytest.raises(StoreError, match="full"):
        back_up(workplace(tmp_path), tmp_path / "uit/kopie.zip", made_at=AT, disk=Disk(full))
    assert not (tmp_path / "uit").exists() or not list((tmp_path / "uit").iterdir())


@pytest.mark.parametrize("stop_at", range(12))
def test_a_disk_that_fills_up_leaves_the_old_or_the_new_whole(made, tmp_path, stop_at):
    new, steps = workplace(tmp_path, "nieuw", ("cas",)), iter(range(stop_at * 3))

    def before(step):
        if next(steps, None) is None:
            full(step)

    with pytest.raises(StoreError, match=r"full|once more") as error:
        restore(made / "kopie.zip", new, at=AT, overwrite=True, disk=Disk(before))
    if error.value.code == "restore_broken_off":
        restore(made / "kopie.zip", new, at=AT)
    whole = seen(new)[:3]
    assert whole == (("nieuw", "nieuw", ["cas"]) if error.value.code == "disk_full" else OLD)
    assert left_overs(tmp_path) == []


def test_a_disk_without_room_is_said_beforehand(made, tmp_path, monkeypatch):
    monkeypatch.setattr(restoring.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 10}))
    with pytest.raises(StoreError, match="full"):
        restore(made / "kopie.zip", places_in(tmp_path), at=AT)


def test_a_file_that_goes_while_it_is_copied_makes_it_begin_again(tmp_path, monkeypatch):
    places, tries = workplace(tmp_path), []
    real = making.files_of

    def gone_once(places, part):
        tries.append(part)
        if len(tries) == 1:
            yield "werkplek/weg", tmp_path / "weg"
        yield from real(places, part)

    monkeypatch.setattr(making, "files_of", gone_once)
    back_up(places, tmp_path / "kopie.zip", made_at=AT)
    assert "werkplek/weg" not in zipfile.ZipFile(tmp_path / "kopie.zip").namelist()
