"""Which rows stand apart by themselves: what lacks a required value, cannot be read or does not count."""

from functools import reduce

import narwhals.stable.v2 as nw

from bestendig.model.codes import NOT_COUNTED_KINDS
from bestendig.model.faults import FAULTS
from bestendig.model.table import Table
from bestendig.sources.shape import FATE, KEPT, REASON, SET_APART, Frame, fault_of

UNKNOWN_PROFESSIONAL = "unknown_professional"
NOT_COUNTED_KIND = "not_counted_kind"
STORED_APART = (UNKNOWN_PROFESSIONAL, NOT_COUNTED_KIND)
"""Contacts set apart for these reasons are stored beside the others; all else is only counted."""

APART_FAULTS = tuple(code for code, fault in FAULTS.items() if fault.severity == "sets_row_apart")


def missing(column: str) -> str:
    """The reason of a row that lacks a required value: missing_client_id."""
    return UNKNOWN_PROFESSIONAL if column == "professional_id" else f"missing_{column}"


def judge(rows: Frame, table: Table) -> Frame:
    """Standardised rows with `fate` kept or set_apart and `reason`; what the checks marked goes first."""
    marked, reason = _marked(rows)
    own = _own_reason(table)
    final = nw.when(marked).then(reason).otherwise(own)
    judged = rows.with_columns(final.alias(REASON), marked.alias("is marked"))
    apart = nw.col("is marked") | ~nw.col(REASON).is_null()
    fate = nw.when(apart).then(nw.lit(SET_APART)).otherwise(nw.lit(KEPT))
    return judged.with_columns(fate.alias(FATE)).drop("is marked")


def _marked(rows: Frame) -> tuple[nw.Expr, nw.Expr]:
    """Whether the checks set a row apart, and why."""
    present = rows.collect_schema().names()
    marked = (nw.col(FATE) == nw.lit(SET_APART)).fill_null(False) if FATE in present else nw.lit(False)
    return marked, nw.col(REASON) if REASON in present else nw.lit(None, nw.String())


def _own_reason(table: Table) -> nw.Expr:
    """The first reason that holds, in order of weight: unreadable, missing, not counted."""
    dates = [column.name for column in table.columns if column.kind == "date"]
    faults = [
        nw.when(nw.col(fault_of(name)).is_in(APART_FAULTS)).then(nw.col(fault_of(name))) for name in dates
    ]
    required = sorted(table.required, key=lambda name: missing(name) in STORED_APART)
    lacks = [nw.when(nw.col(name).is_null()).then(nw.lit(missing(name))) for name in required]
    counted = [_not_counted()] if table.name == "contacts" else []
    return nw.coalesce(*faults, *lacks, *counted)


def _not_counted() -> nw.Expr:
    """An attempt or message is no contact."""
    kind = nw.col("kind").is_in(NOT_COUNTED_KINDS)
    return nw.when(kind).then(nw.lit(NOT_COUNTED_KIND))


def is_any(*conditions: nw.Expr) -> nw.Expr:
    """Whether one of the conditions holds."""
    return reduce(lambda one, other: one | other, conditions)
