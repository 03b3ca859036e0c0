"""What happened in the life of the client: death, a move out of town, the eighteenth birthday."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.ending import LAST, Endings, kind_of, piece, within
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
    rows = complete(endings.tables["clients"], **_COLUMNS).with_columns(birthday=_middle_of("turned_18_in"))
    days = (("died", "died_on"), ("moved", "left_on"), ("turned_18", "birthday"))
    parts = [rows.select(CLIENT, event=nw.lit(kind), on=nw.col(day)) for kind, day in days]
    lived = nw.concat(parts, how="vertical").filter(~nw.col("on").is_null())
    near = endings.ended.join(lived, on=CLIENT, how="inner")
    event, window = nw.col("event"), endings.windows.record
    is_young = nw.col("law").is_null() | (nw.col("law") == YOUTH_LAW)
    kind = kind_of(
        ((event == "died") & (nw.col("on") - nw.col(LAST) <= window), "died"),
        ((event == "moved") & within("on", window), "moved"),
        ((event == "turned_18") & within("on", window) & is_young, "turned_18"),
    )
    yield piece(near, kind, nw.col("on"), nw.col(CLIENT))


def _middle_of(month: str) -> nw.Expr:
    """About the fifteenth of a month written as 2018-03."""
    year = nw.col(month).str.slice(0, 4).cast(nw.Int64)
    months = (year - 1970) * 12 + nw.col(month).str.slice(5, 2).cast(nw.Int64) - 1
    return ((months + 0.5) * DAYS_A_MONTH).floor().cast(nw.Int64)
