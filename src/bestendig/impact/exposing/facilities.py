"""Facilities and running projects: what is offered besides relationships, and what of it a plan names.

A facility is a kind of help of one organisation that people have on the day, or the presence of one
organisation in an area; it hangs on a plan when all of it does. A project hangs on a plan that names it, the
one it follows, or its area: of organisations and contracts no table tells which projects they carry.
"""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.bodies import successors, with_final
from bestendig.impact.exposing.contracts import with_contract
from bestendig.impact.exposing.jobs import jobs
from bestendig.impact.exposing.rows import CLIENT, OPEN, Frame, Tables, complete, flag
from bestendig.impact.exposing.still import with_lives
from bestendig.impact.exposing.touching import with_touched
from bestendig.model.plan import Targets

_HELP = {
    CLIENT: nw.Int64, "organisation_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64,
    "law": nw.String, "product_category": nw.String,
}  # fmt: skip
_PRESENCE = {
    "professional_id": nw.Int64, "area_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64,
}  # fmt: skip
_PROGRAMME = {
    "programme_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64, "area_id": nw.Int64,
    "predecessor_id": nw.Int64,
}  # fmt: skip


def parts(targets: Targets) -> tuple[Targets, ...]:
    """The whole plan and its lots."""
    return (targets, *(lot for lot, _ in targets.lots))


def facilities(tables: Tables, targets: Targets, on: int) -> Frame | None:
    """One row: `n` facilities on the day, `n_touched` of them; None where no table tells of any.

    Only a plan that names organisations or contracts touches facilities.
    """
    told = [rows for rows in (_help(tables, targets, on), _presence(tables, on)) if rows is not None]
    if not told:
        return None
    rows = with_touched(nw.concat(told, how="vertical"), tables, targets)
    stays = (
        ~nw.col("is_touched") if any(one.organisations or one.contracts for one in parts(targets)) else None
    )
    rows = rows.with_columns(stays=nw.lit(1) if stays is None else flag(stays))
    found = rows.group_by("organisation_id", "what").agg(nw.col("stays").max())
    return found.select(
        n=nw.len().cast(nw.Int64), n_touched=(1 - nw.col("stays")).sum().fill_null(0).cast(nw.Int64)
    )


def projects(tables: Tables, targets: Targets, on: int) -> Frame | None:
    """One row: `n` programmes that run on the day, `n_touched` of them; None where the data cannot tell."""
    names = sorted({name for one in parts(targets) for name in one.programmes})
    areas = sorted({area for one in parts(targets) for area in one.areas})
    if "programmes" not in tables or not (names or areas):
        return None
    rows = complete(tables["programmes"], **_PROGRAMME)
    rows = rows.filter(nw.col("first_day") <= on, nw.col("last_day").fill_null(OPEN) >= on)
    is_named = nw.any_horizontal(
        *(
            nw.col(column).is_in(asked).fill_null(value=False)
            for column, asked in (("programme_id", names), ("predecessor_id", names), ("area_id", areas))
            if asked
        ),
        ignore_nulls=False,
    )
    each = rows.with_columns(touched=flag(is_named)).group_by("programme_id").agg(nw.col("touched").max())
    return each.select(n=nw.len().cast(nw.Int64), n_touched=nw.col("touched").sum().fill_null(0))


def _help(tables: Tables, targets: Targets, on: int) -> Frame | None:
    """Who has which kind of help of whom on the day."""
    if "care_episodes" not in tables:
        return None
    rows = complete(tables["care_episodes"], **_HELP).filter(
        nw.col("first_day") <= on,
        nw.col("last_day").fill_null(OPEN) >= on,
        ~nw.col("product_category").is_null(),
    )
    rows = with_lives(with_final(rows, successors(tables)), tables)
    rows = with_contract(rows, tables, targets, on)
    return _same_columns(rows.with_columns(what=nw.concat_str([nw.lit("help "), nw.col("product_category")])))


def _presence(tables: Tables, on: int) -> Frame | None:
    """Who is present where on the day, for which organisation according to the register of jobs."""
    if "presences" not in tables or "employments" not in tables:
        return None
    rows = complete(tables["presences"], **_PRESENCE)
    rows = rows.filter(nw.col("first_day") <= on, nw.col("last_day").fill_null(OPEN) >= on)
    at_work = jobs(tables).filter(nw.col("first_day") <= on, nw.col("until") >= on)
    at_work = at_work.group_by("professional_id", "organisation_id").agg(nw.col("team_id").max())
    rows = rows.select("professional_id", neighbourhood_id=nw.col("area_id"))
    rows = rows.join(at_work, on="professional_id", how="inner")
    return _same_columns(
        rows.with_columns(what=nw.concat_str([nw.lit("area "), nw.col("neighbourhood_id").cast(nw.String)]))
    )


def _same_columns(rows: Frame) -> Frame:
    """The columns that plans look at."""
    numbers = dict.fromkeys(
        ("professional_id", "team_id", "organisation_id", "contract_id", "neighbourhood_id"), nw.Int64
    )
    return complete(rows, **numbers, law=nw.String, what=nw.String)
