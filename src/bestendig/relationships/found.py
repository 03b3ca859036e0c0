"""The relationships in the data: one row each, from registers where there are, else from contacts."""

import narwhals.stable.v2 as nw

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.course import CourseRequest
from bestendig.relationships import successors
from bestendig.relationships.finding.registered import registered
from bestendig.relationships.finding.seen import seen
from bestendig.relationships.finding.spans import spans
from bestendig.relationships.reasons import named
from bestendig.relationships.rows import BODIES, KEY, OTHER, PAIR, Frame, Tables

COLUMNS = (
    *PAIR, *BODIES, "law", "first_day", "entry_day", "last_day", "is_ended", "is_start_known", "n_days",
    "n_returns", "longest_gap", "is_passing", "basis", "end_reason",
)  # fmt: skip


def find(tables: Tables, request: CourseRequest, extract: int) -> Frame:
    """One row per relationship of a client and a professional (team, organisation); days are day numbers.

    `other_id` is the other end; the professional, team, organisation and law beside it are the latest known.
    `entry_day` is when it counts as under observation (unknown for a passing face), `last_day` its end, or
    the end of follow-up where it runs. A pair that meets again after its end has another row, with
    `n_returns` the times it came back: a return, not a new start. `n_days` is unknown for registered rows.
    `end_reason` is what the register says of the end. The period of the request narrows nothing here.
    """
    bodies = successors.organisations(tables)
    teams = successors.teams(tables) if request.with_whom == "team" else None
    gap = request.windows.gap
    held = spans(tables, request, extract, bodies)
    parts = []
    if held is not None:
        held = with_teams(held, request, teams)
        parts.append(registered(held, extract, gap))
    if "contacts" in tables:
        contacts = successors.with_final(tables["contacts"], "organisation_id", bodies)
        contacts = successors.with_final(contacts, "team_id", teams)
        is_mapped = (bodies if request.with_whom == "organisation" else teams) is not None
        rows = seen(_not_held(contacts, held), request, extract, is_mapped)
        parts.append(rows.join(parts[0].select(*KEY), on=list(KEY), how="anti") if parts else rows)
    if not parts:
        raise RequestError(
            Text(
                nl="Er zijn geen contacten en geen betrokkenheid.",
                en="There are no contacts and no assignments.",
            ),
            Text(nl="Lever een van die tabellen aan.", en="Deliver one of those tables."),
            code="table_missing",
        )
    returns = nw.col("first_day").cum_count().over(*PAIR, order_by="first_day") - 1
    rows = nw.concat([_same_columns(part) for part in parts], how="vertical")
    return rows.with_columns(n_returns=returns.cast(nw.Int64)).select(*COLUMNS)


def with_teams(held: Frame, request: CourseRequest, teams: Frame | None) -> Frame:
    """The spans with each team replaced by the one it went up in."""
    if teams is None:
        return held
    held = successors.with_final(held, "team_id", teams)
    return held.with_columns(nw.col(f"{request.with_whom}_id").alias(OTHER))


def _same_columns(part: Frame) -> Frame:
    """The columns that both kinds of rows have, in one order; the reason by its name."""
    names = [name for name in COLUMNS if name not in ("n_returns", "end_reason")]
    return part.with_columns(end_reason=named(nw.col("why"))).select(*names, "end_reason")


def _not_held(contacts: Frame, held: Frame | None) -> Frame:
    """Contacts with organisations that keep no register; without one in it, with people in no register."""
    if held is None:
        return contacts
    known = held.filter(~nw.col("organisation_id").is_null())
    bodies = known.group_by("organisation_id").agg(n=nw.len()).select("organisation_id")
    loose = held.filter(nw.col("organisation_id").is_null(), ~nw.col("professional_id").is_null())
    people = loose.group_by("professional_id").agg(n=nw.len()).select("professional_id")
    rest = contacts.join(bodies, on="organisation_id", how="anti")
    return rest.join(people, on="professional_id", how="anti")
