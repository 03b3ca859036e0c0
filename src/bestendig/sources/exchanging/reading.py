"""The bytes of a ZIP as a parcel; refused whole where anything of it is not as it should be."""

import csv
import hashlib
import io
import json
import struct
import zlib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from zipfile import BadZipFile, ZipFile

from bestendig.model.exchange import FORMAT, LICENCES, TABLES, Item, Origin, Parcel, Value
from bestendig.sources.exchanging.describing import DESCRIPTION, READ_ME, checksum
from bestendig.sources.exchanging.refusing import refuse, refuse_cell
from bestendig.sources.formats.inflating import inflated
from bestendig.sources.formats.unpacking import accepted_members
from bestendig.sources.knowledge.cells import CellFault, tidy, uncovered, value_of

MOST = 16 * 2**20
"""Bytes, packed and unpacked."""
MOST_MEMBERS, MOST_ROWS, LONGEST_NAME = 40, 5_000, 120
KNOWN = (DESCRIPTION, READ_ME, *(f"{kind}.csv" for kind in TABLES))
MARKED = "bestendig"
COUNTED = ("n_times", "n_teams")


def read_parcel(name: str, content: bytes) -> Parcel:
    """What another municipality gives; InputError, with file and line, where it cannot be used."""
    if len(content) > MOST:
        raise refuse("large", name)
    files = _unpacked(name, content)
    described = _described(name, files.pop(DESCRIPTION, b""))
    origin = _origin(name, described)
    _check_whole(name, described, origin, files)
    items = tuple(
        item for kind in TABLES if f"{kind}.csv" in files for item in _items(kind, files[f"{kind}.csv"])
    )
    if len(items) > MOST_ROWS:
        raise refuse("rows", name)
    return Parcel(origin, items, described[MARKED]["controlesom"])


def _unpacked(name: str, content: bytes) -> dict[str, bytes]:
    """The files that a package has, in memory only; what else lies in the archive is never opened."""
    out, left = {}, MOST
    file = io.BytesIO(content)
    try:
        with ZipFile(file) as archive:
            for member in accepted_members(archive, name, MOST_MEMBERS):
                if member.filename in KNOWN:
                    held = _held(inflated(file, member), left, name)
                    if member.filename in out or zlib.crc32(held) != member.CRC:
                        raise refuse("damaged", name)
                    out[member.filename] = held
                    left -= len(held)
    except BadZipFile:
        raise refuse("damaged" if content.startswith(b"PK") else "foreign", name) from None
    except (zlib.error, struct.error, EOFError, NotImplementedError, ValueError, OSError):
        raise refuse("damaged", name) from None
    return out


def _held(pieces: Iterator[bytes], most: int, name: str) -> bytes:
    """A file of an archive, up to a bound."""
    held = bytearray()
    for piece in pieces:
        held += piece
        if len(held) > most:
            raise refuse("large", name)
    return bytes(held)


def _described(name: str, content: bytes) -> dict[str, Any]:
    """What the package says of itself, in a form that we know."""
    try:
        told = json.loads(content.decode("utf-8"))
        form = told[MARKED]["format"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise refuse("foreign", name) from None
    if form != FORMAT:
        stem = FORMAT.partition("/")[0]
        raise refuse("newer" if str(form).startswith(f"{stem}/") else "foreign", name)
    return dict(told)


def _origin(name: str, described: Mapping[str, Any]) -> Origin:
    """Whose it is, of which day."""
    marked = described[MARKED]
    try:
        municipality, software = tidy(marked["gemeente"]), tidy(marked["software"])
        origin = Origin(municipality, date.fromisoformat(marked["stand_van"]), software, marked["licentie"])
        is_known = origin.licence in LICENCES and isinstance(marked["controlesom"], str)
    except (KeyError, TypeError, ValueError):
        raise refuse("origin", name) from None
    if not (
        municipality and is_known and len(municipality) <= LONGEST_NAME and len(software) <= LONGEST_NAME
    ):
        raise refuse("origin", name)
    return origin


def _check_whole(name: str, described: Mapping[str, Any], origin: Origin, files: Mapping[str, bytes]) -> None:
    """Refuse a package of which a file is missing, extra or other than when it was written."""
    try:
        told = {each["path"]: each["hash"] for each in described["resources"]}
    except (KeyError, TypeError):
        raise refuse("foreign", name) from None
    found = {path: f"sha256:{hashlib.sha256(content).hexdigest()}" for path, content in files.items()}
    if told != found or described[MARKED]["controlesom"] != checksum(origin, files):
        raise refuse("changed", name)


def _items(kind: str, content: bytes) -> Iterator[Item]:
    """The rows of one file."""
    name, columns = f"{kind}.csv", TABLES[kind]
    try:
        lines = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        if next(lines, []) != [column.name for column in columns]:
            raise refuse("columns", name)
        known: set[str] = set()
        for cells in lines:
            item = _item(kind, cells, name, lines.line_num)
            if item.key in known:
                raise refuse_cell("twice", name, lines.line_num, "id")
            known.add(item.key)
            yield item
    except (csv.Error, UnicodeDecodeError):
        raise refuse("damaged", name) from None


def _item(kind: str, cells: list[str], name: str, line: int) -> Item:
    """One row, or the error of its first cell that cannot be used."""
    columns = TABLES[kind]
    if len(cells) != len(columns):
        raise refuse_cell("cells_do_not_fit", name, line, "id")
    told: dict[str, Value] = {}
    for column, cell in zip(columns, cells, strict=True):
        try:
            value = value_of(column, uncovered(cell))
        except CellFault as fault:
            raise refuse_cell(str(fault.args[0]), name, line, column.name) from None
        told[column.attribute] = (
            _count(str(value or ""), name, line) if column.attribute in COUNTED else value
        )
    return Item(kind, str(told.pop("id")), told)


def _count(cell: str, name: str, line: int) -> int | None:
    """A whole number; None for none."""
    if not cell:
        return None
    if not (cell.isascii() and cell.isdecimal()):
        raise refuse_cell("number_unreadable", name, line, "minstens_keer")
    return int(cell)
