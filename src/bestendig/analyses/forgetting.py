"""Data versions that nobody needs any more: which there are, and how they go."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from bestendig.store import DataFolder

MARK = "bestendig.json"


def old_versions(folder: Path, before: datetime) -> tuple[tuple[str, datetime], ...]:
    """The versions from before a moment that do not count, with when they were published; oldest first."""
    if not (folder / MARK).is_file():
        return ()
    opened = DataFolder.open(folder)
    others = [each for each in opened.versions() if each != opened.shelf.pointed()]
    dated = ((name, _published(opened.shelf.versions / name)) for name in others)
    return tuple(pair for pair in dated if pair[1] < before)


def forget_versions(folder: Path, versions: Iterable[str]) -> None:
    """Take versions away for good; StoreError for the one that counts and while something is taken in."""
    opened = DataFolder.open(folder)
    for version in versions:
        opened.remove(version)


def _published(version: Path) -> datetime:
    """When a version was written; a backup that was put back counts as new."""
    return datetime.fromtimestamp((version / "manifest.json").stat().st_mtime, UTC)
