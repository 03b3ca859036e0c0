"""Care episodes that follow each other within a month: one time of help in several pieces."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import file_of, n_rows
from bestendig.language import Text

GAP = 31
"""Between two allocations lies seldom more than a month when the help goes on."""


@table_check(
    tables=("care_episodes",),
    column="first_day",
    label=Text(nl="trajecten die op elkaar aansluiten", en="episodes that follow each other"),
    hint=Text(
        nl="Ze worden als één tijd van hulp gelezen. U hoeft niets te doen.",
        en="They are read as one time of help. You need not do anything.",
    ),
)
def episodes_to_merge(rows: Frame, look: Look) -> Frame:
    """How many episodes begin within 31 days of the end of the one before, same client and body."""
    order = ["first_day", *file_of(rows), "row_number"]
    previous = nw.col("last_day").shift(1).over("client_id", "organisation_id", order_by=order)
    known = rows.with_columns(previous=previous)
    return n_rows(known.filter(nw.col("first_day") - nw.col("previous") <= GAP))
