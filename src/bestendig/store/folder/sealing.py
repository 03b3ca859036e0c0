"""A manifest as a file that shows whether one byte of it was changed."""

import hashlib
import json
from pathlib import Path

from bestendig.model.manifest import SCHEMA_VERSION, Manifest, canonical
from bestendig.model.plain import from_plain, to_plain
from bestendig.store.folder.faults import damaged, too_new

MANIFEST = "manifest.json"


def sealed(manifest: Manifest) -> bytes:
    """The manifest as readable JSON with the SHA-256 of what it says."""
    said = to_plain(manifest)
    seal = hashlib.sha256(canonical(said)).hexdigest()
    return json.dumps({"manifest": said, "seal": seal}, ensure_ascii=False, indent=1, sort_keys=True).encode()


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a version; StoreError when it is missing, garbled or of newer software."""
    try:
        written = json.loads((folder / MANIFEST).read_bytes())
        said, seal = written["manifest"], written["seal"]
        is_whole = hashlib.sha256(canonical(said)).hexdigest() == seal and said["id"] == folder.name
        is_newer = int(said["schema_version"]) > SCHEMA_VERSION
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        raise damaged(folder.name, MANIFEST) from None
    if not is_whole:
        raise damaged(folder.name, MANIFEST)
    if is_newer:
        raise too_new(folder.name)
    return _built(said, folder.name)


def _built(said: object, version: str) -> Manifest:
    """The manifest of plain values; StoreError when they do not fit."""
    try:
        return from_plain(Manifest, said)
    except (ValueError, KeyError, TypeError):
        raise damaged(version, MANIFEST) from None
