"""How many endings would fall near an event by chance alone: the same endings, some years earlier or later.

A whole number of years keeps the day of the year, so the pile of endings and of contracts on 31 December is
counted as what it is: chance that looks like a pattern.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships.explaining import agreements, company, staff
from bestendig.relationships.explaining.ending import LAST, Endings
from bestendig.relationships.rows import CLIENT, KEY, Frame, Tables
from bestendig.relationships.why import gathered

SHIFTS = (-731, -365, 365, 731)
"""One and two years, in days."""
CAUSE_OF = {
    "contract": "contract", "local": "programme", "departure": "worker_left",
    "replacement": "replacement", "team_ended": "team_change",
}  # fmt: skip
"""Per kind of dated event the cause that endings near it may get."""
ENDED, TRIED = "ended", "tried"


def coincidences(found: Frame, tables: Tables, request: CourseRequest, extract: int) -> Frame:
    """Per `cause` `n` of the moved endings near such an event; `ended` are all, `tried` all that were moved.

    An ending that would be moved out of the time that the data cover is not tried.
    """
    endings = gathered(found, tables, request, extract)
    period = request.period
    if period is not None:
        asked = endings.ended.filter(nw.col(LAST).is_between(period.first_number, period.last_number))
        endings = replace(endings, ended=asked)
    begins = found.select(begins=nw.col("first_day").min(), one=nw.lit(1))
    with_begin = endings.ended.join(begins, on="one", how="inner")
    moved = _moved(with_begin, extract)
    near = _near(replace(endings, ended=moved))
    rows = [_called(endings.ended, ENDED), _called(moved, TRIED), *near]
    return nw.concat(rows, how="vertical").group_by("cause").agg(n=nw.len().cast(nw.Int64))


def _moved(ended: Frame, extract: int) -> Frame:
    """Each ending in each of the other years, as if it were another client's each time.

    All at once: the evidence is then looked for in one pass.
    """
    parts = [
        ended.with_columns((nw.col(LAST) + days).alias(LAST), client_id=nw.col(CLIENT) * len(SHIFTS) + place)
        for place, days in enumerate(SHIFTS)
    ]
    tried = nw.concat(parts, how="vertical")
    return tried.filter(nw.col(LAST) >= nw.col("begins"), nw.col(LAST) <= extract).drop("begins")


def by_chance(fetched: nw.DataFrame[Any]) -> dict[str, float]:
    """Per cause how many of the endings chance alone would put within the window of such an event."""
    n = dict(zip(fetched["cause"].to_list(), fetched["n"].to_list(), strict=True))
    ended, tried = n.pop(ENDED, 0), n.pop(TRIED, 0)
    causes = sorted({*CAUSE_OF.values()}) if tried else []
    return {cause: n.get(cause, 0) * ended / tried for cause in causes}


def _called(rows: Frame, cause: str) -> Frame:
    """One row of this name for each row; a select of nothing but a literal is one row on Polars."""
    return rows.with_columns(cause=nw.lit(cause)).select("cause")


def _near(endings: Endings) -> Iterator[Frame]:
    """One row per moved ending and kind of event that it falls near."""
    for piece in _pieces(endings):
        named = piece.with_columns(
            cause=nw.col("kind").replace_strict(CAUSE_OF, default=None, return_dtype=nw.String)
        )
        known = named.filter(~nw.col("cause").is_null())
        yield known.group_by(*KEY, "cause").agg(n=nw.len()).select("cause")


def _pieces(endings: Endings) -> Iterator[Frame]:
    """The evidence that has a date of its own."""
    yield from agreements.evidence(endings)
    yield from company.ended_teams(endings)
    if endings.request.with_whom == "professional":
        yield from staff.evidence(endings)
