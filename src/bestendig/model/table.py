"""What a standard table is: what one row stands for, and columns with a kind and a title in two languages."""

from dataclasses import dataclass, field
from typing import Literal

from bestendig.language import Text

Kind = Literal[
    "person",
    "staff",
    "body",
    "place",
    "record",
    "date",
    "moment",
    "integer",
    "number",
    "code",
    "text",
    "boolean",
]
"""person, staff: pseudonymised (per law, resp. once); body, place, record: source key kept; local dates."""

FRICTIONLESS_TYPE = {
    "person": "string", "staff": "string", "body": "string", "place": "string", "record": "string",
    "date": "date", "moment": "datetime", "integer": "integer", "number": "number",
    "code": "string", "text": "string", "boolean": "boolean",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a standard table."""

    name: str
    kind: Kind
    title: Text
    required: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One standard table: its name, one row in words, its columns, what is known to be wrong with it."""

    name: str
    title: Text
    row: Text
    columns: tuple[Column, ...]
    known_faults: Text = field(default_factory=lambda: Text(nl="", en=""))
    needs_consent: bool = False
    is_internal: bool = False
    """Made by a reader and settled into another table: never delivered as such, guessed or published."""

    def column(self, name: str) -> Column:
        """The column called `name`; KeyError when there is none."""
        return {column.name: column for column in self.columns}[name]

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the columns that a delivery must have."""
        return tuple(column.name for column in self.columns if column.required)

    def frictionless(self) -> dict[str, object]:
        """The table as a Frictionless Table Schema (https://specs.frictionlessdata.io/table-schema/)."""
        return {
            "name": self.name,
            "title": self.title.nl,
            "description": self.row.en,
            "fields": [_field(column) for column in self.columns],
            "missingValues": [""],
        }


def _field(column: Column) -> dict[str, object]:
    """One Frictionless field with its constraints."""
    constraints: dict[str, object] = {"required": True} if column.required else {}
    if column.values:
        constraints["enum"] = list(column.values)
    described = {"name": column.name, "type": FRICTIONLESS_TYPE[column.kind], "title": column.title.nl}
    return {
        **described,
        "description": column.title.en,
        **({"constraints": constraints} if constraints else {}),
    }
