"""Faults found while a value was read: they travel with the row, here they get their consequence."""

from collections.abc import Collection, Iterator

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Mark
from bestendig.model.faults import FAULTS, ReadingFault
from bestendig.model.issue import Severity
from bestendig.model.table import Column, Table

DECIDES = {"first_day", "last_day", "held_on"}
"""Dates without which a row means something else: an end that cannot be read would look like 'still open'."""
APART = tuple(code for code, fault in FAULTS.items() if fault.severity == "sets_row_apart")


def reading_faults(
    table: Table, columns: Collection[str], faulty: Collection[str] | None = None
) -> Iterator[Mark]:
    """Per column and code, the rows with that fault; `faulty` names the columns that have any, when known."""
    for column in table.columns:
        name = f"fault_{column.name}"
        if name in columns and (faulty is None or column.name in faulty):
            for fault in FAULTS.values():
                yield _mark(column, fault)


def needed(table: Table, columns: Collection[str]) -> list[str]:
    """The columns of which a fault in reading can set the row apart."""
    return [
        column.name for column in table.columns if _is_needed(column) and f"fault_{column.name}" in columns
    ]


def sets_apart(fault_column: str) -> nw.Expr:
    """Whether the fault in this column is one that sets a row apart."""
    return nw.col(fault_column).is_in(APART).fill_null(value=False)


def _mark(column: Column, fault: ReadingFault) -> Mark:
    """One fault in one column; it sets the row apart only where the row cannot do without the value."""
    severity: Severity = fault.severity if _is_needed(column) else "remark"
    return Mark(
        fault.code,
        column.name,
        severity,
        nw.col(f"fault_{column.name}") == fault.code,
        fault.label,
        fault.hint,
    )


def _is_needed(column: Column) -> bool:
    """Whether a row cannot do without the value."""
    return column.required or column.name in DECIDES
