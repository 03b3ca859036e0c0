"""What a package says of itself: its files with their fingerprints, its origin, its licence."""

import hashlib
from collections.abc import Mapping
from typing import Any

from bestendig.model.exchange import FORMAT, LICENCES, TABLES, Origin
from bestendig.model.knowledge.columns import Column

DESCRIPTION, READ_ME = "datapackage.json", "LEESMIJ.md"
PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$"


def described(origin: Origin, files: Mapping[str, bytes]) -> dict[str, Any]:
    """The descriptor of a package (Data Package, Tabular Data Resource)."""
    address, words = LICENCES[origin.licence]
    return {
        "profile": "data-package",
        "name": "bestendig-uitwisseling",
        "title": f"Rode draden, antwoorden en ervaring van {origin.municipality}",
        "created": f"{origin.made_on.isoformat()}T00:00:00Z",
        "licenses": [{"name": origin.licence, "path": address, "title": words.nl}],
        "contributors": [{"title": origin.municipality, "role": "publisher"}],
        "bestendig": {
            "format": FORMAT,
            "gemeente": origin.municipality,
            "stand_van": origin.made_on.isoformat(),
            "software": origin.software,
            "licentie": origin.licence,
            "controlesom": checksum(origin, files),
        },
        "resources": [_resource(name, content) for name, content in files.items()],
    }


def checksum(origin: Origin, files: Mapping[str, bytes]) -> str:
    """SHA-256 over who gives it, of which day, under which licence, and every file."""
    told = [origin.municipality, origin.made_on.isoformat(), origin.software, origin.licence]
    told += [f"{name} {hashlib.sha256(files[name]).hexdigest()}" for name in sorted(files)]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


def _resource(name: str, content: bytes) -> dict[str, Any]:
    """What is said of one file."""
    stem, _, form = name.partition(".")
    said: dict[str, Any] = {
        "name": stem.lower(),
        "path": name,
        "format": form,
        "mediatype": "text/csv" if form == "csv" else "text/markdown",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
    if stem in TABLES:
        said["profile"] = "tabular-data-resource"
        said["dialect"] = {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "header": True}
        fields = [_field(column) for column in TABLES[stem]]
        said["schema"] = {"fields": fields, "missingValues": [""], "primaryKey": ["id"]}
    return said


def _field(column: Column) -> dict[str, Any]:
    """What is said of one column."""
    rules: dict[str, Any] = {"maxLength": column.most}
    if column.is_required:
        rules["required"] = True
    if column.codes:
        rules["enum"] = list(column.codes)
    if column.kind == "moment":
        rules["pattern"] = PATTERN
    return {"name": column.name, "title": column.title, "type": "string", "constraints": rules}
