"""The data versions as people look at them: from when, of which files, which one counts."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bestendig.errors import StoreError
from bestendig.model.issue import ImportReport
from bestendig.model.manifest import Delivery
from bestendig.store import DataFolder

MARK = "bestendig.json"


@dataclass(frozen=True, slots=True)
class VersionSeen:
    """One data version: its files, its rows per standard table, whether it counts.

    `delivered_on` is the day of its newest file; None where nobody told. `n_erased` counts the people that
    were taken out of it. `is_whole` is False when its files are not as they were written.
    """

    id: str
    is_current: bool
    previous: str
    delivered_on: date | None
    deliveries: tuple[Delivery, ...]
    rows: tuple[tuple[str, int], ...]
    n_erased: int = 0
    is_whole: bool = True


def is_data_folder(folder: Path) -> bool:
    """Whether something was ever taken in here, or the works council's consent recorded."""
    return (folder / MARK).is_file()


def versions_of(folder: Path) -> tuple[VersionSeen, ...]:
    """All versions, the newest first; none for a folder where nothing was taken in yet."""
    if not is_data_folder(folder):
        return ()
    opened = DataFolder.open(folder)
    ids = opened.versions()
    current = opened.shelf.pointed() if ids else None
    return tuple(_seen(opened, each, is_current=each == current) for each in reversed(ids))


def report_of_version(folder: Path, version: str) -> ImportReport | None:
    """The report of the import that made a version, if it tells one; StoreError for an unknown version."""
    return DataFolder.open(folder).version(version).manifest.report


def first_report(folder: Path, again: ImportReport, before: str) -> ImportReport:
    """The report of files that were taken in already by work that was broken off, else the one given.

    Work that is done again after a crash finds every row there. When the version that counts was made after
    `before` of these very files, its own report tells what became of them.
    """
    manifest = DataFolder.open(folder).current().manifest
    made = manifest.report
    if made is None or (manifest.previous or "") != before:
        return again
    hashes = ({(each.file, each.content_hash) for each in report.files} for report in (again, made))
    return made if len({frozenset(each) for each in hashes}) == 1 else again


def _seen(folder: DataFolder, version: str, *, is_current: bool) -> VersionSeen:
    """One version; also one that is damaged is in the list, so that nobody thinks it never was."""
    try:
        manifest = folder.version(version).manifest
    except StoreError:
        return VersionSeen(version, is_current, "", None, (), (), is_whole=False)
    days = [each.delivered_on for each in manifest.deliveries if each.delivered_on]
    tables = (each for each in manifest.tables if not each.name.startswith("delivery-"))
    return VersionSeen(
        version,
        is_current,
        manifest.previous or "",
        max(days, default=None),
        manifest.deliveries,
        tuple((each.name, each.rows) for each in tables),
        manifest.n_erased,
    )
