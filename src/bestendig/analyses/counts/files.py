"""A counts file as JSON, and back: names of organisations, what was counted, cells in hexadecimals."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.course import Link
from bestendig.model.plain import from_plain, to_plain
from bestendig.model.result import Released
from bestendig.model.round import COUNTS_FORMAT, CountsFile

DIGITS = 32
"""Hexadecimals of a cell."""
TOO_LARGE = 200_000_000
"""Bytes that no counts file needs."""
KNOWN = {each.name for each in fields(CountsFile)} | {"format"}


def as_json(released: Released[CountsFile]) -> bytes:
    """The file, with its cells as one text."""
    file = released.value
    said: dict[str, Any] = {"format": COUNTS_FORMAT, **to_plain(file)}
    said["cells"] = "".join(f"{cell:0{DIGITS}x}" for cell in file.cells)
    return (json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def read_counts(path: Path) -> CountsFile:
    """The counts in a file; InputError when it is something else or damaged."""
    try:
        if path.stat().st_size > TOO_LARGE:
            raise _unreadable(path)
        said = json.loads(path.read_bytes())
        if not isinstance(said, dict) or said.get("format") != COUNTS_FORMAT or set(said) != KNOWN:
            raise _unreadable(path)
        cells = _cells(said.pop("cells"))
        links = tuple(from_plain(Link, link) for link in said.pop("links"))
        texts = {name: said[name] for name in sorted(KNOWN - {"format", "cells", "links", "answers"})}
        bare = from_plain(CountsFile, {**texts, "answers": said["answers"], "cells": (), "links": ()})
        return replace(bare, cells=cells, links=links)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise _unreadable(path) from None


def _cells(written: str) -> tuple[int, ...]:
    """The cells of one text."""
    if len(written) % DIGITS:
        raise ValueError("cells")
    return tuple(int(written[place : place + DIGITS], 16) for place in range(0, len(written), DIGITS))


def _unreadable(path: Path) -> InputError:
    """The error for a file that holds no counts."""
    return InputError(
        Text(nl="Dit is geen heel tellingenbestand.", en="This is no whole counts file."),
        Text(
            nl="Vraag de partij om het bestand dat bestendig counts write maakte.",
            en="Ask the party for the file that bestendig counts write made.",
        ),
        where=path.name,
        code="counts_damaged",
    )
