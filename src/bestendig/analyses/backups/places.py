"""Where the parts of a workplace lie, and which of their files belong in a backup."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WORKPLACE, DATA, PROFILES, KEYS, DATABASE, SECRET = (
    "werkplek", "gegevens", "profielen", "sleutels", "database", "geheim",
)  # fmt: skip
"""The parts of an archive, as the first word of the names in it."""
SQLITE, SECRET_KEY, DUMP = "werkplek.sqlite3", "werkplek.sleutel", "werkplek.sql"
RAW = ("aanleveringen", "meenemen")
"""Files as they were delivered, with names and numbers still in them, and exports to take away: both go by
themselves within days, and a backup would keep them."""
LEFT_OUT = ("static", *RAW)
NOT_KEPT = {
    WORKPLACE: (SQLITE, f"{SQLITE}-wal", f"{SQLITE}-shm", f"{SQLITE}-journal", SECRET_KEY),
    DATA: ("lock",),
}
HALF = (".part", ".new")


@dataclass(frozen=True, slots=True)
class Places:
    """Where a workplace keeps its things; None for what it does not have. `database` is empty for SQLite."""

    folder: Path | None = None
    data: Path | None = None
    profiles: Path | None = None
    keys: Path | None = None
    database: str = ""

    @property
    def sqlite(self) -> Path | None:
        """The database in the folder; None with a database elsewhere."""
        return self.folder / SQLITE if self.folder and not self.database else None

    def parts(self) -> dict[str, Path]:
        """The folders with data that are there; profiles within the workplace come along with it."""
        found = {WORKPLACE: self.folder, DATA: self.data, PROFILES: self.profiles}
        if self.profiles and self.folder and self.profiles.is_relative_to(self.folder):
            found[PROFILES] = None
        return {name: path for name, path in found.items() if path is not None and path.is_dir()}


def files_of(places: Places, part: str) -> Iterator[tuple[str, Path]]:
    """The files of one part, by their name in the archive, in order."""
    root = places.parts()[part]
    others = {path for path in (places.data, places.keys, places.profiles) if path and path != root}
    if part == WORKPLACE and places.profiles:
        others.discard(places.profiles)
    for path in _walk(root, others):
        within = path.relative_to(root)
        if within.as_posix() not in NOT_KEPT.get(part, ()) and not path.name.endswith(HALF):
            yield f"{part}/{within.as_posix()}", path


def folders_of(places: Places, part: str) -> Iterator[str]:
    """The folders of a data folder that must be there though they may be empty."""
    yield part
    if part == DATA:
        yield from (f"{DATA}/versions", f"{DATA}/drafts")


def _walk(folder: Path, others: set[Path]) -> Iterator[Path]:
    """Every plain file under a folder, except in the folders of other parts and in drafts; no links."""
    for path in sorted(folder.iterdir()):
        if path.is_symlink() or path in others or path.name in (*LEFT_OUT, "drafts"):
            continue
        if path.is_dir():
            yield from _walk(path, others)
        elif path.is_file():
            yield path
