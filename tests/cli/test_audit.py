"""`bestendig audit verify`: a trail that is whole, and one that somebody changed on the disk."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

WRITTEN = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from bestendig.web.audit.services import record, seal
record(None, "sheet_came", "sheet 1"), record(None, "sheet_came", "sheet 2")
seal()
"""


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    """The folder of a workplace with two sealed lines."""
    told = {"BESTENDIG_FOLDER": str(tmp_path), "DJANGO_SETTINGS_MODULE": "bestendig.web.settings"}
    for name, value in {**told, "DATABASE_URL": ""}.items():
        monkeypatch.setenv(name, value)
    subprocess.run([sys.executable, "-c", WRITTEN], check=True, capture_output=True)
    return tmp_path


def verified(folder):
    """What the command says, and how it ends."""
    script = "from bestendig.cli.main import run; run()"
    asked = [sys.executable, "-c", script, "audit", "verify", "--folder", str(folder)]
    return subprocess.run(asked, env=dict(os.environ), capture_output=True, text=True)


def test_a_whole_trail_is_told_and_a_changed_one_found(workplace):
    done = verified(workplace)
    assert (done.returncode, done.stdout.strip()) == (0, "Het spoor is heel. The trail is whole.")
    with closing(sqlite3.connect(workplace / "werkplek.sqlite3")) as database:
        database.execute("UPDATE audit_entry SET subject = 'sheet 9' WHERE subject = 'sheet 2'")
        database.commit()
    done = verified(workplace)
    assert done.returncode == 13
    assert "Het spoor klopt niet vanaf regel 2" in done.stderr
