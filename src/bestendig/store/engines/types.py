"""One set of types for all engines: int32, int64, float64, string, bool; dates and moments as they came."""

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals.stable.v2 as nw
import pyarrow as pa

KINDS: dict[str, Any] = {
    "int32": nw.Int32,
    "int64": nw.Int64,
    "float64": nw.Float64,
    "string": nw.String,
    "bool": nw.Boolean,
}
ARROW: dict[str, pa.DataType] = {
    "int32": pa.int32(),
    "int64": pa.int64(),
    "float64": pa.float64(),
    "string": pa.string(),
    "bool": pa.bool_(),
}
WIDE = (nw.Int128, nw.UInt8, nw.UInt16, nw.UInt32, nw.UInt64, nw.UInt128)
NARROW = (nw.Int8, nw.Int16)


def settled(frame: nw.LazyFrame[Any], types: Mapping[str, str] | None = None) -> nw.LazyFrame[Any]:
    """The same frame with types on which all engines agree; columns named in `types` get that type."""
    asked = types or {}
    casts = []
    for name, kind in frame.collect_schema().items():
        target = KINDS[asked[name]] if name in asked else _agreed(kind)
        if target is not None and kind != target:
            casts.append(nw.col(name).cast(target))
    return frame.with_columns(*casts) if casts else frame


def _agreed(kind: Any) -> Any:
    """The type to cast this one to; None when it can stay."""
    if kind in NARROW:
        return nw.Int32
    if kind in WIDE or (kind == nw.Decimal and getattr(kind, "scale", 0) == 0):
        return nw.Int64
    return nw.Float64 if kind in (nw.Float32, nw.Decimal) else None


def plain_table(table: pa.Table) -> pa.Table:
    """The same rows with one kind of text, and every column allowed to be empty."""
    return table.cast(pa.schema([(field.name, _plain_type(field.type)) for field in table.schema]))


def _plain_type(kind: pa.DataType) -> pa.DataType:
    """Text in any packing as plain text; the rest as it is."""
    if pa.types.is_dictionary(kind):
        return _plain_type(kind.value_type)
    is_text = pa.types.is_large_string(kind) or pa.types.is_string_view(kind)
    return pa.string() if is_text else kind


def arrow_table(columns: Mapping[str, Sequence[object]], types: Mapping[str, str]) -> pa.Table:
    """Lists as one Arrow table with the types that `types` names per column."""
    arrays = {name: pa.array(values, type=ARROW[types[name]]) for name, values in columns.items()}
    return pa.table(arrays)


def eager_arrow(native: Any) -> pa.Table:
    """Any frame as an Arrow table with only its own columns (pandas brings its index along)."""
    frame = nw.from_native(native)
    eager = frame.collect(backend="pyarrow") if isinstance(frame, nw.LazyFrame) else frame
    return plain_table(eager.to_arrow().select(eager.columns))
