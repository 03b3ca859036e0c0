"""The sources that measures and assumptions cite: one list, that comes along with the software."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("references.toml")


@cache
def references() -> dict[str, dict[str, Any]]:
    """Every source by its name."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def cited(name: str) -> str:
    """The source as a sentence; KeyError when something names a source that is not in the list."""
    source = references()[name]
    doi = f"doi:{source['doi']}" if "doi" in source else ""
    pieces = [source["citation"], doi, source.get("address", ""), source.get("note", "")]
    return " ".join(piece if piece.endswith(".") else f"{piece}." for piece in pieces if piece)
