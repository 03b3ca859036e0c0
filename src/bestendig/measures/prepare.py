"""From a question to the few aggregated frames that answer it: one pass per shared table."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

import narwhals.stable.v2 as nw

from bestendig.measures.batches import Batch, batches
from bestendig.measures.declare import Measure
from bestendig.measures.grounds import narrowed, own_groups
from bestendig.measures.units import CLUSTER, FIXED_POINT, MASK, columns_of, grains, units
from bestendig.measures.view import CLIENT, Frame, Keep, View, as_is
from bestendig.model.request import By, Request

GROUPS, WHOLE = "groups", "whole"


def prepare(request: Request, tables: Mapping[str, Frame], keep: Keep = as_is) -> dict[str, Frame]:
    """The frames to fetch, by name; one row per group and cluster or professional, none per client.

    `keep` lets the store hold an intermediate table (contacts added up per client and person; one row per
    client) inside the engine while the frames are fetched. Without it every frame computes them again:
    equal, but slower.
    """
    return {
        f"{batch.key}/{scope}/{part}": frame
        for batch in batches(request)
        for scope, dims in scopes(batch)
        for part, frame in _parts(batch, batch.view(tables, keep, dims))
    }


def values(request: Request, tables: Mapping[str, Frame], keep: Keep = as_is) -> dict[str, Frame]:
    """Per batch one row per client with the value of every measure (billionths; sums where pooled).

    For a professional's own list and for tests: these rows are about persons and never leave the engine
    otherwise.
    """
    return {
        batch.key: _of_units(batch, batch.view(tables, keep, request.by))[1] for batch in batches(request)
    }


def scopes(batch: Batch) -> Iterator[tuple[str, tuple[By, ...]]]:
    """The groups asked for, and the whole where it cannot be added up from them."""
    if batch.request.by:
        yield GROUPS, batch.request.by
    if batch.has_whole:
        yield WHOLE, ()


def _of_units(batch: Batch, view: View) -> tuple[View, Frame]:
    """The view with its grains, and the unit frame, both kept."""
    view = replace(view, grains=view.keep(grains(view, batch.is_order_shown)))
    return view, view.keep(units(view, batch.measures))


def _parts(batch: Batch, view: View) -> Iterator[tuple[str, Frame]]:
    """The aggregated frames of one view."""
    view, per_unit = _of_units(batch, view)
    yield "figures", _figures(view, per_unit, batch.measures)
    yield "support", _support(view, per_unit, batch.is_order_shown)
    if view.ground.has_clients:
        yield "clients", _clients(view)
    if "contacts_apart" in view.tables and view.ground.name == "contacts":
        yield "apart", _apart(view, per_unit)
    for each in batch.measures:
        if each.card.mean_of == "median":
            yield f"histogram.{each.name}", _histogram(view, per_unit, each.name)


def _figures(view: View, per_unit: Frame, measures: tuple[Measure, ...]) -> Frame:
    """Per group and cluster: clients, and of each measure how many have a value and the sum of the values."""
    sums = {"clients": nw.len().cast(nw.Int64)}
    classes: dict[str, nw.Expr] = {}
    for each in measures:
        columns = columns_of(each)
        own = _classes(each)
        sums[f"{each.name}__n"] = nw.col(columns[0]).count().cast(nw.Int64)
        sums |= {f"{name}__sum": nw.col(name).sum().cast(nw.Int64) for name in columns}
        sums |= {name: nw.col(name).sum().cast(nw.Int64) for name in own}
        classes |= own
    per_unit = per_unit.with_columns(**classes) if classes else per_unit
    return per_unit.group_by(*view.columns, CLUSTER).agg(**sums)


def _classes(each: Measure) -> dict[str, nw.Expr]:
    """Per class of a distribution 1 where the client's value is in it, else 0."""
    above = int(each.formula.is_above)
    lowest = [bound * FIXED_POINT + above for bound in each.formula.classes]
    found = {}
    for place, (low, high) in enumerate(zip_longest(lowest, lowest[1:])):
        inside = nw.col(each.name) >= low
        inside = inside if high is None else inside & (nw.col(each.name) < high)
        found[f"{each.name}__part{place}"] = inside.fill_null(value=False).cast(nw.Int64)
    return found


def _support(view: View, per_unit: Frame, is_order_shown: bool) -> Frame:
    """Per group, professional, organisation and set of defined measures: rows, days, known order."""
    if view.grains is None:
        raise ValueError("grains")
    homes = tuple(name for name in view.columns if name not in view.unit)
    groups = per_unit.select(*view.unit, *homes, MASK)
    counts = ("n", "days", "known_days") if is_order_shown else ("n",)
    beside = view.grains.join(groups, on=list(view.unit), how="inner")
    keys = dict.fromkeys((*view.columns, MASK, *view.ground.people))
    return beside.group_by(*keys).agg(**{name: nw.col(name).sum().cast(nw.Int64) for name in counts})


def _clients(view: View) -> Frame:
    """Per group of another unit how many different clients stand behind it."""
    if view.grains is None:
        raise ValueError("grains")
    keys = (*view.columns, CLIENT)
    known = view.grains.filter(~nw.col(CLIENT).is_null()).select(*keys).unique(list(keys))
    counted = {"clients": nw.len().cast(nw.Int64)}
    return known.group_by(*view.columns).agg(**counted) if view.columns else known.select(**counted)


def _apart(view: View, per_unit: Frame) -> Frame:
    """Per group the contacts that could not count because nobody knows with whom they were."""
    columns = ("client_id", "month", "team_id", "organisation_id", "law")
    nobody = narrowed(view, "contacts_apart").filter(nw.col("reason") == "unknown_professional")
    rows = nobody.select(*columns)
    if view.who != "professional_id":
        unknown = narrowed(view).filter(nw.col(view.who).is_null())
        rows = nw.concat([rows, unknown.select(*columns)], how="vertical")
    homes = tuple(name for name in view.columns if name not in view.unit)
    beside = own_groups(view, view.with_time(rows))
    if homes:
        beside = beside.join(per_unit.select(*view.unit, *homes), on=list(view.unit), how="left")
    counted = {"n": nw.len().cast(nw.Int64)}
    return beside.group_by(*view.columns).agg(**counted) if view.columns else beside.select(**counted)


def _histogram(view: View, per_unit: Frame, name: str) -> Frame:
    """Per group and value of a measure the number of clients."""
    defined = per_unit.filter(~nw.col(name).is_null())
    return defined.group_by(*view.columns, name).agg(clients=nw.len().cast(nw.Int64))
