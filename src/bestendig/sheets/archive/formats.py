"""The format of a file as PRONOM names it, from its first bytes and its name."""

import re
from typing import NamedTuple

HEADER = re.compile(rb"%PDF-(\d\.\d)")


class FileFormat(NamedTuple):
    """A format: its name and its code in the PRONOM register."""

    label: str
    code: str


PDF = {
    "1.3": "fmt/17",
    "1.4": "fmt/18",
    "1.5": "fmt/19",
    "1.6": "fmt/20",
    "1.7": "fmt/276",
    "2.0": "fmt/1129",
}
BY_NAME = {
    "xlsx": FileFormat("Microsoft Excel for Windows (Office Open XML)", "fmt/214"),
    "docx": FileFormat("Microsoft Word for Windows (Office Open XML)", "fmt/412"),
    "csv": FileFormat("Comma Separated Values", "x-fmt/18"),
    "json": FileFormat("JSON Data Interchange Format", "fmt/817"),
    "html": FileFormat("Hypertext Markup Language 5", "fmt/471"),
    "xml": FileFormat("Extensible Markup Language 1.0", "fmt/101"),
    "txt": FileFormat("Plain Text File", "x-fmt/111"),
    "toml": FileFormat("Plain Text File", "x-fmt/111"),
    "svg": FileFormat("Scalable Vector Graphics 1.1", "fmt/92"),
}
UNKNOWN = FileFormat("Binary File", "fmt/208")


def format_of(name: str, content: bytes) -> FileFormat:
    """The format of a file; "Binary File" for one that we do not know."""
    found = HEADER.match(content[:16])
    if found and (version := found[1].decode()) in PDF:
        return FileFormat(f"Acrobat PDF {version} - Portable Document Format", PDF[version])
    return BY_NAME.get(name.rpartition(".")[2].lower(), UNKNOWN)
