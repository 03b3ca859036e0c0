"""What must be read of a file before it can be standardised: per standard column, from which headers."""

from dataclasses import dataclass

from bestendig.model.codes import LAWS
from bestendig.model.profile import ColumnRule, Profile
from bestendig.model.table import Column, Table
from bestendig.model.tables import TABLES

LAW = "law"
AS_WRITTEN = frozenset({("contacts", "contact_id")})
"""Columns with another value on every row: kept as text by an expression, never read one by one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One standard column to read: the headers whose distinct values are needed, or one constant.

    `headers` are one, or two where the law of the row matters: then distinct pairs of value and law are
    needed. Each law has its own key for people, and one code can mean different things under two laws.
    """

    column: Column
    headers: tuple[str, ...] = ()
    constant: str = ""

    @property
    def is_identifier(self) -> bool:
        """Whether the read values must become integers by the dictionary of `column.kind`."""
        return self.column.kind in ("person", "staff", "body", "place", "record")


def table_of(profile: Profile) -> Table:
    """The standard table that a profile fills."""
    return TABLES[profile.table]


def law_header(profile: Profile) -> str:
    """The header of the law per row, empty when the file has one law or none."""
    return profile.columns[LAW].column if LAW in profile.columns else ""


def is_lawless(profile: Profile) -> bool:
    """Whether a file tells of people and cannot say under which law: it is read under every law known."""
    is_told = LAW in profile.columns or LAW in (column.name for column in table_of(profile).columns)
    return not is_told and any(reading.column.kind == "person" for reading in readings(profile))


def readings(profile: Profile) -> tuple[Reading, ...]:
    """All columns of a profile that need reading, in the order of the table."""
    table = table_of(profile)
    named = (column for column in table.columns if column.name in profile.columns)
    return tuple(_reading(profile, column) for column in named if not is_as_written(profile, column.name))


def is_as_written(profile: Profile, column: str) -> bool:
    """Whether the column is taken over as text without reading its values."""
    return (profile.table, column) in AS_WRITTEN


def depends_on_law(rule: ColumnRule) -> bool:
    """Whether the rule maps a value per law, as "jeugdwet:31" beside "wmo:31"."""
    return any(value.partition(":")[0] in LAWS for value in rule.values if ":" in value)


def _reading(profile: Profile, column: Column) -> Reading:
    """What one column needs."""
    rule = profile.columns[column.name]
    if not rule.column:
        return Reading(column, constant=rule.constant)
    needs_law = column.kind == "person" or depends_on_law(rule)
    law = law_header(profile) if needs_law else ""
    return Reading(column, (rule.column, law) if law else (rule.column,))
