"""How values of any type are written as text in SQL."""

import pyarrow as pa

from bestendig.store.engines.csv_reading import named

WHOLE = 1e15
"""Up to here a float without a fraction is written as a whole number: pandas makes 10023.0 of 10023."""


def as_text(header: str, kind: pa.DataType) -> str:
    """The SQL that writes a column of this type as text."""
    column = named(header)
    if pa.types.is_floating(kind):
        is_whole = f"isfinite({column}) AND {column} = trunc({column}) AND abs({column}) < {WHOLE}"
        whole = f"WHEN {is_whole} THEN {column}::BIGINT::VARCHAR"
        written = f"CASE WHEN isnan({column}) THEN '' {whole} ELSE {column}::VARCHAR END"
    elif pa.types.is_timestamp(kind) and kind.tz is None:
        written = f"strftime({column}, '%Y-%m-%d %H:%M:%S')"
    elif pa.types.is_timestamp(kind):
        written = f"strftime({column}, '%Y-%m-%dT%H:%M:%S+00:00')"
    else:
        written = f"{column}::VARCHAR"
    return f"coalesce({written}, '') AS {column}"
