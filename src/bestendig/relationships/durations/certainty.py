"""Certainty: for how long the relationships that run are secured by contract and employment."""

from collections.abc import Mapping
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.model.result import Group
from bestendig.relationships.durations.rows import NOBODY, Frame, asked
from bestendig.relationships.durations.steps import MONTHS
from bestendig.relationships.durations.tallying import groups_of
from bestendig.relationships.rows import FAR_BACK, OPEN, number

TERMS = (12, 24, 48)
"""Months ahead that are asked about."""
_OF_BODY = ("organisation_id", "law")


def secured(rows: Frame, request: CourseRequest, extract: int, tables: Mapping[str, Frame]) -> Frame:
    """Per group how many relationships run on the last day of the data, and how many are secured so long.

    Secured is a relationship as long as both hold: the organisation's contracts of that law that follow each
    other without a gap (extensions that nobody signed yet do not count), and the professional's employment
    there. Where one is in no register the other decides; where both are in none the relationship is left out.
    `tables` may hold `contracts` and `employments`.
    """
    within = [] if request.by is None else ["group"]
    running = asked(rows, request).filter(~nw.col("is_ended"), ~nw.col("is_passing"))
    running = running.with_columns(
        law=nw.col("law").fill_null(""),
        organisation_id=number("organisation_id").fill_null(NOBODY),
        professional_id=number("professional_id").fill_null(NOBODY),
    )
    running = _with_contract(running, extract, tables.get("contracts"))
    running = _with_employment(running, extract, tables.get("employments"))
    known = running.filter(~(nw.col("contracted").is_null() & nw.col("employed").is_null()))
    until = nw.min_horizontal("contracted", "employed")
    ahead = {f"n_{term}": (until >= extract + days_in(term)).cast(nw.Int64) for term in TERMS}
    counted = known.select(*within, **ahead).with_columns(one=nw.lit(1))
    sums = [nw.col(name).sum() for name in ahead]
    return counted.group_by(*(within or ["one"])).agg(nw.len().alias("n"), *sums)


def secured_shares(fetched: nw.DataFrame[Any], request: CourseRequest) -> Mapping[Group, Mapping[int, float]]:
    """Per group the share secured for 12, 24 and 48 months; the whole is the group without a name."""
    places = groups_of({"secured": fetched}, request.by)
    rows, at = places.and_whole(fetched)
    found: dict[Group, dict[int, float]] = {}
    for place, group in enumerate(places.groups):
        own = rows[at == place]
        n = int(fetched.get_column("n").to_numpy()[own].sum())
        sums = {term: int(fetched.get_column(f"n_{term}").to_numpy()[own].sum()) for term in TERMS}
        found[group] = {term: total / n for term, total in sums.items()} if n else {}
    return found


def days_in(months: int) -> int:
    """Whole days in so many months."""
    return months * MONTHS.units // MONTHS.per_day


def _with_contract(running: Frame, extract: int, contracts: Frame | None) -> Frame:
    """The rows with the last day that contracts cover without a gap; unknown where none is registered."""
    if contracts is None:
        return running.with_columns(contracted=nw.lit(None).cast(nw.Int64))
    rows = contracts.with_columns(
        law=nw.col("law").fill_null(""), first=number("first_day"), last=number("last_day").fill_null(OPEN)
    )
    covered = covered_until(rows, _OF_BODY, extract)
    own = covered.rename({"until": "own"})
    every = covered.filter(nw.col("law") == "").select("organisation_id", every="until")
    beside = running.join(own, on=list(_OF_BODY), how="left").join(every, on="organisation_id", how="left")
    return beside.with_columns(contracted=nw.max_horizontal("own", "every")).drop("own", "every")


def _with_employment(running: Frame, extract: int, employments: Frame | None) -> Frame:
    """The rows with the last day that the professional is sure to be employed; unknown where not registered.

    A permanent job has no end; without an end day any other form is sure of nothing.
    """
    if employments is None:
        return running.with_columns(employed=nw.lit(None).cast(nw.Int64))
    is_permanent = (nw.col("contract_form") == "permanent") | nw.col("contract_form").is_null()
    open_end = nw.when(is_permanent).then(OPEN).otherwise(extract)
    rows = employments.with_columns(
        organisation_id=number("organisation_id").fill_null(NOBODY),
        first=number("first_day"),
        last=nw.coalesce(number("last_day"), open_end),
    )
    keys = ("professional_id", "organisation_id")
    covered = covered_until(rows, keys, extract).rename({"until": "employed"})
    return running.join(covered, on=list(keys), how="left")


def covered_until(rows: Frame, keys: tuple[str, ...], day: int) -> Frame:
    """Per key `until`: the last day of the chain of rows, without a gap, that `day` lies in."""
    order = ["first", "last"]
    rows = rows.filter(nw.col("last") >= nw.col("first"))
    rows = rows.with_columns(reach=nw.col("last").cum_max().over(*keys, order_by=order))
    rows = rows.with_columns(before=nw.col("reach").shift(1).over(*keys, order_by=order))
    is_new = (nw.col("first") - nw.col("before") > 1).fill_null(value=True)
    rows = rows.with_columns(start=nw.when(is_new).then(nw.col("first")).otherwise(FAR_BACK))
    rows = rows.with_columns(start=nw.col("start").cum_max().over(*keys, order_by=order))
    chains = rows.group_by(*keys, "start").agg(until=nw.col("last").max())
    return chains.filter(nw.col("start") <= day, nw.col("until") >= day).select(*keys, "until")
