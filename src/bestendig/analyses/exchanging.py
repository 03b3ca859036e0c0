"""Giving what was learned to another municipality, and reading what another gives: files, never the net."""

from importlib.metadata import version
from pathlib import Path

from bestendig.model.exchange import Parcel
from bestendig.sources.exchanging.reading import MOST, read_parcel
from bestendig.sources.exchanging.refusing import refuse
from bestendig.sources.exchanging.writing import write_parcel

__all__ = ["MOST", "open_parcel", "read_parcel", "software", "write_parcel"]


def software() -> str:
    """Which program writes a file: name and version."""
    return f"Bestendig {version('bestendig')}"


def open_parcel(path: Path) -> Parcel:
    """The parcel in a file on disk; InputError where there is none or it cannot be used."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST + 1)
    except OSError:
        raise refuse("missing", path.name) from None
    return read_parcel(path.name, content)
