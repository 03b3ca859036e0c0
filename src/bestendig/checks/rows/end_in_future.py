"""Rows that are said to have ended on a day that was still to come."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=("assignments", "care_episodes"),
    column="last_day",
    severity="remark",
    label=Text(nl="einddatum in de toekomst", en="end date in the future"),
    hint=Text(
        nl="Waarschijnlijk de geplande einddatum. Zet die in het profiel bij planned_last_day.",
        en="Probably the planned end. Map it to planned_last_day in the profile.",
    ),
)
def end_in_future(delivered_on: int) -> nw.Expr:
    """Whether the last day lies after the day of the delivery."""
    return nw.col("last_day") > delivered_on
