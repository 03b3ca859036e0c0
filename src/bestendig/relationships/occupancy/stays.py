"""From stretches of help to stays: how long somebody was in one state, and where the next one was."""

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships.occupancy.spells import (
    FOLLOWED,
    NONE,
    OTHER,
    SAME,
    STRETCH,
    day_of_end,
    islands,
    names_of,
    place_of_end,
    stretches,
    whole,
)
from bestendig.relationships.rows import OPEN, Frame


def stays(rows: Frame, request: CourseRequest, extract: int) -> Frame:
    """One row per stay in a state, in days since the first day of help.

    In the state from `came` (under observation) up to and including day `left`; `state` is "same" or "other",
    `of` how the first face's relationship ended (for "other"); `to` the next state ("" when follow-up ended)
    and `how` the way there: how that relationship ended, or how help ended. Follow-up ends at the extract
    less the gap: later it is not known yet whether help went on.
    """
    found = stretches(rows, request, extract)
    times = islands(found).join(whole(found), on=list(STRETCH), how="inner")
    times = times.with_columns(
        last=day_of_end(nw.col("gone")),
        gone=place_of_end(nw.col("gone")),
        end=day_of_end(nw.col("over")),
        over=place_of_end(nw.col("over")),
    )
    both = nw.concat([_with_first_face(times), _with_another(times)])
    names = dict(enumerate(names_of(request)))
    told = {
        name: nw.col(name).replace_strict(names, default="", return_dtype=nw.String) for name in ("of", "how")
    }
    return _followed(both, request, extract - request.windows.gap).with_columns(**told)


def _with_first_face(times: Frame) -> Frame:
    """The stays with a first face: to another face, or out of help when that was the end of it."""
    is_over = nw.col("last") == nw.col("end")
    return times.select(
        *STRETCH,
        "seen",
        "face",
        "body",
        state=nw.lit(SAME),
        of=nw.lit(-1).cast(nw.Int64),
        came=nw.col("start") - nw.col("begun"),
        left=nw.col("last") - nw.col("begun") + 1,
        to=nw.when(is_over).then(nw.lit(NONE)).otherwise(nw.lit(OTHER)),
        how=nw.when(is_over).then(nw.col("over")).otherwise(nw.col("gone")),
    )


def _with_another(times: Frame) -> Frame:
    """The stays with another face: back to a first face, or out of help."""
    is_back = nw.col("after") < OPEN
    away = times.filter((nw.col("last") < nw.col("end")) & (nw.col("last") < OPEN))
    return away.select(
        *STRETCH,
        "seen",
        "face",
        "body",
        state=nw.lit(OTHER),
        of=nw.col("gone"),
        came=nw.col("last") - nw.col("begun") + 1,
        left=nw.when(is_back).then(nw.col("after")).otherwise(nw.col("end") + 1) - nw.col("begun"),
        to=nw.when(is_back).then(nw.lit(SAME)).otherwise(nw.lit(NONE)),
        how=nw.when(is_back).then(-1).otherwise(nw.col("over")).cast(nw.Int64),
    )


def _followed(stays: Frame, request: CourseRequest, until: int) -> Frame:
    """The part of each stay under observation; a period asked for cuts off what was before and after it."""
    seen = nw.col("seen") - nw.col("begun")
    if request.period is not None:
        until = min(until, request.period.last_number)
        seen = nw.max_horizontal(seen, request.period.first_number - nw.col("begun"))
    end = until - nw.col("begun") + 1
    is_cut = nw.col("left") > end
    cut = stays.with_columns(
        came=nw.max_horizontal(nw.col("came"), seen),
        to=nw.when(is_cut).then(nw.lit(FOLLOWED)).otherwise(nw.col("to")),
        how=nw.when(is_cut).then(-1).otherwise(nw.col("how")).cast(nw.Int64),
        left=nw.min_horizontal(nw.col("left"), end),
    )
    return cut.filter(nw.col("left") > nw.col("came"))
