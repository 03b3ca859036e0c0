"""Rows as text or as a file: CSV, JSON, Parquet."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from bestendig.analyses.tabulate import Row
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.store.export import Format, arrow_of, as_csv, as_json, export, to_pandas, to_polars

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars
    import pyarrow


def as_arrow(rows: Sequence[Row]) -> "pyarrow.Table":
    """The rows as an Arrow table."""
    return arrow_of(rows)


def as_polars(rows: Sequence[Row]) -> "polars.DataFrame":
    """The rows as a polars frame; ConfigError when polars is not installed."""
    return to_polars(as_arrow(rows))


def as_pandas(rows: Sequence[Row]) -> "pandas.DataFrame":
    """The rows as a pandas frame; ConfigError when pandas is not installed."""
    return to_pandas(as_arrow(rows))


def as_text(rows: Sequence[Row], format: str) -> str:
    """The rows as CSV or JSON."""
    table = as_arrow(rows)
    return (as_csv(table) if format == "csv" else as_json(table)).decode()


def save_rows(rows: Sequence[Row], path: Path, format: str) -> None:
    """Write the rows to `path` in a format, or in that of its ending; RequestError for one we do not know."""
    wanted = path.suffix.lstrip(".") if format == "table" else format
    if not path.absolute().parent.is_dir():
        raise RequestError(
            Text(nl="Deze map is er niet.", en="This folder is not there."),
            Text(nl="Maak de map eerst, of kies een andere.", en="Make the folder first, or choose another."),
            where=str(path.parent),
            code="folder_missing",
        )
    export(as_arrow(rows), path, cast(Format, wanted))
