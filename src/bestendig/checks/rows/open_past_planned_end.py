"""Care episodes still open well after their planned end."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text

GRACE = 183
"""Stop messages come late, seldom more than half a year."""


@row_check(
    tables=("care_episodes",),
    column="last_day",
    reads=("last_day", "planned_last_day"),
    severity="remark",
    label=Text(
        nl="nog open, maar de geplande einddatum is voorbij",
        en="still open, though the planned end has passed",
    ),
    hint=Text(
        nl="Kijk of de hulp loopt. Zo niet, sluit het traject in het bronsysteem.",
        en="See whether the help still runs. If not, close the episode in the source system.",
    ),
)
def open_past_planned_end(delivered_on: int) -> nw.Expr:
    """Whether the planned last day passed more than half a year before the delivery without an end."""
    return nw.col("last_day").is_null() & (nw.col("planned_last_day") < delivered_on - GRACE)
