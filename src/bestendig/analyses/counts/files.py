"""A counts file as JSON, and back: names of organisations, what was counted, cells in hexadecimals."""

import json
import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.causes import CAUSES, LEVELS
from bestendig.model.course import Link
from bestendig.model.plain import from_plain, to_plain
from bestendig.model.result import Released
from bestendig.model.round import COUNTS_FORMAT, CountsFile

DIGITS = 32
"""Hexadecimals of a cell."""
TOO_LARGE = 200_000_000
"""Bytes that no counts file needs."""
LONGEST = 300
"""Signs of a name in a file."""
DAYS = range(-40_000, 80_000)
"""Days since 1970 on which something may have happened."""
_HEXADECIMALS = re.compile("[0-9a-f]*")
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
            raise _unreadable(path.name)
        return counts_from(path.read_bytes(), path.name)
    except OSError:
        raise _unreadable(path.name) from None


def counts_from(content: bytes, name: str = "") -> CountsFile:
    """The counts in the content of a file; InputError when it is something else or damaged."""
    try:
        said = json.loads(content)
        if not isinstance(said, dict) or said.get("format") != COUNTS_FORMAT or set(said) != KNOWN:
            raise _unreadable(name)
        cells = _cells(said.pop("cells"))
        links = tuple(_link(link) for link in said.pop("links"))
        texts = {name: said[name] for name in sorted(KNOWN - {"format", "cells", "links", "answers"})}
        bare = from_plain(CountsFile, {**texts, "answers": said["answers"], "cells": (), "links": ()})
        if not all(map(_is_short, texts.values())):
            raise _unreadable(name)
        return replace(bare, cells=cells, links=links)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _unreadable(name) from None


def _cells(written: str) -> tuple[int, ...]:
    """The cells of one text."""
    if len(written) % DIGITS or not _HEXADECIMALS.fullmatch(written):
        raise ValueError("cells")
    return tuple(int(written[place : place + DIGITS], 16) for place in range(0, len(written), DIGITS))


def _link(said: Any) -> Link:
    """A dated event; ValueError for one that a vault would not write: its words come to stand on a sheet."""
    link = from_plain(Link, said)
    names = (link.what, link.organisation, link.behind or "")
    counts = (link.n_relationships, link.n_clients, link.n_sure)
    is_sound = (
        link.level in LEVELS
        and link.kind in CAUSES
        and link.day in DAYS
        and all(map(_is_short, names))
        and all(count is None or count >= 0 for count in counts)
    )
    if not is_sound:
        raise ValueError("links")
    return link


def _is_short(words: str) -> bool:
    """Whether these words are short enough for a name and hold no sign that ends a text."""
    return len(words) <= LONGEST and "\x00" not in words


def _unreadable(name: str) -> InputError:
    """The error for a file that holds no counts."""
    return InputError(
        Text(nl="Dit is geen heel tellingenbestand.", en="This is no whole counts file."),
        Text(
            nl="Vraag de partij om het bestand dat bestendig counts write maakte.",
            en="Ask the party for the file that bestendig counts write made.",
        ),
        where=name,
        code="counts_damaged",
    )
