"""A saved mapping of one kind of file of one source system onto a standard table: data, not code."""

from dataclasses import dataclass, field

DEFAULT_TIME_ZONE = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """How one standard column is read.

    `column` is the header in the file, or `constant` the value for every row. `formats` are strptime formats
    (also "excel" for serial days), tried in order. `values` maps source values to codes. `unknown` are source
    values that stand for nobody or nothing ("wachtlijst", "-1"), beside the house list; `known` are values on
    the house list that do stand for someone here ("EMPTY" as a group). `space` names the numbering that the
    identifiers belong to: equal numbers in one space are one person; default the profile's source system.
    """

    column: str = ""
    constant: str = ""
    formats: tuple[str, ...] = ()
    values: dict[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    space: str = ""


@dataclass(frozen=True, slots=True)
class FileShape:
    """How the file itself is read; empty means: find out."""

    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_line: int = 1


@dataclass(frozen=True, slots=True)
class Profile:
    """One mapping: name, source system, table, time zone, the file's shape and a rule per standard column."""

    name: str
    table: str
    source_system: str
    columns: dict[str, ColumnRule]
    file: FileShape = FileShape()
    time_zone: str = DEFAULT_TIME_ZONE
    headers: tuple[str, ...] = ()
    """Headers of the file it was made for: by these a later file finds its profile again."""
