"""The frames behind the yardsticks: where and when sampled clients had contact, and who was at work there."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import narwhals.stable.v2 as nw

from bestendig.measures.batches import Batch, batches
from bestendig.measures.grounds import counted
from bestendig.measures.prepare import scopes
from bestendig.measures.units import FIXED_POINT, grains, homes
from bestendig.measures.view import CLIENT, Frame, Keep, View, as_is
from bestendig.model.request import Request

MOST_CLIENTS = 20_000
"""Of so many clients at most the yardsticks are worked out: every k-th number, so always the same."""
FEWEST_CONTACTS = 2
STRATUM = ("place", "month")
"""Within a team (the organisation where the team is unknown) and month professionals are exchanged."""


def prepare_yardsticks(request: Request, tables: Mapping[str, Frame], keep: Keep = as_is) -> dict[str, Frame]:
    """The frames to fetch for chance level and feasible level, where the cards of the measures have them.

    `places` has rows of at most 20,000 clients (a number, months, teams and counts; no professional), the
    other frames are added up over clients. Yardsticks exist for professionals only: exchanging within a team
    leaves the team what it was.
    """
    return {
        f"{batch.key}/{scope}/{name}": frame
        for batch in batches(request)
        if names_of(batch)
        for scope, dims in scopes(batch)
        for name, frame in _frames(batch, batch.view(tables, keep, dims))
    }


def names_of(batch: Batch) -> set[str]:
    """The frames that the measures of a batch need."""
    if batch.request.with_whom != "professional":
        return set()
    found = {"secon": {"hands", "steps"}, "coc_index": {"hands", "places"}, "upc": {"hands", "places"}}
    names = {name for each in batch.measures for name in found.get(each.name, ())}
    has_days = batch.request.counted_by == "day" and any(
        "feasible_level" in each.card.yardsticks for each in batch.measures
    )
    return names | ({"feasible"} if has_days else set())


def _frames(batch: Batch, view: View) -> Iterator[tuple[str, Frame]]:
    """The frames of one view."""
    view = replace(view, grains=view.keep(grains(view, is_order_shown=False)))
    chosen = view.keep(_sample(view))
    made = {"hands": _hands, "places": _places, "steps": _steps, "feasible": _feasible}
    for name in sorted(names_of(batch)):
        yield name, made[name](view, chosen)


def _sample(view: View) -> Frame:
    """Units with two or more contacts of at most 20,000 clients: with their groups and `n`."""
    all_units = homes(view)
    n_clients = all_units.select(CLIENT).unique([CLIENT]).select(n_clients=nw.len().cast(nw.Int64))
    step = (nw.col("n_clients") + MOST_CLIENTS - 1) // MOST_CLIENTS
    fewest = max(FEWEST_CONTACTS, view.request.minimum_contacts)
    found = all_units.filter(nw.col("n") >= fewest).join(n_clients.select(step=step), how="cross")
    found = found.filter(nw.col(CLIENT) % nw.col("step") == 0)
    return found.select(*view.unit, *_homes(view), "n")


def _homes(view: View) -> tuple[str, ...]:
    """Group columns that are not part of the unit."""
    return tuple(name for name in view.columns if name not in view.unit)


def _rows(view: View) -> Frame:
    """Counted contacts of the period with the place within which professionals are exchanged."""
    team, body = nw.col("team_id"), nw.col("organisation_id")
    place = nw.coalesce(2 * team, 2 * body + 1, nw.lit(-1)).cast(nw.Int64)
    return counted(view).with_columns(place=place)


def _hands(view: View, chosen: Frame) -> Frame:
    """Per team, month and professional the contacts, of all clients."""
    del chosen
    return _rows(view).group_by(*STRATUM, "professional_id").agg(n=nw.len().cast(nw.Int64))


def _places(view: View, chosen: Frame) -> Frame:
    """Per sampled unit, team and month the contacts."""
    keys = dict.fromkeys((*view.unit, *_homes(view), *STRATUM))
    rows = _rows(view).join(chosen, on=list(view.unit), how="inner")
    return rows.group_by(*keys).agg(n=nw.len().cast(nw.Int64))


def _steps(view: View, chosen: Frame) -> Frame:
    """Per group and stratum, and stratum of the contact before: steps, each client weighing one."""
    rows = _rows(view).join(chosen, on=list(view.unit), how="inner")
    before = {
        f"{name}_before": nw.col(name).shift(1).over(*view.unit, order_by="position") for name in STRATUM
    }
    steps = rows.with_columns(**before).filter(~nw.col("month_before").is_null())
    weight = (FIXED_POINT / (nw.col("n") - 1) + 0.5).floor().cast(nw.Int64)
    keys = dict.fromkeys((*view.columns, *STRATUM, *before))
    return steps.with_columns(weight=weight).group_by(*keys).agg(weight=nw.col("weight").sum().cast(nw.Int64))


def _feasible(view: View, chosen: Frame) -> Frame:
    """Per group the sum of the largest share of contact days on which one professional was at work.

    At work: had a contact with anyone in the team of the client's contact on that day. Caseload is not
    looked at.
    """
    all_rows = _rows(view)
    there = all_rows.select("place", "day", at_work="professional_id").unique(["place", "day", "at_work"])
    own = all_rows.join(chosen, on=list(view.unit), how="inner").select(*view.unit, "place", "day")
    own = view.keep(own.unique([*view.unit, "place", "day"]))
    could = own.join(there, on=["place", "day"], how="inner").select(*view.unit, "day", "at_work")
    could = could.unique([*view.unit, "day", "at_work"])
    best = could.group_by(*view.unit, "at_work").agg(possible=nw.len())
    best = best.group_by(*view.unit).agg(possible=nw.col("possible").max())
    days = own.select(*view.unit, "day").unique([*view.unit, "day"]).group_by(*view.unit).agg(days=nw.len())
    units = chosen.join(best, on=list(view.unit), how="inner").join(days, on=list(view.unit), how="inner")
    share = (nw.col("possible") / nw.col("days") * FIXED_POINT + 0.5).floor().cast(nw.Int64)
    sums = {"share": nw.col("share").sum().cast(nw.Int64), "units": nw.len().cast(nw.Int64)}
    units = units.with_columns(share=share)
    return units.group_by(*view.columns).agg(**sums) if view.columns else units.select(**sums)
