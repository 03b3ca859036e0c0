"""Episodes and assignments with a reason of the end, and no end."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=("care_episodes", "assignments"),
    column="end_reason",
    reads=("last_day", "end_reason"),
    severity="remark",
    label=Text(
        nl="er staat een reden van einde, maar geen einddatum",
        en="there is a reason of the end, but no last day",
    ),
    hint=Text(
        nl="Het wordt gelezen als nog open. Is de hulp gestopt? Vul dan de einddatum in.",
        en="It is read as still open. Did the help stop? Then fill in the last day.",
    ),
)
def end_reason_without_end() -> nw.Expr:
    """Whether somebody wrote down why it ended, and nobody when."""
    return nw.col("last_day").is_null() & ~nw.col("end_reason").is_null()
