"""Taking in ten million rows of CSV, against DuckDB's own reader with the same checks in SQL."""

from collections.abc import Iterator

from benchmarks.claim import Line
from benchmarks.data import contacts_csv
from benchmarks.harness import run

ROWS = 10_000_000


def lines() -> Iterator[Line]:
    """One line; both must keep the same number of rows."""
    path = str(contacts_csv(ROWS))
    ours = run("importing:ours", best_of=1, csv=path)
    sql = run("importing:sql", best_of=2, csv=path)
    note = f"{ours.answer:,} and {sql.answer:,} rows kept"
    yield Line("10 M CSV rows: CPU of the import against SQL", ours, sql, ours.over(sql), 2.0, note=note)
