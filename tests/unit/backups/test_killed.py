"""Kill -9 before every step of a backup and of a restore: never half, and once more ends it."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.unit.backups.workplace import AT, left_overs, places_in, seen, workplace

from bestendig.analyses.backups.making import back_up
from bestendig.analyses.backups.restoring import restore
from bestendig.errors import StoreError
from bestendig.store.backup.archive import read_contents
from bestendig.store.backup.placing import NOTE

ROOT = Path(__file__).parents[3]
OLD, NEW = ("oud", "oud", ["anna", "bram"]), ("nieuw", "nieuw", ["cas"])

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are for POSIX")


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """A backup of an older workplace."""
    root = tmp_path_factory.mktemp("oud")
    back_up(workplace(root), root / "kopie.zip", made_at=AT)
    return root / "kopie.zip"


def left_behind(work, path, archive):
    """The folders as killed processes left them, the last one finished."""
    command = [sys.executable, "-m", "tests.unit.backups.killed", work, str(path), str(archive)]
    subprocess.run(command, check=True, cwd=ROOT, timeout=120)
    return sorted((each for each in path.iterdir() if each.name.isdigit()), key=lambda each: int(each.name))


def test_a_restore_leaves_the_old_or_is_ended_by_asking_once_more(tmp_path, archive):
    workplace(tmp_path / "before", "nieuw", ("cas",))
    left = left_behind("restore", tmp_path, archive)
    assert len(left) > 20
    halfway = [path for path in left if (path / NOTE).exists()]
    assert 2 <= len(halfway) < 20
    for path in left[: left.index(halfway[0])]:
        assert seen(places_in(path))[:3] == NEW
    for path in left:
        restore(archive, places_in(path), at=AT, overwrite=True)
        assert seen(places_in(path))[:3] == OLD
        assert seen(places_in(path))[3] == "geheim van nieuw"
        assert left_overs(path) == []


def test_halfway_a_restore_nothing_else_is_begun(tmp_path, archive):
    places = workplace(tmp_path, "nieuw", ("cas",))
    (tmp_path / NOTE).write_text("[]")
    with pytest.raises(StoreError, match="once more"):
        back_up(places, tmp_path / "kopie.zip", made_at=AT)


def test_a_backup_is_there_whole_or_not_at_all(tmp_path, archive):
    workplace(tmp_path / "before")
    for path in left_behind("backup", tmp_path, archive):
        made = path / "kopie.zip"
        assert not made.exists() or read_contents(made).said["holds"] == "data"
        assert seen(places_in(path))[:3] == OLD
        made.unlink(missing_ok=True)
        back_up(places_in(path), made, made_at=AT)
