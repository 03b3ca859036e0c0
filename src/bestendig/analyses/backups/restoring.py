"""A backup put back: looked through first, made ready beside, then put in place all at once."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bestendig.analyses.backups import faults
from bestendig.analyses.backups.making import FORMAT
from bestendig.analyses.backups.places import (
    DATA,
    DATABASE,
    DUMP,
    KEYS,
    PROFILES,
    SECRET,
    SECRET_KEY,
    SQLITE,
    WORKPLACE,
    Places,
)  # fmt: skip
from bestendig.analyses.backups.steps import are_known, is_newer
from bestendig.analyses.intake.reporting import software
from bestendig.errors import StoreError
from bestendig.language import Text
from bestendig.store import DataFolder, Disk
from bestendig.store.backup.archive import Contents, foreign, read_contents, unpack
from bestendig.store.backup.placing import Move, clear_stages, finish, note_of, place_all, stage_for
from bestendig.store.backup.postgresql import is_empty
from bestendig.store.backup.postgresql import restore as restore_postgresql
from bestendig.store.backup.sqlite_copy import check_sqlite, is_in_use
from bestendig.store.failures import FULL, FULL_HINT, in_words

ENDED = Text(
    nl="Een herstel dat was afgebroken, is nu afgemaakt.", en="A restore that was broken off is finished now."
)
DONE = Text(nl="De reservekopie van {at} is teruggezet.", en="The backup of {at} was put back.")
ASIDE = Text(nl="Wat er stond, ligt in {place}.", en="What was there lies in {place}.")


@dataclass(frozen=True, slots=True)
class Ready:
    """Where each part of an archive is made ready, and what is put in place afterwards."""

    parts: Mapping[str, Path]
    moves: tuple[Move, ...]


def restore(
    archive: Path,
    places: Places,
    *,
    at: datetime,
    keys_from: Path | None = None,
    overwrite: bool = False,
    disk: Disk | None = None,
) -> tuple[Text, ...]:
    """What was done, in sentences. A restore that was broken off halfway is finished first, and only that.

    InputError for a backup that is damaged, foreign or newer; StoreError for a place that is taken, a
    workplace that runs, a full disk. Until everything lies ready nothing changes.
    """
    used, target = disk or Disk(), _target(places)
    if finish(note_of(target), used, lambda: _database_again(places, target)):
        return (ENDED,)
    contents = _looked_through(archive, "data")
    keys = _looked_through(keys_from, "keys") if keys_from else None
    _check_places(contents, keys, places, overwrite)
    for folder in _targets(places).values():
        clear_stages(folder)
    with _made_ready(contents, keys, places, at, used) as ready:
        unpack(archive, contents, ready.parts, used)
        if keys and keys_from:
            unpack(keys_from, keys, ready.parts, used)
        _check_ready(ready)
        _carry_keys(places, ready)
        moves = tuple(move for move in ready.moves if move.ready.exists())
        _put_in_place(target, moves, used, lambda: _restore_database(places, ready))
    asides = [ASIDE.filled(place=str(move.aside)) for move in moves if move.aside.exists()]
    return (DONE.filled(at=str(contents.said["made_at"])[:16].replace("T", " ")), *asides)


def _put_in_place(target: Path, moves: tuple[Move, ...], disk: Disk, before: Callable[[], None]) -> None:
    """Everything in its place; where the disk does not let us, what to do to end it."""
    try:
        place_all(note_of(target), moves, disk, before)
    except StoreError as fault:
        if note_of(target).exists():
            raise faults.broken_off(note_of(target)) from fault
        raise


def _looked_through(path: Path, holds: str) -> Contents:
    """What the archive says it holds; an error for what cannot be put back here."""
    if not path.is_file():
        raise foreign(path)
    contents = read_contents(path)
    if contents.said.get("format") != FORMAT:
        raise foreign(path)
    if contents.said.get("holds") != holds:
        raise faults.wrong_kind(path, holds == "data")
    if is_newer(str(contents.said["software"]), software()) or not are_known(contents.said.get("steps", ())):
        raise faults.newer(path)
    return contents


def _target(places: Places) -> Path:
    """The folder beside which things are made ready."""
    found = places.folder or places.data
    if found is None:
        raise faults.nothing_to_keep()
    return found


def _targets(places: Places) -> dict[str, Path]:
    """Where each part goes, as far as somebody said so."""
    named = {WORKPLACE: places.folder, DATA: places.data, PROFILES: places.profiles, KEYS: places.keys}
    return {name: path for name, path in named.items() if path is not None}


def _check_places(contents: Contents, keys: Contents | None, places: Places, overwrite: bool) -> None:
    """Everything has a place, the place is free or may be put aside, and nobody works there."""
    targets = _targets(places)
    named = (*contents.files, *contents.folders, *(keys.files if keys else ()))
    parts = {name.partition("/")[0] for name in named} - {DATABASE, SECRET}
    for part in sorted(parts - set(targets)):
        raise faults.unknown_place(part)
    if contents.said.get("database") != "none":
        if (contents.said.get("database") == "postgresql") != bool(places.database):
            raise faults.other_database()
        if places.sqlite is not None and is_in_use(places.sqlite):
            raise faults.in_use()
    for part in sorted(parts) if not overwrite else ():
        if _is_taken(targets[part]):
            raise faults.not_empty(targets[part])
    if not overwrite and places.database and not is_empty(places.database):
        raise faults.not_empty(Path(DATABASE))


def _is_taken(folder: Path) -> bool:
    """Whether something lies there that would have to go aside; a fresh key alone does not count."""
    return folder.is_dir() and any(each.name not in (SECRET_KEY, "static") for each in folder.iterdir())


@contextmanager
def _made_ready(
    contents: Contents, keys: Contents | None, places: Places, at: datetime, disk: Disk
) -> Iterator[Ready]:
    """Empty folders beside the places, on the same disks; gone again where it was not all put in place."""
    stages: list[Path] = []
    parts: dict[str, Path] = {}
    moves: list[Move] = []
    suffix = f"voor-herstel-{at:%Y%m%d-%H%M%S}"
    try:
        for part, target in _targets(places).items():
            above = places.folder if part != WORKPLACE and _is_within(target, places) else None
            if above is not None and WORKPLACE in parts:
                parts[part] = parts[WORKPLACE] / target.relative_to(above)
                continue
            with in_words(target.name):
                target.parent.mkdir(parents=True, exist_ok=True)
                _check_room(target, contents)
                stages.append(stage_for(target, disk))
            parts[part] = stages[-1] / target.name
            moves.append(Move(parts[part], target, target.with_name(f"{target.name}.{suffix}")))
        parts[DATABASE] = stages[0] / DATABASE
        parts[SECRET] = parts.get(WORKPLACE, stages[0] / SECRET)
        yield Ready(parts, tuple(moves))
    except BaseException:
        if not note_of(_target(places)).exists():  # else what lies ready is still to be put in place
            for stage in stages:
                shutil.rmtree(stage, ignore_errors=True)
        raise


def _is_within(target: Path, places: Places) -> bool:
    """Whether a part lies in the folder of the workplace itself."""
    return places.folder is not None and target.is_relative_to(places.folder)


def _check_room(target: Path, contents: Contents) -> None:
    """StoreError for a disk on which it does not fit."""
    if shutil.disk_usage(target.parent).free < contents.n_bytes:
        raise StoreError(FULL, FULL_HINT, where=target.name, code="disk_full")


def _check_ready(ready: Ready) -> None:
    """What lies ready is whole: the database, and the data version that counts."""
    database = ready.parts.get(WORKPLACE, Path()) / SQLITE
    if database.exists():
        check_sqlite(database)
    data = ready.parts.get(DATA)
    if data is not None and (data / "bestendig.json").is_file() and DataFolder.open(data).has_data():
        DataFolder.open(data).current()


def _carry_keys(places: Places, ready: Ready) -> None:
    """Keys that lie in the folder of the workplace come along where the backup brings no others."""
    made = ready.parts.get(WORKPLACE)
    if made is None or places.folder is None:
        return
    with in_words(SECRET_KEY):
        if (places.folder / SECRET_KEY).exists() and not (made / SECRET_KEY).exists():
            shutil.copy2(places.folder / SECRET_KEY, made / SECRET_KEY)
        if places.keys and _is_within(places.keys, places) and places.keys.is_dir():
            target = made / places.keys.relative_to(places.folder)
            if not target.exists():
                shutil.copytree(places.keys, target)


def _restore_database(places: Places, ready: Ready) -> None:
    """The database elsewhere, where the backup holds one."""
    dump = ready.parts[DATABASE] / DUMP
    if places.database and dump.exists():
        restore_postgresql(places.database, dump)


def _database_again(places: Places, target: Path) -> None:
    """The same for a restore that was broken off: the dump still lies ready."""
    for dump in target.parent.glob(f".bestendig-herstel-*/{DATABASE}/{DUMP}"):
        restore_postgresql(places.database, dump)
