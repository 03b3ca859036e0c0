"""The verbs of Narwhals in which expressions may be written, tried on DuckDB, Polars and Spark.

As data, so that a test tries each of them on every engine and another sees that no other is used.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["frame", "function", "row", "window", "aggregate"]


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb, where it may stand, and what to know of it."""

    name: str
    kind: Kind
    note: str = ""


@dataclass(frozen=True, slots=True)
class Avoided:
    """One verb that differs or fails on an engine, why, and what to write instead."""

    name: str
    why: str
    instead: str


ALLOWED: tuple[Verb, ...] = (
    Verb("select", "frame"),
    Verb("with_columns", "frame"),
    Verb("filter", "frame", "an unknown condition drops the row"),
    Verb("group_by", "frame", "an unknown key is a group of its own; drop_null_keys=True leaves it out"),
    Verb("join_inner", "frame", "an unknown key meets nothing"),
    Verb("join_left", "frame", "an unknown key meets nothing; on Spark no dot in the names of the keys"),
    Verb("join_semi", "frame"),
    Verb("join_anti", "frame", "a row with an unknown key stays"),
    Verb("join_full", "frame", "the right key comes as key_right"),
    Verb("join_cross", "frame"),
    Verb(
        "unique",
        "frame",
        "any row of each, never keep='first'; a window on DuckDB: group_by is several times faster",
    ),
    Verb("sort", "frame", "only at the end: a frame has no order"),
    Verb("head", "frame", "only after sort"),
    Verb("rename", "frame"),
    Verb("drop", "frame"),
    Verb("drop_nulls", "frame"),
    Verb("with_row_index", "frame", "from 0, with order_by in a total order"),
    Verb("collect_schema", "frame"),
    Verb("concat", "function", "vertical, or diagonal where columns are missing"),
    Verb("lit", "function"),
    Verb("len", "function"),
    Verb("when", "function", "an unknown condition is a no"),
    Verb("coalesce", "function"),
    Verb("sum_horizontal", "function", "an unknown counts as 0"),
    Verb("min_horizontal", "function", "an unknown is skipped"),
    Verb("max_horizontal", "function", "an unknown is skipped"),
    Verb("all_horizontal", "function", "with ignore_nulls=False"),
    Verb("any_horizontal", "function", "with ignore_nulls=False"),
    Verb("concat_str", "function", "one unknown makes the whole unknown"),
    Verb("alias", "row"),
    Verb("cast", "row", "a float to an integer only after floor or round: DuckDB rounds, the others cut off"),
    Verb("is_null", "row"),
    Verb("fill_null", "row"),
    Verb("is_in", "row"),
    Verb("is_between", "row"),
    Verb("abs", "row"),
    Verb("clip", "row"),
    Verb("floor", "row"),
    Verb("ceil", "row"),
    Verb("sqrt", "row", "of a negative number: not a number"),
    Verb("exp", "row"),
    Verb("log", "row", "the last binary digit differs between engines"),
    Verb("is_finite", "row"),
    Verb("divide", "row", "by zero: infinite; guard it with when"),
    Verb("floor_divide", "row", "downwards also below zero; by zero: unknown"),
    Verb("modulo", "row", "never negative with a positive divisor"),
    Verb("and_or_not", "row", "three-valued, as in SQL"),
    Verb("replace_strict", "row", "with default and return_dtype"),
    Verb("str.starts_with", "row"),
    Verb("str.contains", "row"),
    Verb("str.len_chars", "row"),
    Verb("str.slice", "row"),
    Verb("str.strip_chars", "row"),
    Verb("str.to_lowercase", "row"),
    Verb("str.replace_all", "row"),
    Verb("is_first_distinct", "window", "with over(order_by=…)"),
    Verb("sum_over", "window"),
    Verb("count_over", "window"),
    Verb("len_over", "window"),
    Verb("min_over", "window"),
    Verb("max_over", "window"),
    Verb("mean_over", "window", "of integers"),
    Verb("any_over", "window"),
    Verb("all_over", "window"),
    Verb("shift", "window", "over(…, order_by=…) in a total order, also shift(-1)"),
    Verb("diff", "window"),
    Verb("cum_sum", "window", "an unknown stays unknown"),
    Verb("cum_count", "window"),
    Verb("cum_max", "window"),
    Verb("cum_min", "window"),
    Verb("rolling_sum", "window", "with min_samples"),
    Verb("rank", "window", "dense or min, without order_by"),
    Verb("fill_null_forward", "window"),
    Verb(
        "sum",
        "aggregate",
        "of int64 (Polars lets int32 overflow); of nothing 0; on DuckDB 128 bits until it is fetched",
    ),
    Verb("count", "aggregate", "unknowns not counted"),
    Verb("min", "aggregate"),
    Verb("max", "aggregate"),
    Verb("mean", "aggregate", "of integers; of nothing unknown"),
    Verb("n_unique", "aggregate", "the unknown counts as one value: drop it first"),
    Verb("any", "aggregate"),
    Verb("all", "aggregate"),
    Verb("median", "aggregate"),
    Verb("quantile", "aggregate", "interpolation='linear' only"),
    Verb("null_count", "aggregate"),
)

AVOIDED: tuple[Avoided, ...] = (
    Avoided("join_asof", "fails on DuckDB and Spark", "an equality join and a filter"),
    Avoided("unpivot", "fails on DuckDB", "concat of selects"),
    Avoided("top_k", "fails on DuckDB", "sort and head"),
    Avoided("pivot", "not lazy", "group_by with when"),
    Avoided("tail", "not lazy", "sort descending and head"),
    Avoided("gather_every", "not lazy", "filter on a row number"),
    Avoided("first", "fails on Spark", "shift, or min of an order"),
    Avoided("last", "fails on Spark", "shift(-1), or max of an order"),
    Avoided("round", "halves go up on DuckDB and Spark, to even on Polars", "(x + 0.5).floor()"),
    Avoided("std", "the last digits differ between engines", "sums of integers, one division at the end"),
    Avoided("var", "the last digits differ between engines", "sums of integers, one division at the end"),
    Avoided("skew", "the last digits differ between engines", "sums of integers"),
    Avoided("corr", "no value or not a number, by engine", "sums of integers"),
    Avoided("any_value", "any row: not the same one twice", "min or max"),
    Avoided("map_batches", "runs Python on rows", "an expression"),
)
