"""The data versions: which there are, which one counts, whether they are whole; the recorded consent."""

import hashlib
from datetime import date
from pathlib import Path
from typing import cast

from bestendig.analyses.tabulate import Row
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.store import DataFolder, Format, leave_with, open_engine

CONSENT = "consent"


def version_rows(folder: Path) -> list[Row]:
    """One row per data version: id, whether it is the current one, its tables and rows."""
    opened = DataFolder.open(folder)
    current = opened.current().id
    return [_row(opened, version, current) for version in opened.versions()]


def _row(folder: DataFolder, version: str, current: str) -> Row:
    """One version on one line."""
    manifest = folder.version(version).manifest
    named = (table for table in manifest.tables if not table.name.startswith("delivery-"))
    tables = ", ".join(f"{table.name} {table.rows}" for table in named)
    return {
        "version": version,
        "current": "*" if version == current else "",
        "deliveries": len(manifest.deliveries),
        "software": manifest.software,
        "tables": tables,
    }


def use_version(folder: Path, version: str) -> Text:
    """Point to another data version; nothing disappears."""
    DataFolder.open(folder).point_to(version)
    return Text(nl=f"Versie {version} telt nu.", en=f"Version {version} counts now.")


def verify_versions(folder: Path) -> tuple[Text, ...]:
    """Check every byte of every version; StoreError at the first that is not whole."""
    opened = DataFolder.open(folder)
    return tuple(_verified(opened, version) for version in opened.versions())


def _verified(folder: DataFolder, version: str) -> Text:
    """A sentence on a version that is whole."""
    folder.version(version).verify()
    return Text(nl=f"{version} is heel.", en=f"{version} is whole.")


def leave(folder: Path, out: Path, format: str) -> tuple[Path, ...]:
    """Write everything that the current version holds to `out` as a Frictionless Data Package."""
    version = DataFolder.open(folder).current()
    with open_engine("duckdb") as engine:
        return leave_with(version, engine, out, cast(Format, format))


def record_consent(folder: Path, given_on: date, document: Path) -> Text:
    """Record that the works council agreed, with the day and a fingerprint of the document (WOR 27)."""
    if not document.is_file():
        raise InputError(
            Text(
                nl="Het besluit van de ondernemingsraad is er niet.",
                en="The works council's decision is not there.",
            ),
            Text(nl="Geef het bestand met --document.", en="Give the file with --document."),
            where=document.name,
            code="file_missing",
        )
    fingerprint = hashlib.sha256(document.read_bytes()).hexdigest()
    entry = {"given_on": given_on.isoformat(), "document": document.name, "sha256": fingerprint}
    DataFolder.create(folder).journal(CONSENT).append(entry)
    return Text(
        nl=f"De instemming van {given_on:%d-%m-%Y} is vastgelegd. "
        "Lever de personeelsbestanden nu opnieuw aan.",
        en=f"The consent of {given_on.isoformat()} is recorded. Deliver the staff files again now.",
    )


def has_consent(folder: Path) -> bool:
    """Whether the works council's consent is recorded for this folder, so that staff tables may be read."""
    return bool(DataFolder.open(folder).journal(CONSENT).entries())
