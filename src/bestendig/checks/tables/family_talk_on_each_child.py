"""One family talk that is booked on each child: one meeting, several lines."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import file_of, n_rows, no_group_meetings
from bestendig.language import Text

NOT_GIVEN = -1


@table_check(
    tables=("contacts",),
    column="client_id",
    label=Text(nl="één gesprek op meer kinderen geboekt?", en="one talk booked on several children?"),
    hint=Text(
        nl="Elk kind houdt zijn contact; in tijd en aantallen per medewerker telt het gesprek dubbel.",
        en="Each child keeps its contact; in time and counts per worker the talk counts more than once.",
    ),
)
def family_talk_on_each_child(rows: Frame, look: Look) -> Frame:
    """How many contacts stand right below one of another client with the same professional, day and moment.

    Without moments the same length in minutes must do; without either nothing is said.
    """
    told = no_group_meetings(rows).filter(~nw.col("held_at").is_null() | ~nw.col("minutes").is_null())
    known = told.with_columns(
        at=nw.col("held_at").cast(nw.Int64).fill_null(NOT_GIVEN), long=nw.col("minutes").fill_null(NOT_GIVEN)
    )
    lines = ("professional_id", "held_on", *file_of(rows))
    above = {
        f"previous_{name}": nw.col(name).shift(1).over(*lines, order_by="row_number")
        for name in ("client_id", "at", "long", "row_number")
    }
    return n_rows(
        known.with_columns(**above).filter(
            nw.col("row_number") - nw.col("previous_row_number") == 1,
            nw.col("client_id") != nw.col("previous_client_id"),
            nw.col("at") == nw.col("previous_at"),
            nw.col("long") == nw.col("previous_long"),
        )
    )
