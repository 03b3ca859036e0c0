"""What kind of file it is, by its first bytes; the extension only decides where those leave a choice."""

import codecs
from pathlib import Path
from typing import Literal, get_args
from zipfile import BadZipFile, ZipFile

from bestendig.sources.formats.content import head_of, holds
from bestendig.sources.formats.messages.reading import looks_like_message
from bestendig.sources.formats.refusals import refuse

Kind = Literal["csv", "xlsx", "parquet", "xes", "json", "message", "gz", "zip"]
ARCHIVES = ("gz", "zip")
TEXT_KINDS = {".csv": "csv", ".txt": "csv", ".tsv": "csv"}
SIGNS: tuple[tuple[bytes, Kind], ...] = (
    (b"\x1f\x8b", "gz"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PAR1", "parquet"),
)
STRANGE = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "RAR"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"SQLite format 3", "SQLite"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"ARROW1", "Arrow"),
)
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")
"""How a workbook with a password calls its contents, in a file that begins like old Office."""
PACKED = ("7z", "RAR", "bzip2", "xz", "zstd", "tar")
TAR_MARK = slice(257, 262)


def recognise(path: Path, name: str, wanted: str = "", *, inside: bool = False) -> Kind:
    """The kind of file; `wanted` is what the profile says, `inside` whether it came out of an archive."""
    head = head_of(path)
    if not head:
        raise refuse("file_empty", name)
    kind = next((kind for sign, kind in SIGNS if head.startswith(sign)), None)
    if kind == "zip":
        kind = _kind_of_zip(path, name)
    if inside and kind in ARCHIVES:
        raise refuse("archive_nested", name)
    if kind:
        return kind
    if head.startswith(OLD_OFFICE):
        raise refuse("workbook_locked" if holds(path, LOCKED) else "format_unknown", name, found="XLS, DOC")
    _refuse_strange(head, name, inside)
    return _wanted(wanted, name) if wanted else _kind_of_text(head, name)


def _kind_of_zip(path: Path, name: str) -> Kind:
    try:
        with ZipFile(path) as archive:
            members = set(archive.namelist())
    except (BadZipFile, NotImplementedError, OSError):
        raise refuse("archive_damaged", name) from None
    if "[Content_Types].xml" not in members and "mimetype" not in members:
        return "zip"
    if any(member.startswith("xl/") and not member.endswith(".bin") for member in members):
        return "xlsx"
    raise refuse("format_unknown", name, found="OpenDocument" if "mimetype" in members else "Office")


def _refuse_strange(head: bytes, name: str, inside: bool) -> None:
    found = next((found for sign, found in STRANGE if head.startswith(sign)), "")
    found = "tar" if head[TAR_MARK] == b"ustar" else found
    if inside and found in PACKED:
        raise refuse("archive_nested", name)
    if found:
        raise refuse("format_unknown", name, found=found)


def _wanted(wanted: str, name: str) -> Kind:
    for kind in get_args(Kind):
        if kind == wanted.lower() and kind not in ARCHIVES:
            known: Kind = kind
            return known
    raise refuse("format_unknown", name, found=wanted)


def _kind_of_text(head: bytes, name: str) -> Kind:
    text = _text(head).lower()
    if "<html" in text or text.startswith(("<!doctype html", "<table")):
        raise refuse("format_unknown", name, found="HTML")
    if text.startswith("<"):
        return "message" if looks_like_message(head) else "xes"
    is_text = Path(name).suffix.lower() in TEXT_KINDS
    return "json" if text.startswith(("{", "[")) and not is_text else "csv"


def _text(head: bytes) -> str:
    is_wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return head.decode("utf-16" if is_wide else "utf-8", "ignore").lstrip("\ufeff \t\r\n")
