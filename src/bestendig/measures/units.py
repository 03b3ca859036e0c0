"""One row per client (and year, quarter or month asked): groups, cluster, value of every measure."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

import narwhals.stable.v2 as nw

from bestendig.measures.declare import Measure
from bestendig.measures.grounds import POSITIONS
from bestendig.measures.view import CLIENT, Frame, View, home

FIXED_POINT = 1_000_000_000
"""Values are written as whole billionths before they are added, so that every engine adds to the same sum."""
CLUSTER = "cluster"
MASK = "mask"
_PAIRS = ("pairs", "partners")
"""Tables that hold the pairs from which the cluster is read as well, so that one pass does for both."""


def grains(view: View, is_order_shown: bool) -> Frame:
    """One row per unit, other end, professional and organisation (and home group) with n counted rows.

    Everything but order in time is added up from these; `last` is the latest position, `days` and
    `known_days` are contact days and those of them with a known order.
    """
    own = (CLIENT,) if view.ground.has_clients else ()
    keys = dict.fromkeys((*view.unit, *view.ground.people, view.who, *own, *_row_homes(view)))
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
    by_table = {name: list(own) for name, own in groupby(sorted(measures, key=_table_of), key=_table_of)}
    same = [name for name in _PAIRS if view.who == view.ground.people[0]]
    along = [each for name in same for each in by_table.pop(name, [])]
    found = homes(view, along)
    for readers in by_table.values():
        found = found.join(fused(view, readers, readers[0].reads.build(view)), on=list(view.unit), how="left")
    return _defined(view, found, measures)


def homes(view: View, along: Sequence[Measure] = ()) -> Frame:
    """One row per unit: `n` counted rows, the group it belongs to, the cluster (whom it saw most).

    Measures over the same pairs come along in the same pass.
    """
    pairs = view.keep(_scored(view, view.ground.people[0]))
    both = {"n": nw.col("n_j").sum(), "score": nw.col("score").max()}
    found = _with_usual(view, fused(view, along, pairs, both), pairs, CLUSTER)
    for column in _row_homes(view):
        usual = _usual(view, column)
        found = found.join(usual, on=list(view.unit), how="left")
    if "neighbourhood_id" in view.home_dims:
        found = found.join(_neighbourhoods(view), on=CLIENT, how="left")
    return found


def fused(
    view: View, measures: Sequence[Measure], table: Frame, also: Mapping[str, nw.Expr] = MappingProxyType({})
) -> Frame:
    """One pass over a shared table: each statistic once, then the value of each of these measures."""
    statistics = {
        **also,
        **{name: expr for each in measures for name, expr in each.formula.per_client.items()},
    }
    counted = {name: expr.cast(nw.Int64) for name, expr in statistics.items()}
    values = {name: expr for each in measures for name, expr in _values(each).items()}
    return table.group_by(*view.unit).agg(**counted).select(*view.unit, *also, **values)


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


def _scored(view: View, column: str) -> Frame:
    """Per unit and known value of a column n_j rows, and a `score` that is highest for the one with most.

    The latest position stands in the lower digits, so that the latest row breaks ties and no score occurs
    twice.
    """
    if view.grains is None:
        raise ValueError("grains")
    known = view.grains.filter(~nw.col(column).is_null())
    keys = dict.fromkeys((*view.unit, column))
    sums = known.group_by(*keys).agg(n_j=nw.col("n").sum().cast(nw.Int64), last=nw.col("last").max())
    score = nw.col("n_j") * POSITIONS + nw.col("last")
    return sums.select(*keys, "n_j", score=score, usual=nw.col(column))


def _with_usual(view: View, found: Frame, scored: Frame, name: str) -> Frame:
    """Units with the highest score get the value that has it (the highest of several), called `name`."""
    winners = scored.select(*view.unit, "score", nw.col("usual").alias(name))
    if view.ground.has_ties:
        winners = winners.group_by(*view.unit, "score").agg(nw.col(name).max())
    return found.join(winners, on=[*view.unit, "score"], how="inner").drop("score")


def _usual(view: View, column: str) -> Frame:
    """Per unit the home group: the known value with most rows, the latest row breaking ties."""
    scored = _scored(view, column)
    best = scored.group_by(*view.unit).agg(nw.col("score").max())
    return _with_usual(view, best, scored, home(column))


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
