"""How many endings would fall near an event by chance alone: the same endings, some years earlier or later.

A whole number of years keeps the day of the year, so the pile of endings and of contracts on 31 December is
counted as what it is: chance that looks like a pattern.
"""

from collections.abc import Iterator, Mapping
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
NONE = -1
"""Where no organisation is known."""
ENDED, TRIED = "ended", "tried"


def coincidences(found: Frame, tables: Tables, request: CourseRequest, extract: int) -> Frame:
    """Per `cause` `n` of the moved endings near such an event; `ended` are all, `tried` all that were moved.

    An ending that would be moved out of the time that the data cover of its organisation is not tried: so
    counts of several vaults add up to those of their joined data, whenever each of them began.
    """
    endings = gathered(found, tables, request, extract)
    period = request.period
    if period is not None:
        asked = endings.ended.filter(nw.col(LAST).is_between(period.first_number, period.last_number))
        endings = replace(endings, ended=asked)
    moved = _moved(_with_begin(endings.ended, found), extract)
    near = _near(replace(endings, ended=moved))
    rows = [_called(endings.ended, ENDED), _called(moved, TRIED), *near]
    return nw.concat(rows, how="vertical").group_by("cause").agg(n=nw.len().cast(nw.Int64))


def _with_begin(ended: Frame, found: Frame) -> Frame:
    """The endings with the first day that is known of their organisation (of none: of those without one)."""
    body = nw.col("organisation_id").fill_null(NONE).cast(nw.Int64)
    begins = found.with_columns(body=body).group_by("body").agg(begins=nw.col("first_day").min())
    return ended.with_columns(body=body).join(begins, on="body", how="inner").drop("body")


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
    return shares_of(dict(zip(fetched["cause"].to_list(), fetched["n"].to_list(), strict=True)))


def shares_of(n: Mapping[str, int]) -> dict[str, float]:
    """The same of counts by cause, of which `ended` and `tried` tell how many endings were moved."""
    ended, tried = n.get(ENDED, 0), n.get(TRIED, 0)
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
