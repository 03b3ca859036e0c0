"""Folders put in place of others, all of them or none: what is meant to happen is written down first."""

import json
import secrets
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bestendig.store.failures import in_words
from bestendig.store.folder.disk import Disk

NOTE = ".bestendig-herstel.json"
STAGED = ".bestendig-herstel-"


@dataclass(frozen=True, slots=True)
class Move:
    """What lies ready, where it goes, and where that what lies there now is put aside."""

    ready: Path
    place: Path
    aside: Path


def note_of(folder: Path) -> Path:
    """Where it is written down what is meant to happen with a folder."""
    return folder.parent / NOTE


def stage_for(folder: Path, disk: Disk) -> Path:
    """An empty folder beside this one, on the same disk, in which things are made ready."""
    path = folder.parent / f"{STAGED}{secrets.token_hex(6)}"
    disk.make_folder(path)
    return path


def clear_stages(folder: Path) -> None:
    """Remove what a restore that was broken off before anything changed had made ready."""
    with in_words(folder.name):
        for each in folder.parent.glob(f"{STAGED}*") if folder.parent.is_dir() else ():
            shutil.rmtree(each)


def place_all(note: Path, moves: Sequence[Move], disk: Disk, before: Callable[[], None]) -> None:
    """Put everything in place. Broken off from here on, `finish` ends it; `before` may come twice.

    An error of `before` takes the note away: nothing has changed then.
    """
    with in_words(note.name):
        disk.replace(
            note, json.dumps([[str(each.ready), str(each.place), str(each.aside)] for each in moves]).encode()
        )
        try:
            before()
        except Exception:
            note.unlink()
            raise
        _move_all(note, moves, disk)


def finish(note: Path, disk: Disk, before: Callable[[], None]) -> bool:
    """End what was broken off halfway; whether there was anything."""
    with in_words(note.name):
        if not note.exists():
            return False
        moves = [Move(*map(Path, each)) for each in json.loads(note.read_bytes())]
        before()
        _move_all(note, moves, disk)
        return True


def _move_all(note: Path, moves: Sequence[Move], disk: Disk) -> None:
    """Each move that is not done yet; then the note is gone."""
    for each in moves:
        if each.ready.exists():
            _put_aside(each, disk)
            disk.move(each.ready, each.place)
    note.unlink()
    disk.sync_folder(note.parent)
    for folder in {each.ready.parent for each in moves}:
        shutil.rmtree(folder, ignore_errors=True)


def _put_aside(move: Move, disk: Disk) -> None:
    """What lies in the place gets another name; an empty folder is taken away."""
    if not move.place.exists():
        disk.make_folder(move.place.parent)
        return
    if not any(move.place.iterdir()):
        move.place.rmdir()
        return
    aside, n = move.aside, 1
    while aside.exists():
        n += 1
        aside = move.aside.with_name(f"{move.aside.name}-{n}")
    disk.move(move.place, aside)
