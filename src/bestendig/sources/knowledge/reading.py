"""A file of knowledge, whatever of its forms it has, becomes a shelf with what was set apart."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.knowledge.reading import KnowledgeFault, KnowledgeRead
from bestendig.sources.knowledge.lines import read_lines
from bestendig.sources.knowledge.linked import read_linked
from bestendig.sources.knowledge.rows import PointsAt, Row, gather
from bestendig.sources.knowledge.tables import DESCRIPTION, read_table

MOST = 8_000_000
"""Bytes in a file, and in all files of a package together when they are unpacked."""
MOST_MEMBERS = 20
MOST_ROWS = 20_000
HINT = Text(
    nl="Een goed bestand ziet u met: bestendig knowledge export, of met de knop Neem mee.",
    en="See a good file with: bestendig knowledge export, or with the button Take away.",
)
REFUSED = {
    "empty": Text(nl="Dit bestand is leeg.", en="This file is empty."),
    "large": Text(
        nl="Dit bestand is te groot: hoogstens 8 MB, uitgepakt.",
        en="This file is too large: 8 MB at most, unpacked.",
    ),
    "damaged": Text(nl="Dit ZIP-bestand is beschadigd.", en="This ZIP file is damaged."),
    "locked": Text(nl="Dit ZIP-bestand zit op slot.", en="This ZIP file is locked."),
    "crowded": Text(nl="In dit ZIP-bestand zitten te veel bestanden.", en="Too many files in this ZIP file."),
    "nothing": Text(
        nl="In dit bestand staat geen kennis die wij kunnen lezen.",
        en="No knowledge in this file to be read.",
    ),
    "encoding": Text(nl="Dit bestand is geen UTF-8.", en="This file is not UTF-8."),
    "json": Text(nl="Dit is geen geldige JSON.", en="This is no valid JSON."),
    "rows": Text(
        nl="Dit bestand heeft te veel regels: hoogstens 20.000.",
        en="Too many lines in this file: 20,000 at most.",
    ),
    "cells": Text(nl="Een vak in dit bestand eindigt nergens.", en="A cell in this file ends nowhere."),
}


def read_knowledge(name: str, content: bytes, points_at: PointsAt | None = None) -> KnowledgeRead:
    """What a ZIP, CSV, JSON Lines or JSON-LD file says; InputError where it is none of them.

    `points_at` says of words whether they point at one person; such a line is set apart.
    """
    if not content.strip():
        raise refuse("empty", name)
    if len(content) > MOST:
        raise refuse("large", name)
    faults: list[KnowledgeFault] = []
    is_whole = None
    if content.startswith(b"PK"):
        files = _unpacked(name, content)
        is_whole = _is_whole(files.pop(DESCRIPTION, b""))
        rows = [row for member, each in sorted(files.items()) for row in _rows(member, each, faults)]
    else:
        rows = list(_rows(name, content, faults))
    if len(rows) > MOST_ROWS:
        raise refuse("rows", name)
    read = gather(rows, is_whole, faults, points_at)
    if not read.n_read and (not is_whole or faults):
        raise refuse("nothing", name)
    return read


def refuse(why: str, name: str) -> InputError:
    """The error for a file as a whole."""
    return InputError(REFUSED[why], HINT, where=name[:120], code=f"knowledge_{why}")


def _rows(name: str, content: bytes, faults: list[KnowledgeFault]) -> Iterator[Row]:
    """The rows of one file, by what it looks like."""
    try:
        text = content.decode("utf-8-sig").lstrip()
    except UnicodeDecodeError:
        raise refuse("encoding", name) from None
    if not text.startswith(("{", "[")):
        try:
            return (yield from read_table(name, content, faults))
        except csv.Error:
            raise refuse("cells", name) from None
    if (graph := _graph(text)) is not None:
        yield from read_linked(name, graph, faults)
    elif text.startswith("["):
        raise refuse("json", name)
    else:
        yield from read_lines(name, content, faults)


def _graph(text: str) -> dict[str, Any] | None:
    """The file as JSON-LD; None where it is not one object with a context."""
    if '"@context"' not in text:
        return None
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) and "@context" in told else None


def _unpacked(name: str, content: bytes) -> dict[str, bytes]:
    """The files of a package by name, whatever folder they stand in; nothing is written to a disk."""
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            members = [each for each in archive.infolist() if _is_wanted(each)]
            if len(members) > MOST_MEMBERS:
                raise refuse("crowded", name)
            if any(each.flag_bits & 1 for each in members):
                raise refuse("locked", name)
            left, found = MOST, {}
            for member in members:
                with archive.open(member) as file:
                    found[member.filename.rsplit("/", 1)[-1]] = held = file.read(left + 1)
                left -= len(held)
                if left < 0:
                    raise refuse("large", name)
            return found
    except (BadZipFile, NotImplementedError, EOFError, ValueError, OSError, error):
        raise refuse("damaged", name) from None


def _is_wanted(member: ZipInfo) -> bool:
    """Whether a member can hold knowledge: no folder, no litter."""
    last = member.filename.rsplit("/", 1)[-1].lower()
    is_litter = last.startswith(".") or member.filename.startswith("__MACOSX/")
    return not member.is_dir() and not is_litter and last.endswith((".csv", ".json", ".jsonl", ".jsonld"))


def _is_whole(described: bytes) -> bool | None:
    """Whether the package says that it holds all of its databanks."""
    try:
        told = json.loads(described)
        said = told["bestendig"]["volledig"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return said if isinstance(said, bool) else None
