"""The rows of one delivery as they are kept, so that later deliveries can be settled with them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.tables import TABLES
from bestendig.sources.plan import AS_WRITTEN
from bestendig.sources.settle import Arrival
from bestendig.sources.shape import COPY, DELIVERY, FATE, KEPT, REASON, SOURCE, Frame, type_of, value_columns


def to_deliver(marked: Frame, table: str) -> Frame:
    """What is kept of marked rows: values, where they came from, their fate and the reason."""
    return marked.select(
        *value_columns(TABLES[table]), ROW, DELIVERY, SOURCE, FATE, nw.col("fault_code").alias(REASON)
    )


def with_later_columns(frame: Frame, table: str) -> Frame:
    """The rows of a delivery that lies since before a column came to be, with that column empty.

    A column that is kept as written is text; in older deliveries without such a column it was a number.
    """
    there = frame.collect_schema()
    types = {column.name: type_of(column) for column in TABLES[table].columns}
    mended = [
        nw.lit(None, types[name]).alias(name) for name in value_columns(TABLES[table]) if name not in there
    ]
    mended += [
        nw.col(name).cast(nw.String())
        for of, name in sorted(AS_WRITTEN)
        if of == table and there.get(name) not in (None, nw.String())
    ]
    return frame.with_columns(*mended) if mended else frame


def numbered_copy(delivered: Frame, nth: int) -> Frame:
    """The rows of a file read once more, under another law: they lie before the file's own rows.

    Their row numbers are below one, so the file's own rows are the last telling and are counted once.
    """
    if not nth:
        return delivered
    return delivered.with_columns((nw.col(ROW).cast(nw.Int64) - nw.lit(nth * COPY)).alias(ROW))


def describe_delivery(frame: Frame, table: str) -> Frame:
    """One row on a delivery: source; for contacts also first and last day kept, and its contact numbers."""
    if table != "contacts":
        return frame.select(nw.col(SOURCE).min())
    kept = nw.when(nw.col(FATE) == nw.lit(KEPT)).then(nw.col("held_on"))
    return frame.select(
        nw.col(SOURCE).min(),
        kept.min().alias("first_day"),
        kept.max().alias("last_day"),
        nw.col("contact_id").count().alias("n_numbered"),
        nw.col("contact_id").n_unique().alias("n_numbers"),
        nw.len().alias("n_rows"),
    )


def arrival_of(described: Sequence[Mapping[str, int | None]], table: str) -> Arrival:
    """What must be settled between the deliveries that `describe_delivery` described."""
    sources = [each[SOURCE] for each in described if each[SOURCE] is not None]
    if table != "contacts":
        return Arrival(overlapping=len(sources) > len(set(sources)))
    numbered = any(each["n_numbered"] for each in described)
    repeated = any(_is_repeated(each) for each in described)
    return Arrival(_overlap(described) or (numbered and len(sources) > len(set(sources))), numbered, repeated)


def _is_repeated(described: Mapping[str, int | None]) -> bool:
    """Whether some contact number stands on two rows of a delivery ("no number" is one of the distinct)."""
    numbered, rows, distinct = (described[name] or 0 for name in ("n_numbered", "n_rows", "n_numbers"))
    return numbered > distinct - (1 if rows > numbered else 0)


def _overlap(described: Sequence[Mapping[str, int | None]]) -> bool:
    """Whether two deliveries of one source hold days of the same span."""
    spans = sorted(
        (each[SOURCE] or 0, each["first_day"], each["last_day"] or 0)
        for each in described
        if each["first_day"] is not None
    )
    return any(one[0] == other[0] and (other[1] or 0) <= one[2] for one, other in pairwise(spans))
