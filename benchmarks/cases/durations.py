"""How long relationships last: the house, and lifelines' Kaplan-Meier without causes.

Both begin at the same Parquet file and end at the shares still running after one, two and three years.
"""

import time
from pathlib import Path

import pandas  # noqa: F401 - Arrow loads it where it is installed; the clock starts when all is loaded
import pyarrow.parquet as pq

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations import count, curve, durations, tally, time_lost
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


def memory(relationships: str) -> dict[str, float]:
    """The house from columns in memory, with every cause; `seconds` is without reading them."""
    import numpy as np

    table = pq.read_table(relationships, columns=["root_level"])
    level = table["root_level"].combine_chunks().dictionary_encode()
    lasted, is_ended, came = _columns(relationships)
    cause = np.where(is_ended, np.asarray(level.indices) + 1, 0)
    start = time.process_time()
    found = curve(lasted, cause, came)
    lost = time_lost(found, _days(HORIZON))[0]
    seconds = time.process_time() - start
    shares = {f"running_{month}": float(found.survival[0, _days(month) - 1]) for month in YEARS}
    return {**shares, "seconds": seconds, "lost": float(lost.sum())}


def lifelines(relationships: str) -> dict[str, float]:
    """Kaplan and Meier with delayed entry, no causes, by lifelines; `seconds` is without reading."""
    import numpy as np
    from lifelines import KaplanMeierFitter

    lasted, is_ended, came = _columns(relationships)
    start = time.process_time()
    fitted = KaplanMeierFitter().fit(lasted, is_ended, entry=came)
    found = fitted.survival_function_at_times(np.array([_days(month) for month in YEARS])).to_numpy()
    seconds = time.process_time() - start
    shares = {f"running_{month}": float(share) for month, share in zip(YEARS, found, strict=True)}
    return {**shares, "seconds": seconds}


def _columns(relationships: str):
    """Durations, whether they ended, ages at entry, as arrays."""
    names = ["first_day", "entry_day", "last_day", "is_ended"]
    table = pq.read_table(relationships, columns=names)
    first, entry, last, is_ended = (table[name].to_numpy() for name in names)
    return last - first + 1, is_ended, entry - first


def _days(months: int) -> int:
    """Whole days in so many months."""
    return months * 146_097 // 4_800
