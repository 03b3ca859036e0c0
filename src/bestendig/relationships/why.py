"""Why each relationship ended: level and cause, how sure, the event it coincided with, where that began."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.model.causes import CAUSES
from bestendig.model.course import CourseRequest
from bestendig.relationships import successors
from bestendig.relationships.explaining import agreements, company, lives, recorded, staff
from bestendig.relationships.explaining.ending import Endings, day_of, is_explained
from bestendig.relationships.explaining.order import EVENT_OF, HELP_RECORD, KINDS, RECORD, Step, has, steps
from bestendig.relationships.found import COLUMNS
from bestendig.relationships.reasons import numbered
from bestendig.relationships.rows import KEY, Frame, Keep, Tables, as_is, chosen, identifier

LEVEL_OF = {cause.name: cause.level for cause in CAUSES.values()}
CHAINED = ("worker_left", "replacement")
"""Behind these may stand a contract that ended."""


def why_ended(
    found: Frame, tables: Tables, request: CourseRequest, extract: int, keep: Keep = as_is
) -> Frame:
    """The found rows with `level`, `cause`, `confidence`, `event_day`, `event`, and where it began.

    `event` is the identifier of what it coincided with: the contract, programme, professional, team or
    organisation; unknown for a recorded reason. `root_level`, `root_cause` and `root_event_day` follow the
    chain: a departure around the end of a contract began on the policy level. All are unknown for rows that
    run on and for passing faces. Tables that are missing give no evidence. `keep` (of the store) saves the
    engine from computing intermediate tables more than once; on Spark it also keeps its planning short.
    """
    endings = gathered(found, tables, request, extract, keep)
    beside = endings.ended.join(keep(_together(endings)), on=list(KEY), how="left")
    beside = beside.with_columns(**{f"{kind}_day": day_of(nw.col(kind)) for kind in KINDS})
    order = steps(extract - request.windows.recent, request.with_whom)
    told = _told(beside, order, keep)
    columns = (
        "level",
        "cause",
        "confidence",
        "event_day",
        "event",
        "root_level",
        "root_cause",
        "root_event_day",
    )
    return found.join(told.select(*KEY, *columns), on=list(KEY), how="left")


def gathered(
    found: Frame, tables: Tables, request: CourseRequest, extract: int, keep: Keep = as_is
) -> Endings:
    """The endings with the tables as evidence reads them: organisations by the name they have now."""
    bodies = successors.organisations(tables)
    now = {
        name: successors.with_final(frame, "organisation_id", bodies)
        if name in ("care_episodes", "contracts", "employments")
        else frame
        for name, frame in tables.items()
    }
    found = found.select(*COLUMNS)
    ended = is_explained(found).with_columns(why=numbered("end_reason"), one=nw.lit(1))
    return Endings(found, keep(ended), now, request, extract)


def pieces(endings: Endings) -> Iterator[Frame]:
    """All evidence, kind by kind."""
    for source in (recorded, lives, agreements, company):
        yield from source.evidence(endings)
    if endings.request.with_whom == "professional":
        yield from staff.evidence(endings)


def _together(endings: Endings) -> Frame:
    """One row per ending with evidence: per kind the nearest piece."""
    rows = nw.concat(list(pieces(endings)), how="vertical")
    nearest = {
        kind: nw.when(nw.col("kind") == kind).then(nw.col("evidence")).otherwise(None) for kind in KINDS
    }
    return rows.with_columns(**nearest).group_by(*KEY).agg(*(nw.col(kind).min() for kind in KINDS))


def _told(beside: Frame, order: tuple[Step, ...], keep: Keep) -> Frame:
    """The rows with the first step that holds, and what it says."""
    places = range(len(order) - 1)
    step = chosen(
        *((order[place].holds, nw.lit(place)) for place in places), otherwise=nw.lit(len(order) - 1)
    )
    rows = keep(beside.with_columns(step=step))
    at = [nw.col("step") == place for place in places]
    rows = rows.with_columns(
        cause=chosen(*((at[place], order[place].cause) for place in places), otherwise=order[-1].cause),
        confidence=chosen(
            *((at[place], order[place].confidence) for place in places), otherwise=order[-1].confidence
        ),
    )
    return _with_root(_with_event(rows, [(at[place], order[place].event) for place in places]))


def _with_event(rows: Frame, events: list[tuple[nw.Expr, str | None]]) -> Frame:
    """The rows with the day and the identifier of the event.

    A recorded cause takes the event of its kind close by, else the day on which it was recorded.
    """
    none = nw.lit(None).cast(nw.Int64)
    dated = [(when, kind) for when, kind in events if kind not in (None, RECORD, HELP_RECORD)]
    matched = [((nw.col("cause") == cause) & has(kind), kind) for cause, kind in EVENT_OF.items()]
    recorded = [(when, kind) for when, kind in events if kind in (RECORD, HELP_RECORD)]
    days = {RECORD: nw.col("last_day"), HELP_RECORD: nw.col(f"{HELP_RECORD}_day")}
    written = chosen(*((when, days[str(kind)]) for when, kind in recorded), otherwise=none)
    is_recorded = nw.any_horizontal(*(when for when, _ in recorded), ignore_nulls=False)
    near = chosen(*((when, nw.col(f"{kind}_day")) for when, kind in matched), otherwise=written)
    named = chosen(*((when, identifier(nw.col(kind))) for when, kind in matched), otherwise=none)
    return rows.with_columns(
        event_day=chosen(
            *((when, nw.col(f"{kind}_day")) for when, kind in dated), (is_recorded, near), otherwise=none
        ),
        event=chosen(
            *((when, identifier(nw.col(str(kind)))) for when, kind in dated),
            (is_recorded, named),
            otherwise=none,
        ),
    )


def _with_root(rows: Frame) -> Frame:
    """The rows with their level, and with cause, level and day of where the chain began."""
    follows = nw.col("cause").is_in(CHAINED) & has("behind")
    root = nw.when(follows).then(nw.lit("contract")).otherwise(nw.col("cause"))
    day = nw.when(follows).then(nw.col("behind_day")).otherwise(nw.col("event_day"))
    rows = rows.with_columns(root_cause=root, root_event_day=day)
    levels = {
        name: nw.col(cause).replace_strict(LEVEL_OF, default=None, return_dtype=nw.String)
        for name, cause in (("level", "cause"), ("root_level", "root_cause"))
    }
    return rows.with_columns(**levels)
