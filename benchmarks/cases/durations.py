"""How long relationships last: the house, and lifelines' Kaplan-Meier without causes.

Both begin at the same Parquet file and end at the shares still running after one, two and three years.
"""

from pathlib import Path

import pandas  # noqa: F401 - Arrow loads it where it is installed; the clock starts when all is loaded
import pyarrow.parquet as pq

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations import count, durations, tally
from bestendig.store import open_engine

YEARS = (12, 24, 36)
HORIZON = 36
CURVES = ("exits", "entries")
"""The tables that curves are made of."""


def ours(
    relationships: str, by: str | None = None, is_whole: bool = False, engine: str = "duckdb"
) -> dict[str, float]:
    """Counted by the engine, then curves with every cause; `is_whole` with clusters and what it rests on."""
    request = CourseRequest(by=by, horizon=HORIZON)  # type: ignore[arg-type]
    with open_engine(engine, threads=2) as opened:
        rows = opened.scan_parquet(Path(relationships))
        tables = count(rows, request, margins=None if is_whole else {})
        # Whom it rests on is asked of one row only where the other contender does not know it either.
        asked = {
            name: frame if is_whole or name in CURVES else frame.head(0) for name, frame in tables.items()
        }
        fetched = {name: opened.fetch(frame) for name, frame in asked.items()}
    courses = durations(tally(fetched, request), HORIZON)
    found = {point.month: point.running for point in courses[0].points}
    lost = {f"lost_{level}": years for level, years in courses[0].lost.items()}
    return {**{f"running_{month}": found[month] for month in YEARS}, **lost, "n_groups": len(courses)}


def lifelines(relationships: str) -> dict[str, float]:
    """Kaplan and Meier with delayed entry, no causes, by lifelines."""
    import numpy as np
    from lifelines import KaplanMeierFitter

    names = ["first_day", "entry_day", "last_day", "is_ended"]
    table = pq.read_table(relationships, columns=names)
    columns = {name: table[name].to_numpy() for name in names}
    first = columns["first_day"]
    fitted = KaplanMeierFitter().fit(
        columns["last_day"] - first + 1, columns["is_ended"], entry=columns["entry_day"] - first
    )
    days = [month * 146_097 // 4_800 for month in YEARS]
    found = fitted.survival_function_at_times(np.array(days)).to_numpy()
    return {f"running_{month}": float(share) for month, share in zip(YEARS, found, strict=True)}
