"""`bestendig backup`, `restore`, `upgrade`: from one version back, with the way back, also after a kill."""

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing, suppress
from time import monotonic, sleep

import pytest
from tests.cli.conftest import speaking
from tests.postgresql import program, running_postgresql
from tests.unit.backups.workplace import places_in as places_under
from tests.unit.backups.workplace import seen, workplace

from bestendig.analyses.backups import upgrading
from bestendig.store.backup import postgresql as dumping

STEPS = ("audit", "0001"), ("records", "zero")
"""What was added last, taken away again: a workplace of one version back."""


@pytest.fixture(autouse=True)
def nothing_told(monkeypatch):
    """No workplace of the person who tests, and the settings as they are shipped."""
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "bestendig.web.settings")
    for name in (
        "BESTENDIG_FOLDER",
        "BESTENDIG_DATA",
        "BESTENDIG_KEYS",
        "BESTENDIG_PROFILES",
        "DATABASE_URL",
    ):
        monkeypatch.delenv(name, raising=False)


def told(root):
    """The options that say where everything lies."""
    return ["--folder", str(root / "werkplek"), "--data", str(root / "kluis")]


@pytest.fixture(scope="module")
def earlier(tmp_path_factory):
    """A workplace of one version back, with a trail that was sealed then."""
    folder = tmp_path_factory.mktemp("eerder") / "werkplek"
    folder.mkdir()
    steps = "; ".join(f"call_command('migrate', *{step}, verbosity=0)" for step in ((), *STEPS))
    script = f"import django; django.setup(); from django.core.management import call_command; {steps}"
    environment = {"BESTENDIG_FOLDER": str(folder), "DJANGO_SETTINGS_MODULE": "bestendig.web.settings"}
    run = [sys.executable, "-c", script]
    subprocess.run(run, env={**os.environ, **environment}, check=True, capture_output=True, timeout=120)
    before = "0" * 64
    with closing(sqlite3.connect(folder / "werkplek.sqlite3")) as database:
        for pk in (1, 2, 3):
            said = {"actor": "u1", "role": "", "party": "", "act": "sign_in", "subject": "", "why": ""}
            whole = json.dumps([before, pk, "2026-01-01T12:00:00+00:00", said], sort_keys=True)
            seal = hashlib.sha256(whole.encode()).hexdigest()
            row = (pk, "2026-01-01 12:00:00", *said.values(), before, seal)
            database.execute(
                "INSERT INTO audit_entry (id, at, actor, role, party, act, subject, why, before, seal) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            before = seal
        database.commit()
    return folder


def numbers(folder):
    """The numbers that the lines of the trail have in the chain; None in a workplace of one version back."""
    with closing(sqlite3.connect(folder / "werkplek.sqlite3")) as database:
        columns = {row[1] for row in database.execute("PRAGMA table_info(audit_entry)")}
        if "number" not in columns:
            return None
        return [row[0] for row in database.execute("SELECT number FROM audit_entry ORDER BY id")]


@pytest.fixture
def say(capsys, monkeypatch, tmp_path):
    """Run `bestendig …` in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return speaking(capsys)


def test_everything_is_kept_and_put_back(say, tmp_path):
    places = workplace(tmp_path / "a")
    said = say("backup", "kopie.zip", "--keys-to", "sleutels.zip", *told(tmp_path / "a"))
    assert said.out.split() == ["kopie.zip", "sleutels.zip"], said.all
    back = say("restore", "kopie.zip", "--keys-from", "sleutels.zip", *told(tmp_path / "b"))
    assert "teruggezet" in back.words
    assert seen(places_under(tmp_path / "b")) == seen(places)


def test_where_the_workplace_is_can_come_from_its_settings(say, tmp_path, monkeypatch):
    workplace(tmp_path / "a")
    monkeypatch.setenv("BESTENDIG_FOLDER", str(tmp_path / "a/werkplek"))
    monkeypatch.setenv("BESTENDIG_DATA", str(tmp_path / "a/kluis"))
    assert say("backup", "kopie.zip").code == 0
    names = zipfile.ZipFile(tmp_path / "kopie.zip").namelist()
    assert any(name.startswith("gegevens/versions") for name in names)


@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        (["backup", "kopie.zip", "--folder", "nergens"], 11, "niets om te bewaren"),
        (["restore", "weg.zip", "--folder", "x"], 10, "geen (hele) reservekopie"),
        (["upgrade", "--folder", "nergens"], 11, "niets om te bewaren"),
    ],
)
def test_what_cannot_be_is_said(say, command, code, words):
    said = say(*command)
    assert (said.code, words in said.words) == (code, True), said.all


def test_a_restore_over_something_is_refused_in_words(say, tmp_path):
    workplace(tmp_path)
    say("backup", "kopie.zip", *told(tmp_path))
    said = say("restore", "kopie.zip", *told(tmp_path))
    assert said.code == 13
    assert "--overwrite" in said.words


def test_an_upgrade_that_fails_says_the_way_back(say, tmp_path, monkeypatch):
    workplace(tmp_path)
    monkeypatch.setattr(upgrading, "_ended", lambda environment: 1)
    said = say("upgrade", *told(tmp_path))
    (kept,) = (tmp_path / "reservekopieen").iterdir()
    assert said.code == 13
    assert f"bestendig restore {kept}" in said.words
    assert say("restore", kept, "--overwrite", *told(tmp_path)).code == 0
    assert seen(places_under(tmp_path))[0] == "oud"


def test_a_workplace_that_runs_is_not_upgraded(say, tmp_path):
    places = workplace(tmp_path)
    with closing(sqlite3.connect(places.sqlite)) as running:
        running.execute("SELECT * FROM promise").fetchall()
        assert "draait nog" in say("upgrade", *told(tmp_path)).words
    assert not (tmp_path / "reservekopieen").exists()


@pytest.mark.slow
def test_from_one_version_back_everything_comes_along(say, earlier, tmp_path, monkeypatch):
    monkeypatch.setenv("BESTENDIG_HTTPS", "0")
    shutil.copytree(earlier, tmp_path / "werkplek")
    assert numbers(tmp_path / "werkplek") is None
    said = say("upgrade", "--folder", tmp_path / "werkplek")
    assert "bijgewerkt" in said.words, said.all
    assert numbers(tmp_path / "werkplek") == [1, 2, 3], "and `verify_trail` found them whole"
    (kept,) = (tmp_path / "reservekopieen").iterdir()
    assert say("restore", kept, "--overwrite", "--folder", tmp_path / "werkplek").code == 0
    assert numbers(tmp_path / "werkplek") is None, "the way back"


@pytest.mark.slow
def test_killed_in_the_middle_an_upgrade_is_ended_by_asking_again(say, earlier, tmp_path, monkeypatch):
    monkeypatch.setenv("BESTENDIG_HTTPS", "0")
    folder = tmp_path / "werkplek"
    shutil.copytree(earlier, folder)
    run = [
        sys.executable,
        "-c",
        f"from bestendig.cli.main import run; run(['upgrade', '--folder', '{folder}'])",
    ]
    child = subprocess.Popen(
        run, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    until = monotonic() + 60
    while monotonic() < until and not list(tmp_path.glob("reservekopieen/*.zip")):
        sleep(0.02)
    sleep(0.7)
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    assert numbers(folder) in (None, [1, 2, 3])
    sleep(1.1)  # the name of a backup holds the second
    assert "bijgewerkt" in say("upgrade", "--folder", folder).words
    assert numbers(folder) == [1, 2, 3]


@pytest.mark.slow
def test_a_database_of_postgresql_is_kept_and_put_back(say, tmp_path, monkeypatch):
    if not program("initdb") or not program("psql"):
        pytest.skip("PostgreSQL is not on this machine")
    with running_postgresql() as address:
        monkeypatch.setenv("DATABASE_URL", address)
        monkeypatch.setenv("BESTENDIG_HTTPS", "0")
        folder = tmp_path / "werkplek"
        folder.mkdir()
        sql(address, "CREATE TABLE django_migrations (id int, app text, name text)")
        sql(address, "INSERT INTO django_migrations VALUES (1, 'parties', '0001_initial')")
        sql(address, "CREATE TABLE party (name text)")
        sql(address, "INSERT INTO party VALUES ('Oud')")
        assert say("backup", "kopie.zip", "--folder", folder).code == 0
        sql(address, "UPDATE party SET name = 'Nieuw'")
        refused = say("restore", "kopie.zip", "--folder", folder)
        assert refused.code == 13
        assert say("restore", "kopie.zip", "--overwrite", "--folder", folder).code == 0
        assert sql(address, "SELECT name FROM party") == "Oud"
        monkeypatch.setenv("DATABASE_URL", address.replace("bestendig@", "niemand@"))
        assert say("backup", "niet.zip", "--folder", folder).code == 13
        monkeypatch.delenv("DATABASE_URL")
        assert "ander soort database" in say("restore", "kopie.zip", "--folder", tmp_path / "x").words


def sql(address, statement):
    """What one statement says."""
    return dumping._run("psql", address, "-X", "-At", "-c", statement).strip()
