"""The sources that measures cite, from docs/references.toml."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[1] / "references.toml"


@cache
def references() -> dict[str, dict[str, Any]]:
    """Every source by its name."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def cited(name: str) -> str:
    """The source as a sentence; KeyError when a measure names a source that is not in the file."""
    source = references()[name]
    doi = f"doi:{source['doi']}" if "doi" in source else ""
    pieces = [source["citation"], doi, source.get("address", ""), source.get("note", "")]
    return " ".join(piece if piece.endswith(".") else f"{piece}." for piece in pieces if piece)
