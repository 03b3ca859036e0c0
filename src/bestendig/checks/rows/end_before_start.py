"""Rows that end before they begin."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=(
        "assignments",
        "care_episodes",
        "employments",
        "contracts",
        "programmes",
        "teams",
        "replacements",
        "presences",
    ),
    column="last_day",
    reads=("first_day", "last_day"),
    severity="sets_row_apart",
    label=Text(nl="einde ligt voor het begin", en="the end lies before the start"),
    hint=Text(
        nl="Verbeter een van beide datums in het bronsysteem; tot dan telt de rij niet mee.",
        en="Correct one of the two dates in the source system; until then the row does not count.",
    ),
)
def end_before_start() -> nw.Expr:
    """Whether the last day lies before the first; a row of one day is fine."""
    return nw.col("last_day") < nw.col("first_day")
