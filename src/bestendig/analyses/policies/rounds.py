"""Agreements by law, instrument and last day: which end together, of how many organisations."""

from collections.abc import Mapping
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.model.period import day_of
from bestendig.model.policies import Round
from bestendig.store import Engine, Frame

TOGETHER = ("law", "instrument", "last_day")
Key = tuple[Any, ...]


def rounds(engine: Engine, tables: Mapping[str, Frame]) -> tuple[Round, ...]:
    """The rounds by law and instrument, in order of time; none where there is no register of contracts."""
    if "contracts" not in tables:
        return ()
    contracts = tables["contracts"]
    counted = contracts.group_by(*TOGETHER).agg(
        first=nw.col("first_day").min(),
        latest=nw.col("latest_last_day").max(),
        notice=nw.col("notice_by").min(),
        n=nw.col("contract_id").count(),
    )
    bodies = contracts.select(*TOGETHER, "organisation_id").unique([*TOGETHER, "organisation_id"])
    parties = bodies.group_by(*TOGETHER).agg(n=nw.col("organisation_id").count())
    n_of = {_key(row): row["n"] for row in _rows(engine, parties)}
    found = [_round(row, n_of[_key(row)]) for row in _rows(engine, counted) if row["first"] is not None]
    return tuple(sorted(found, key=_order))


def _rows(engine: Engine, frame: Frame) -> list[dict[str, Any]]:
    """The rows of a frame."""
    return list(engine.fetch(frame).rows(named=True))


def _key(row: dict[str, Any]) -> Key:
    """By what agreements go together."""
    return tuple(row[name] for name in TOGETHER)


def _round(row: dict[str, Any], n_organisations: int) -> Round:
    """A row as a round."""
    days = {
        name: None if row[name] is None else day_of(row[name]) for name in ("last_day", "latest", "notice")
    }
    return Round(
        law=row["law"] or "",
        instrument=row["instrument"] or "",
        first_day=day_of(row["first"]),
        last_day=days["last_day"],
        latest_last_day=days["latest"],
        notice_by=days["notice"],
        n_contracts=row["n"],
        n_organisations=n_organisations,
    )


def _order(each: Round) -> tuple[object, ...]:
    """Law, instrument, time."""
    return each.law, each.instrument, each.first_day, str(each.last_day)
