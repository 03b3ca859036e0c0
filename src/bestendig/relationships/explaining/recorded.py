"""What the register of help says of the end: the reason of the care episode with the organisation."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.ending import Endings, piece, same_law, within
from bestendig.relationships.reasons import is_specific, numbered
from bestendig.relationships.rows import CLIENT, Frame, complete

_COLUMNS = {
    CLIENT: nw.Int64, "organisation_id": nw.Int64, "last_day": nw.Int64, "law": nw.String,
    "end_reason": nw.String,
}  # fmt: skip


def evidence(endings: Endings) -> Iterator[Frame]:
    """`episode`: a specific reason around the day; `hint`: one that names no cause. The reason's number."""
    if "care_episodes" not in endings.tables:
        return
    rows = complete(endings.tables["care_episodes"], **_COLUMNS)
    rows = rows.filter(~nw.col("last_day").is_null(), nw.col("last_day") <= endings.extract)
    rows = rows.with_columns(reason=numbered("end_reason"))
    rows = rows.filter(nw.col("reason") > 0).select(
        CLIENT, "organisation_id", "reason", help_law=nw.col("law"), day=nw.col("last_day")
    )
    near = endings.ended.join(rows, on=[CLIENT, "organisation_id"], how="inner")
    near = near.filter(within("day", endings.windows.record), same_law("help_law"))
    kind = nw.when(is_specific(nw.col("reason"))).then(nw.lit("episode")).otherwise(nw.lit("hint"))
    yield piece(near, kind, nw.col("day"), nw.col("reason"))
