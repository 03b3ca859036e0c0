"""Stretches of help per client and law, and in each when the first face was there and when another one.

A stretch of help is a chain of relationships with no gap longer than `windows.gap`. The first faces are
those who were there on its first day; who returns is the same face again. While no first face is there the
client is with another face; a pause that ends with the same face and no other in between is no change.
"""

import narwhals.stable.v2 as nw

from bestendig.model.causes import CAUSES, LEVELS
from bestendig.model.course import CourseRequest
from bestendig.relationships.rows import FAR_BACK, OPEN, Frame, number

HELP = ("client_id", "law")
"""Whose help it is: that of one law is not the help of another."""
STRETCH = (*HELP, "begun")
"""What tells one stretch of help from another; `begun` is its first day."""
SAME, OTHER, NONE, FOLLOWED = "same", "other", "none", ""
"""With a first face; with another face; without help; still followed when follow-up ended."""
_ROOM = 64
"""More than there are levels or causes, so that a day and a level fit in one whole number."""


def names_of(request: CourseRequest) -> tuple[str, ...]:
    """The levels, or causes, by which switches and ends are told apart."""
    return tuple(CAUSES) if request.split == "cause" else LEVELS


def stretches(rows: Frame, request: CourseRequest, extract: int) -> Frame:
    """Lasting relationships with the stretch of help that they are part of.

    `first` and `last` are days, `last` being OPEN while it runs or when follow-up ended before it did;
    `ended` packs the last day and how it ended; `is_same` says whether it is with a first face.
    """
    until = extract - request.windows.gap
    own = rows if request.law is None else rows.filter(nw.col("law") == request.law)
    runs = ~nw.col("is_ended") | (nw.col("last_day") > until)
    faces = own.filter(~nw.col("is_passing")).with_columns(
        law=nw.col("law").fill_null(""),
        first=number("first_day"),
        last=nw.when(runs).then(OPEN).otherwise(number("last_day")),
    )
    chained = _chained(faces, request.windows.gap)
    met = nw.col("first").min().over(*STRETCH, "other_id")
    return chained.with_columns(
        is_same=met == nw.col("begun"), ended=nw.col("last") * _ROOM + (_ROOM - 1 - _place(request))
    )


def _chained(faces: Frame, gap: int) -> Frame:
    """The rows with the first day of their stretch; rows with the same days need not be told apart."""
    order = ["first", "last"]
    rows = faces.with_columns(reach=nw.col("last").cum_max().over(*HELP, order_by=order))
    rows = rows.with_columns(before=nw.col("reach").shift(1).over(*HELP, order_by=order))
    is_new = (nw.col("first") - nw.col("before") > gap).fill_null(value=True)
    rows = rows.with_columns(start=nw.when(is_new).then(nw.col("first")).otherwise(FAR_BACK))
    return rows.with_columns(begun=nw.col("start").cum_max().over(*HELP, order_by=order))


def _place(request: CourseRequest) -> nw.Expr:
    """The place of how a relationship ended among the names; of several on one day the first counts."""
    names = names_of(request)
    column = nw.col(f"root_{request.split}").fill_null("unknown")
    places = {name: place for place, name in enumerate(names)}
    return column.replace_strict(places, default=places["unknown"], return_dtype=nw.Int64)


def whole(rows: Frame) -> Frame:
    """One row per stretch: its last day and how it ended, its clusters, from when it is under observation.

    Left out are stretches of which the first day is not known.
    """
    at_start = nw.col("first") == nw.col("begun")
    found = rows.with_columns(
        known=nw.when(at_start).then(nw.col("is_start_known").cast(nw.Int64)).otherwise(1),
        seen=nw.when(at_start).then(number("entry_day")).otherwise(OPEN),
        face=nw.when(at_start).then(number("other_id")).otherwise(2**60),
        body=nw.when(at_start).then(number("organisation_id").fill_null(-1)).otherwise(2**60),
    )
    found = found.group_by(*STRETCH).agg(
        nw.col("known").min(), nw.col("seen").min(), nw.col("face").min(), nw.col("body").min(),
        over=nw.col("ended").max(),
    )  # fmt: skip
    return found.filter(nw.col("known") == 1)


def islands(rows: Frame) -> Frame:
    """One row per stretch and time with a first face: `start`, and `gone`, its last day with how it ended.

    `after` is the first day of the next time with a first face, OPEN when there is none.
    """
    order = ["first", "is_other", "last"]
    rows = rows.with_columns(
        is_other=(~nw.col("is_same")).cast(nw.Int64),
        there=nw.when(nw.col("is_same")).then(FAR_BACK).otherwise(nw.col("last")),
    )
    rows = rows.with_columns(others=nw.col("there").cum_max().over(*STRETCH, order_by=order))
    same = rows.filter(nw.col("is_same"))
    order = ["first", "last"]
    same = same.with_columns(reach=nw.col("last").cum_max().over(*STRETCH, order_by=order))
    same = same.with_columns(before=nw.col("reach").shift(1).over(*STRETCH, order_by=order))
    is_away = (nw.col("first") > nw.col("before") + 1) & (nw.col("others") > nw.col("before"))
    start = nw.when(is_away.fill_null(value=True)).then(nw.col("first")).otherwise(FAR_BACK)
    same = same.with_columns(start=start)
    same = same.with_columns(start=nw.col("start").cum_max().over(*STRETCH, order_by=order))
    found = same.group_by(*STRETCH, "start").agg(gone=nw.col("ended").max())
    after = nw.col("start").shift(-1).over(*STRETCH, order_by="start")
    return found.with_columns(after=after.fill_null(OPEN))


def day_of_end(packed: nw.Expr) -> nw.Expr:
    """The day of a packed end."""
    return ((packed - packed % _ROOM) / _ROOM).cast(nw.Int64)


def place_of_end(packed: nw.Expr) -> nw.Expr:
    """How it ended, as a place among the names."""
    return _ROOM - 1 - packed % _ROOM
