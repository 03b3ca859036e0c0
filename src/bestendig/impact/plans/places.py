"""The line of a key in a TOML text, for messages only."""

import re


def place_of(text: str, table: str, key: str, where: str) -> str:
    """Where a key stands: plan.toml, regel/line 12, horizon. The first one, where a table is repeated."""
    line = _line(text, table, key)
    path = f"{table}.{key}" if table else key
    return ", ".join(part for part in (where, f"regel/line {line}" if line else "", path) if part)


def _line(text: str, table: str, key: str) -> int | None:
    """The line (from 1) on which a key of a table stands, or the head of a table of that name."""
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        if head := re.fullmatch(r"\[+\s*(.+?)\s*\]+(?:\s*#.*)?", line.strip()):
            here = head[1]
            if not table and here == key:
                return number
        elif here == table and line.partition("=")[0].strip().strip("\"'") == key:
            return number
    return None
