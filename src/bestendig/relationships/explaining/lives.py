"""What happened in the life of the client: death, a move out of town, the eighteenth birthday."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.ending import LAST, Endings, piece, within
from bestendig.relationships.rows import CLIENT, Frame, complete

DAYS_A_MONTH = 146_097 / 4_800
YOUTH_LAW = "jeugdwet"
_COLUMNS = {CLIENT: nw.Int64, "died_on": nw.Int64, "left_on": nw.Int64, "turned_18_in": nw.String}


def evidence(endings: Endings) -> Iterator[Frame]:
    """`died` (also when the file was closed later), `moved`, `turned_18`; the event is the client.

    Only the month of the birthday is known: its middle counts as the day.
    """
    if "clients" not in endings.tables:
        return
    rows = complete(endings.tables["clients"], **_COLUMNS)
    near = endings.ended.join(rows, on=CLIENT, how="inner")
    window, who = endings.windows.record, nw.col(CLIENT)
    died = near.filter(nw.col("died_on") - nw.col(LAST) <= window)
    yield piece(died, "died", nw.col("died_on"), who)
    yield piece(near.filter(within("left_on", window)), "moved", nw.col("left_on"), who)
    young = near.filter(nw.col("law").is_null() | (nw.col("law") == YOUTH_LAW))
    young = young.with_columns(birthday=_middle_of("turned_18_in"))
    yield piece(young.filter(within("birthday", window)), "turned_18", nw.col("birthday"), who)


def _middle_of(month: str) -> nw.Expr:
    """About the fifteenth of a month written as 2018-03."""
    year = nw.col(month).str.slice(0, 4).cast(nw.Int64)
    months = (year - 1970) * 12 + nw.col(month).str.slice(5, 2).cast(nw.Int64) - 1
    return ((months + 0.5) * DAYS_A_MONTH).floor().cast(nw.Int64)
