"""Each allowed verb gives the same on DuckDB, Polars and Spark: the written-out answer."""

from collections import Counter
from typing import Any

import narwhals.stable.v2 as nw
import pytest

from bestendig.store import Engine, Frame
from bestendig.store.verbs import ALLOWED, AVOIDED

ROWS: dict[str, list[Any]] = {
    "id": [1, 2, 3, 4, 5, 6],
    "who": ["A", "A", "B", None, "B", "A"],
    "day": [1, 1, 2, 5, 7, 9],
    "x": [0.5, 1.5, None, 2.0, -1.0, 3.25],
    "ok": [True, False, None, True, True, False],
    "z": [0, 1, -7, 7, None, 3],
}
TYPES = {"id": "int64", "who": "string", "day": "int32", "x": "float64", "ok": "bool", "z": "int64"}
INFINITE = float("inf")
c = nw.col
T, F, N = True, False, None

EACH_ROW: dict[str, tuple[nw.Expr, list[Any]]] = {
    "lit": (nw.lit(7), [7] * 6),
    "when": (nw.when(c("ok")).then(1).otherwise(0), [1, 0, 0, 1, 1, 0]),
    "coalesce": (nw.coalesce("who", nw.lit("?")), ["A", "A", "B", "?", "B", "A"]),
    "sum_horizontal": (nw.sum_horizontal("z", "day"), [1, 2, -5, 12, 7, 12]),
    "min_horizontal": (nw.min_horizontal("z", "day"), [0, 1, -7, 5, 7, 3]),
    "max_horizontal": (nw.max_horizontal("z", "day"), [1, 1, 2, 7, 7, 9]),
    "all_horizontal": (nw.all_horizontal("ok", c("day") > 1, ignore_nulls=False), [F, F, N, T, T, F]),
    "any_horizontal": (nw.any_horizontal("ok", c("day") > 1, ignore_nulls=False), [T, F, T, T, T, T]),
    "concat_str": (nw.concat_str(["who", "id"], separator="-"), ["A-1", "A-2", "B-3", N, "B-5", "A-6"]),
    "alias": (c("z").alias("other"), ROWS["z"]),
    "cast": (c("x").floor().cast(nw.Int64), [0, 1, N, 2, -1, 3]),
    "is_null": (c("z").is_null(), [F, F, F, F, T, F]),
    "fill_null": (c("z").fill_null(0), [0, 1, -7, 7, 0, 3]),
    "is_in": (c("who").is_in(["A"]), [T, T, F, N, F, T]),
    "is_between": (c("day").is_between(2, 7), [F, F, T, T, T, F]),
    "abs": (c("z").abs(), [0, 1, 7, 7, N, 3]),
    "clip": (c("z").clip(0, 2), [0, 1, 0, 2, N, 2]),
    "floor": (c("x").floor(), [0, 1, N, 2, -1, 3]),
    "ceil": (c("x").ceil(), [1, 2, N, 2, -1, 4]),
    "sqrt": (c("id").sqrt(), pytest.approx([n**0.5 for n in range(1, 7)])),
    "exp": (c("id").exp(), pytest.approx([2.718281828459045**n for n in range(1, 7)])),
    "log": (c("id").exp().log(), pytest.approx([1, 2, 3, 4, 5, 6])),
    "is_finite": ((c("id") / c("z")).is_finite(), [F, T, T, T, N, T]),
    "divide": (c("id") / c("z"), [INFINITE, 2, 3 / -7, 4 / 7, N, 2]),
    "floor_divide": (c("z") // 2, [0, 0, -4, 3, N, 1]),
    "modulo": (c("z") % 4, [0, 1, 1, 3, N, 3]),
    "and_or_not": (~(c("ok") & (c("day") > 1)), [T, T, N, F, F, T]),
    "replace_strict": (
        c("day").replace_strict({1: 10}, default=0, return_dtype=nw.Int64),
        [10, 10, 0, 0, 0, 0],
    ),
    "str.starts_with": (c("who").str.starts_with("A"), [T, T, F, N, F, T]),
    "str.contains": (c("who").str.contains("B"), [F, F, T, N, T, F]),
    "str.len_chars": (c("who").str.len_chars(), [1, 1, 1, N, 1, 1]),
    "str.slice": (c("who").str.slice(0, 1), ROWS["who"]),
    "str.strip_chars": (c("who").str.strip_chars(), ROWS["who"]),
    "str.to_lowercase": (c("who").str.to_lowercase(), ["a", "a", "b", N, "b", "a"]),
    "str.replace_all": (c("who").str.replace_all("A", "é"), ["é", "é", "B", N, "B", "é"]),
    "is_first_distinct": (c("who").is_first_distinct().over(order_by="id"), [T, F, T, T, F, F]),
    "sum_over": (c("z").sum().over("who"), [4, 4, -7, 7, -7, 4]),
    "count_over": (c("z").count().over("who"), [3, 3, 1, 1, 1, 3]),
    "len_over": (nw.len().over("who"), [3, 3, 2, 1, 2, 3]),
    "min_over": (c("day").min().over("who"), [1, 1, 2, 5, 2, 1]),
    "max_over": (c("day").max().over("who"), [9, 9, 7, 5, 7, 9]),
    "mean_over": (c("day").mean().over("who"), pytest.approx([11 / 3, 11 / 3, 4.5, 5, 4.5, 11 / 3])),
    "any_over": (c("ok").any().over("who"), [T] * 6),
    "all_over": (c("ok").all().over("who"), [F, F, T, T, T, F]),
    "shift": (c("day").shift(1).over("who", order_by="id"), [N, 1, N, N, 2, 1]),
    "diff": (c("day").diff().over("who", order_by="id"), [N, 0, N, N, 5, 8]),
    "cum_sum": (c("z").cum_sum().over("who", order_by="id"), [0, 1, -7, 7, N, 4]),
    "cum_count": (c("z").cum_count().over("who", order_by=["day", "id"]), [1, 2, 1, 1, 1, 3]),
    "cum_max": (c("day").cum_max().over("who", order_by="id"), [1, 1, 2, 5, 7, 9]),
    "cum_min": (c("day").cum_min().over("who", order_by="id"), [1, 1, 2, 5, 2, 1]),
    "rolling_sum": (c("day").rolling_sum(2, min_samples=1).over("who", order_by="id"), [1, 2, 2, 5, 9, 10]),
    "rank": (c("day").rank("dense").over("who"), [1, 1, 1, 1, 2, 2]),
    "fill_null_forward": (
        c("z").fill_null(strategy="forward").over("who", order_by="id"),
        [0, 1, -7, 7, -7, 3],
    ),
}

EACH_GROUP: dict[str, tuple[nw.Expr, list[Any]]] = {
    "len": (nw.len(), [3, 2, 1]),
    "sum": (c("z").sum(), [4, -7, 7]),
    "count": (c("z").count(), [3, 1, 1]),
    "min": (c("day").min(), [1, 2, 5]),
    "max": (c("day").max(), [9, 7, 5]),
    "mean": (c("day").mean(), pytest.approx([11 / 3, 4.5, 5])),
    "n_unique": (c("z").n_unique(), [3, 2, 1]),
    "any": (c("ok").any(), [T, T, T]),
    "all": (c("ok").all(), [F, T, T]),
    "median": (c("day").median(), [1, 4.5, 5]),
    "quantile": (c("day").quantile(0.25, interpolation="linear"), [1, 3.25, 5]),
    "null_count": (c("z").null_count(), [0, 1, 0]),
}


def one_b(frame: Frame) -> Frame:
    """The row of B without z, and the row without a person."""
    return frame.filter(c("id").is_in([4, 5])).select("who", other="id")


EACH_FRAME: dict[str, tuple[Any, list[tuple[Any, ...]]]] = {
    "select": (lambda f: f.select("id", n=c("z")).filter(c("id") < 2), [(1, 0)]),
    "with_columns": (lambda f: f.with_columns(n=c("id") + 1).select("n").filter(c("n") > 6), [(7,)]),
    "filter": (lambda f: f.filter(c("who") != "A").select("id"), [(3,), (5,)]),
    "group_by": (lambda f: f.group_by("who", drop_null_keys=True).agg(n=nw.len()), [("A", 3), ("B", 2)]),
    "join_inner": (lambda f: f.select("id", "who").join(one_b(f), on="who"), [(3, "B", 5), (5, "B", 5)]),
    "join_left": (
        lambda f: f.select("id", "who").filter(c("id") > 3).join(one_b(f), on="who", how="left"),
        [(4, N, N), (5, "B", 5), (6, "A", N)],
    ),
    "join_semi": (lambda f: f.join(one_b(f), on="who", how="semi").select("id"), [(3,), (5,)]),
    "join_anti": (lambda f: f.join(one_b(f), on="who", how="anti").select("id"), [(1,), (2,), (4,), (6,)]),
    "join_full": (
        lambda f: f.filter(c("id") < 3).select("id")
        .join(f.select("id").filter(c("id").is_in([2, 3])), on="id", how="full"),
        [(1, N), (2, 2), (N, 3)],
    ),
    "join_cross": (
        lambda f: f.select("id").join(f.select(other="id"), how="cross").filter(c("id") * c("other") == 6),
        [(1, 6), (2, 3), (3, 2), (6, 1)],
    ),
    "unique": (lambda f: f.unique("day").select("day"), [(1,), (2,), (5,), (7,), (9,)]),
    "sort": (lambda f: f.sort("day", "id", descending=[True, False]).head(1).select("id"), [(6,)]),
    "head": (lambda f: f.sort("id").head(2).select("id"), [(1,), (2,)]),
    "rename": (lambda f: f.rename({"id": "n"}).select("n").filter(c("n") == 1), [(1,)]),
    "drop": (lambda f: f.drop("who", "x", "ok", "day").filter(c("id") == 1), [(1, 0)]),
    "drop_nulls": (lambda f: f.drop_nulls("z").select("id"), [(1,), (2,), (3,), (4,), (6,)]),
    "with_row_index": (
        lambda f: f.with_row_index("at", order_by=["day", "id"]).filter(c("at") < 2).select("at", "id"),
        [(0, 1), (1, 2)],
    ),
    "collect_schema": (lambda f: f.select(f.collect_schema().names()[:1]).filter(c("id") < 2), [(1,)]),
    "concat": (
        lambda f: nw.concat([f.select("id"), f.select("id", "z")], how="diagonal").filter(c("id") == 1),
        [(1, 0), (1, N)],
    ),
}  # fmt: skip


def as_texts(name: str, frame: Frame) -> Frame:
    """The rows as texts under one set of names, so that all examples run as one query."""
    cells = [c(each).cast(nw.String) for each in frame.collect_schema().names()]
    padded = [*cells, *[nw.lit(None, nw.String)] * (3 - len(cells))]
    return frame.select(nw.lit(name).alias("name"), *[each.alias(f"c{at}") for at, each in enumerate(padded)])


def written(row: tuple[Any, ...]) -> tuple[str | None, ...]:
    """An expected row in the same way."""
    padded = (*row, *[None] * (3 - len(row)))
    return tuple(None if value is None else str(value) for value in padded)


@pytest.fixture
def frame(engine: Engine) -> Frame:
    """The six rows on the engine."""
    return engine.hold(ROWS, TYPES)


def test_expressions_over_rows_and_windows_give_the_same(engine: Engine, frame: Frame) -> None:
    asked = {f"c{at}": expression for at, (expression, _) in enumerate(EACH_ROW.values())}
    found = engine.fetch(frame.select("id", **asked).sort("id"))
    answers = {name: found[f"c{at}"].to_list() for at, name in enumerate(EACH_ROW)}
    assert answers == {name: answer for name, (_, answer) in EACH_ROW.items()}


def test_aggregates_give_the_same(engine: Engine, frame: Frame) -> None:
    asked = {f"c{at}": expression for at, (expression, _) in enumerate(EACH_GROUP.values())}
    found = engine.fetch(frame.group_by("who").agg(**asked).sort("who", nulls_last=True))
    answers = {name: found[f"c{at}"].to_list() for at, name in enumerate(EACH_GROUP)}
    assert answers == {name: answer for name, (_, answer) in EACH_GROUP.items()}


def test_an_aggregate_of_nothing_is_zero_or_unknown(engine: Engine, frame: Frame) -> None:
    none = frame.filter(c("id") > 99).select(n=nw.len(), total=c("z").sum(), mean=c("z").mean())
    assert engine.fetch(none).rows() == [(0, 0, None)]


def test_frames_give_the_same(engine: Engine, frame: Frame) -> None:
    together = nw.concat([as_texts(name, build(frame)) for name, (build, _) in EACH_FRAME.items()])
    found: dict[str, list[tuple[str | None, ...]]] = {name: [] for name in EACH_FRAME}
    for name, *row in engine.fetch(together).rows():
        found[name].append(tuple(row))
    answers = {name: Counter(rows) for name, rows in found.items()}
    assert answers == {name: Counter(map(written, rows)) for name, (_, rows) in EACH_FRAME.items()}


def test_every_allowed_verb_is_tried() -> None:
    assert {verb.name for verb in ALLOWED} == {*EACH_ROW, *EACH_GROUP, *EACH_FRAME}


def test_no_verb_is_both_allowed_and_avoided() -> None:
    assert not {verb.name for verb in ALLOWED} & {verb.name for verb in AVOIDED}
