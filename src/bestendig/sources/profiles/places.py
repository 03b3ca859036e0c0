"""Finding the line of a key in a TOML text, for messages only."""

import re


def line_of(text: str, key: str) -> int | None:
    """The line (from 1) where a dotted key stands: as the head of a table, or as a key within one."""
    head, _, last = key.rpartition(".")
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        written = line.strip()
        if found := re.fullmatch(r"\[+\s*(.+?)\s*\]+(?:\s*#.*)?", written):
            table = _bare(found[1])
            if table == key:
                return number
        elif table == head and _bare(written.partition("=")[0]) == last:
            return number
    return None


def _bare(written: str) -> str:
    """A key without quotes and spaces."""
    return ".".join(part.strip().strip("\"'") for part in written.split("."))
