"""One row per client (and year, quarter or month asked): groups, cluster, value of every measure."""

from collections.abc import Iterable, Sequence
from itertools import groupby

import narwhals.stable.v2 as nw

from bestendig.measures.declare import Measure
from bestendig.measures.view import CLIENT, Frame, View, home

FIXED_POINT = 1_000_000_000
"""Values are written as whole billionths before they are added, so that every engine adds to the same sum."""
CLUSTER = "cluster"
MASK = "mask"
_POSITIONS = 2**33
"""More than any position within a client's time, so that number and position fit in one whole number."""


def grains(view: View, is_order_shown: bool) -> Frame:
    """One row per unit, other end, professional and organisation (and home group) with n counted rows.

    Everything but order in time is added up from these; `last` is the latest position, `days` and
    `known_days` are contact days and those of them with a known order.
    """
    keys = dict.fromkeys((*view.unit, *view.ground.people, view.who, *_row_homes(view)))
    counts = {"n": nw.len().cast(nw.Int64), "last": nw.col("position").max()}
    rows = view.ground.rows(view)
    if is_order_shown:
        is_day = (nw.col("order_in_day") == 1).cast(nw.Int64)
        rows = rows.with_columns(is_day=is_day, is_known_day=is_day * nw.col("is_order_known").cast(nw.Int64))
        counts["days"] = nw.col("is_day").sum().cast(nw.Int64)
        counts["known_days"] = nw.col("is_known_day").sum().cast(nw.Int64)
    return rows.group_by(*keys).agg(**counts)


def units(view: View, measures: Sequence[Measure]) -> Frame:
    """One row per unit: `n`, home groups, cluster, the value of each measure, which are defined."""
    found = homes(view)
    for _, readers in groupby(sorted(measures, key=_table_of), key=_table_of):
        found = found.join(fused(view, list(readers)), on=list(view.unit), how="left")
    return _defined(view, found, measures)


def homes(view: View) -> Frame:
    """One row per unit: `n` counted rows, the group it belongs to, the cluster (whom it saw most)."""
    if view.grains is None:
        raise ValueError("grains")
    found = view.grains.group_by(*view.unit).agg(n=nw.col("n").sum().cast(nw.Int64))
    for column, name in [
        (view.ground.people[0], CLUSTER),
        *((each, home(each)) for each in _row_homes(view)),
    ]:
        found = found.join(_usual(view, column, name), on=list(view.unit), how="left")
    if "neighbourhood_id" in view.home_dims:
        found = found.join(_neighbourhoods(view), on=CLIENT, how="left")
    return found


def fused(view: View, measures: Sequence[Measure]) -> Frame:
    """One pass over the shared table of these measures: each statistic once, then each value."""
    statistics = {name: expr for each in measures for name, expr in each.formula.per_client.items()}
    counted = {name: expr.cast(nw.Int64) for name, expr in statistics.items()}
    per_unit = measures[0].reads.build(view).group_by(*view.unit).agg(**counted)
    values = {name: expr for each in measures for name, expr in _values(each).items()}
    return per_unit.select(*view.unit, **values)


def columns_of(each: Measure) -> tuple[str, ...]:
    """The columns of the unit frame that carry a measure: its value, or what is pooled."""
    return (f"{each.name}_over", f"{each.name}_under") if each.is_pooled else (each.name,)


def _values(each: Measure) -> dict[str, nw.Expr]:
    """The expressions of those columns, empty where the measure is undefined."""
    over, under = each.formula.numerator, each.formula.denominator
    if each.is_pooled and under is not None:
        columns = zip(columns_of(each), (over, under), strict=True)
        return {name: nw.when(under > 0).then(part.cast(nw.Int64)) for name, part in columns}
    value = over.cast(nw.Float64) if under is None else nw.when(under > 0).then(over / under)
    return {each.name: (value * FIXED_POINT + 0.5).floor().cast(nw.Int64)}


def _defined(view: View, found: Frame, measures: Sequence[Measure]) -> Frame:
    """Empty what has too few contacts; write in `mask` which measures are defined (bit i for the i-th)."""
    enough = {
        name: nw.when(nw.col("n") >= max(each.card.minimum_contacts, view.request.minimum_contacts)).then(
            nw.col(name)
        )
        for each in measures
        for name in columns_of(each)
    }
    found = found.with_columns(**enough)
    bits = [
        nw.when(nw.col(columns_of(each)[0]).is_null()).then(0).otherwise(2**place)
        for place, each in enumerate(measures)
    ]
    return found.with_columns(nw.sum_horizontal(*bits).cast(nw.Int64).alias(MASK))


def _usual(view: View, column: str, name: str) -> Frame:
    """Per unit the known value of a column with most rows, the latest row breaking ties, then the highest."""
    if view.grains is None:
        raise ValueError("grains")
    known = view.grains.filter(~nw.col(column).is_null())
    keys = dict.fromkeys((*view.unit, column))
    sums = known.group_by(*keys).agg(n=nw.col("n").sum().cast(nw.Int64), last=nw.col("last").max())
    scored = sums.with_columns(score=nw.col("n") * _POSITIONS + nw.col("last"))
    best = scored.group_by(*view.unit).agg(nw.col("score").max())
    found = scored.join(best, on=[*view.unit, "score"], how="inner")
    if view.ground.has_ties:
        return found.group_by(*view.unit).agg(nw.col(column).max().alias(name))
    return found.select(*view.unit, nw.col(column).alias(name))


def _row_homes(view: View) -> tuple[str, ...]:
    """Home groups that are read from the client's own rows."""
    return tuple(column for column in view.home_dims if column != "neighbourhood_id")


def _neighbourhoods(view: View) -> Frame:
    """One row per client with the neighbourhood."""
    return (
        view.table("clients")
        .group_by(CLIENT)
        .agg(nw.col("neighbourhood_id").max().alias(home("neighbourhood_id")))
    )


def _table_of(each: Measure) -> str:
    """The name of the shared table that a measure reads."""
    return each.reads.name


def statistics_of(measures: Iterable[Measure]) -> dict[str, dict[str, str]]:
    """Per shared table the statistics by name, as written; ValueError where one name means two things."""
    tables: dict[str, dict[str, str]] = {}
    for each in measures:
        known = tables.setdefault(each.reads.name, {})
        for name, expr in each.formula.per_client.items():
            if known.setdefault(name, repr(expr)) != repr(expr):
                raise ValueError(f"{each.reads.name}.{name}")
    return tables
