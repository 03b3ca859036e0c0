"""The endings to be explained, and one piece of evidence beside an ending."""

from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest, Windows
from bestendig.relationships.rows import IDS, KEY, Frame, Tables, chosen, high

LAST = "last_day"


@dataclass(frozen=True, slots=True)
class Endings:
    """What evidence is looked for beside: the found rows, the ended ones among them, the tables, the request.

    Identifiers of organisations in `tables` are those that they have now.
    """

    found: Frame
    ended: Frame
    tables: Tables
    request: CourseRequest
    extract: int

    @property
    def windows(self) -> Windows:
        """How many days away still coincides."""
        return self.request.windows


def is_explained(found: Frame) -> Frame:
    """The rows that need a cause: ended, and more than a passing face."""
    return found.filter(nw.col("is_ended"), ~nw.col("is_passing"))


def same_law(other: str) -> nw.Expr:
    """Whether the law of the ending is the other one, or one of both is not known."""
    return nw.col("law").is_null() | nw.col(other).is_null() | (nw.col("law") == nw.col(other))


def same_body(other: str) -> nw.Expr:
    """Whether the organisation of the ending is the other one, or one of both is not known."""
    mine = nw.col("organisation_id")
    return mine.is_null() | nw.col(other).is_null() | (mine == nw.col(other))


def packed(day: nw.Expr, identifier: nw.Expr) -> nw.Expr:
    """Distance to the ending, before or after it, and the identifier of the event, as one number.

    The smallest of many is the nearest event; of two as near the earlier one, then the smaller identifier.
    """
    away = day - nw.col(LAST)
    side = nw.when(away > 0).then(1).otherwise(0)
    return (away.abs() * 2 + side) * IDS + identifier.fill_null(-1) + 1


def day_of(evidence: nw.Expr) -> nw.Expr:
    """The day of the event of a piece of evidence."""
    distance = high(evidence)
    away = ((distance - distance % 2) / 2).cast(nw.Int64)
    return nw.col(LAST) + nw.when(distance % 2 == 1).then(away).otherwise(-away)


def piece(rows: Frame, kind: str | nw.Expr, day: nw.Expr, identifier: nw.Expr) -> Frame:
    """The rows as pieces of evidence of one kind, or of the kind of each row; none where that is unknown."""
    kinds = nw.lit(kind) if isinstance(kind, str) else kind
    found = rows.select(*KEY, kind=kinds, evidence=packed(day, identifier).cast(nw.Int64))
    return found if isinstance(kind, str) else found.filter(~nw.col("kind").is_null())


def kind_of(*kinds: tuple[nw.Expr, str]) -> nw.Expr:
    """The kind beside the first condition that holds; unknown where none does."""
    return chosen(*((holds, nw.lit(kind)) for holds, kind in kinds), otherwise=nw.lit(None).cast(nw.String))


def within(day: str, window: int) -> nw.Expr:
    """Whether a day lies at most so many days from the ending."""
    return (nw.col(day) - nw.col(LAST)).abs() <= window
