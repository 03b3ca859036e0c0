"""Layouts: how records of one kind of JSON are laid flat, read from TOML files that ship."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from bestendig.language import Text

FOLDER = "layouts"
HEAD = 65_536
"""So many bytes of a file are looked at for the marks of a layout."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Where a text comes from: one path, several joined, or a fixed word; only `when` a path has a value."""

    paths: tuple[str, ...] = ()
    word: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one table that a record gives.

    `only` is what a record must be to give any, `needs` what it must hold; `parts` are named parts of which
    every combination is a row; `columns` gives per header the choices in order of preference. Rows `beside`
    others may be absent without a record being set apart. `expects` gives per header what to say (nl, en)
    when it is empty in the whole file.
    """

    table: str
    columns: Mapping[str, tuple[Choice, ...]]
    parts: Mapping[str, str]
    only: str = ""
    needs: str = ""
    is_beside: bool = False
    expects: Mapping[str, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """One kind of JSON: its marks, where its records stand, and the rows they give.

    `inside` are the lists around records, `open` what a record may be wrapped in, `group` the path by which
    records belong together. Of rows with the same `latest_of` those of the latest `latest_by` count.
    """

    name: str
    marks: tuple[str, ...]
    inside: tuple[str, ...]
    rows: tuple[Rows, ...]
    open: tuple[str, ...] = ()
    group: str = ""
    latest_of: str = ""
    latest_by: str = ""

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables in order of appearance."""
        return tuple(dict.fromkeys(each.table for each in self.rows))

    def headers(self, table: str) -> tuple[str, ...]:
        """The headers of one table."""
        own = (each.columns for each in self.rows if each.table == table)
        return tuple(dict.fromkeys(header for columns in own for header in columns))


def layout_of(path: Path) -> Layout | None:
    """The layout of which all marks, and the most, stand at the beginning of a file; None for none."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    fitting = [each for each in layouts() if all(f'"{mark}"'.encode() in head for mark in each.marks)]
    return max(fitting, key=lambda each: len(each.marks), default=None)


@cache
def layouts() -> tuple[Layout, ...]:
    """All layouts, in order of file name."""
    folder = files("bestendig.sources.formats.nested") / FOLDER
    found = sorted(
        (each for each in folder.iterdir() if each.name.endswith(".toml")), key=lambda each: each.name
    )
    return tuple(read_layout(each.read_text("utf-8")) for each in found)


def read_layout(text: str) -> Layout:
    """The layout in a TOML text."""
    plain = tomllib.loads(text)
    return Layout(
        name=plain["name"],
        marks=tuple(plain["marks"]),
        inside=tuple(plain.get("inside", ())),
        rows=tuple(map(_rows, plain["rows"])),
        open=tuple(plain.get("open", ())),
        group=plain.get("group", ""),
        latest_of=plain.get("latest_of", ""),
        latest_by=plain.get("latest_by", ""),
    )


def _rows(plain: Mapping[str, Any]) -> Rows:
    """The rows of one table."""
    return Rows(
        table=plain["table"],
        columns={header: _choices(given) for header, given in plain["columns"].items()},
        parts=plain.get("parts", {}),
        only=plain.get("only", ""),
        needs=plain.get("needs", ""),
        is_beside=plain.get("beside", False),
        expects={header: Text(nl=nl, en=en) for header, (nl, en) in plain.get("expects", {}).items()},
    )


def _choices(given: Any) -> tuple[Choice, ...]:
    """A path, a choice as a table, or a list of those."""
    each = given if isinstance(given, list) else [given]
    return tuple(Choice((one,)) if isinstance(one, str) else _choice(one) for one in each)


def _choice(plain: Mapping[str, Any]) -> Choice:
    """One choice."""
    return Choice(tuple(plain.get("join", ())), plain.get("word", ""), plain.get("when", ""))
