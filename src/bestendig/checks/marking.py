"""What becomes of each row: kept, or set apart with the first reason that fits."""

from collections.abc import Collection
from functools import reduce

import narwhals.stable.v2 as nw

from bestendig.checks.catalogue import ROW_CHECKS
from bestendig.checks.declare import Frame, Mark
from bestendig.checks.reading_faults import needed, reading_faults, sets_apart
from bestendig.checks.required_value_missing import required_value_missing
from bestendig.model.tables import TABLES


def mark(frame: Frame, table: str, *, delivered_on: int | None = None) -> Frame:
    """The standardised rows with `fate` (kept, set_apart) and `fault_code`, the reason (null when kept).

    Reasons in order: a value that cannot be read, a value that is missing, the row checks as the catalogue
    lists them. Remarks change nothing. `delivered_on` is the day number of the delivery; without it no day
    is "in the future".
    """
    columns = frame.collect_schema().names()
    reasons = [(sets_apart(f"fault_{c}"), nw.col(f"fault_{c}")) for c in needed(TABLES[table], columns)]
    own = _own_marks(table, columns, delivered_on)
    reasons += [(m.expr, nw.lit(m.code)) for m in own if m.severity == "sets_row_apart"]
    nothing = nw.lit(None, nw.String)
    code = reduce(
        lambda rest, reason: nw.when(reason[0]).then(reason[1]).otherwise(rest), reasons[::-1], nothing
    )
    fate = nw.when(nw.col("fault_code").is_null()).then(nw.lit("kept")).otherwise(nw.lit("set_apart"))
    return frame.with_columns(fault_code=code).with_columns(fate=fate)


def marks_of(
    table: str,
    columns: Collection[str],
    *,
    delivered_on: int | None = None,
    faulty: Collection[str] | None = None,
) -> tuple[Mark, ...]:
    """Every fault that single rows of this table can have, given its columns."""
    return (*reading_faults(TABLES[table], columns, faulty), *_own_marks(table, columns, delivered_on))


def _own_marks(table: str, columns: Collection[str], delivered_on: int | None) -> list[Mark]:
    """The marks that do not come from reading: what is missing, then the row checks."""
    fitting = (c for c in ROW_CHECKS if table in c.tables and set(c.reads) <= set(columns))
    marks = (check.mark(delivered_on) for check in fitting)
    return [*required_value_missing(TABLES[table], columns), *(mark for mark in marks if mark)]
