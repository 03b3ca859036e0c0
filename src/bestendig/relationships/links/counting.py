"""Events counted on any engine: per event how many relationships and people stand behind it."""

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.rows import NOBODY, Frame, asked, year_of

AGREED = ("contract", "programme")
"""Causes on the policy level that are a dated public event."""
KEYS = ("kind", "through", "body", "day")
DEPARTURES = ("worker_left", "replacement")


def count(rows: Frame, request: CourseRequest) -> dict[str, Frame]:
    """The lazy count tables of explained relationships.

    agreed: per contract or programme that ended (its organisation and day) and what it came through
    (`through`: the cause itself, or the departure it stood behind); teams: per team that ended; departures:
    per organisation and year. Each with relationships, people, sure ones. leavers: how many professionals
    left at those events that are departures.
    """
    ended = _ended(rows, request)
    day, body = nw.col("root_event_day"), nw.col("organisation_id").fill_null(NOBODY)
    dated = ended.filter(~day.is_null())
    agreed = dated.filter(nw.col("root_cause").is_in(AGREED)).with_columns(
        kind=nw.col("root_cause"), through=nw.col("cause"), body=body, day=day
    )
    teams = dated.filter(nw.col("root_cause") == "team_change", ~nw.col("event").is_null()).with_columns(
        kind=nw.lit("team_change"), through=nw.lit("team_change"), body=nw.col("event"), day=day
    )
    left = dated.filter(nw.col("root_cause").is_in(DEPARTURES), ~nw.col("event").is_null()).with_columns(
        kind=nw.col("root_cause"), through=nw.col("cause"), body=body, day=year_of(day)
    )
    return {
        "agreed": _behind(agreed),
        "teams": _behind(teams),
        "departures": _behind(left),
        "leavers": _leavers(nw.concat([_of_people(agreed), _of_people(left)], how="vertical")),
    }


def _ended(rows: Frame, request: CourseRequest) -> Frame:
    """Relationships that ended, in the period asked for."""
    ended = asked(rows, request).filter(nw.col("is_ended"), ~nw.col("is_passing"))
    if request.period is None:
        return ended
    first, last = request.period.first_number, request.period.last_number
    return ended.filter(nw.col("last_day") >= first, nw.col("last_day") <= last)


def _behind(rows: Frame) -> Frame:
    """Per event and person how many relationships, then per event the sums."""
    sure = (nw.col("confidence") == "sure").cast(nw.Int64)
    each = (
        rows.with_columns(sure=sure).group_by(*KEYS, "client_id").agg(n=nw.len(), sure=nw.col("sure").sum())
    )
    return each.group_by(*KEYS).agg(
        n_clients=nw.len(), n_relationships=nw.col("n").sum(), n_sure=nw.col("sure").sum()
    )


def _of_people(rows: Frame) -> Frame:
    """The rows that ended with a departure, with who left."""
    left = rows.filter(nw.col("through").is_in(DEPARTURES), ~nw.col("event").is_null())
    return left.select(*KEYS, "event")


def _leavers(rows: Frame) -> Frame:
    """Per event how many professionals left, and the relationships of the one with most."""
    each = rows.group_by(*KEYS, "event").agg(n=nw.len())
    return each.group_by(*KEYS).agg(n_people=nw.len(), n=nw.col("n").sum(), largest=nw.col("n").max())
