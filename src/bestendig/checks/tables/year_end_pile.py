"""A pile of ends on 31 December: the year ended, not the help."""

from datetime import date

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.language import Text
from bestendig.model.period import day_number

LAST_DAYS = tuple(day_number(date(year, 12, 31)) for year in range(1990, 2100))
LEAST = 10
"""Fewer ends on one day say nothing."""
SHARE = 0.05
"""Chance alone would put one in 365 on this day; one in twenty is eighteen times as many."""


@table_check(
    tables=("care_episodes", "assignments"),
    column="last_day",
    label=Text(nl="veel einddatums op 31 december", en="many ends on 31 December"),
    hint=Text(
        nl="Dit is vaak administratie, geen afscheid. De gespreksbladen zeggen dat erbij.",
        en="This is often administration, no farewell. The sheets say so.",
    ),
)
def year_end_pile(rows: Frame, look: Look) -> Frame:
    """How many rows end on a 31 December, when that is at least ten and one in twenty of all that ended."""
    ended = rows.filter(~nw.col("last_day").is_null())
    is_last = nw.col("last_day").is_in(LAST_DAYS).cast(nw.Int64)
    sums = ended.select(count=is_last.sum(), ended=nw.len())
    enough = (nw.col("count") >= LEAST) & (nw.col("count") >= SHARE * nw.col("ended"))
    return sums.filter(enough).select("count")
