"""How soon a suggestion comes while somebody types."""

from collections.abc import Iterator

from tests.postgresql import program

from benchmarks.claim import Line
from benchmarks.harness import Run, run

BOUNDS = {10_000: 0.060, 100_000: 0.120}
"""Texts, and the seconds within which 95 of 100 suggestions must come."""
AS_SERVED = {"OPENBLAS_NUM_THREADS": "1"}
"""As the workplace sets it for its processes: threads that wait by turning round take the core of others."""
WHY = """a question of twenty words costs the sentence model thirty to fifty milliseconds on one core; the
search itself stays under the bound. The light model or words only answer sooner."""
DATABASES = {"SQLite FTS5": "suggest_fts5"} | (
    {"PostgreSQL ts_rank": "suggest_ts_rank"} if program("initdb") else {}
)


def lines() -> Iterator[Line]:
    """Words only and with each model, beside full-text search of both databases."""
    for n, bound in BOUNDS.items():
        others = {name: run(f"recalling:{case}", best_of=1, n=n) for name, case in DATABASES.items()}
        beside = ", ".join(f"{name} {_told(other)['wall'] * 1000:.0f} ms" for name, other in others.items())
        for model in ("none", "light", "e5"):
            ours = run("recalling:suggest", best_of=1, settings=AS_SERVED, n=n, model=model)
            told = _told(ours)
            if told:
                note = (
                    f"p50 {told['p50'] * 1000:.0f} ms and p95 {told['p95'] * 1000:.0f} ms of the processor, "
                    f"p95 {told['wall'] * 1000:.0f} ms by the clock; {beside}; "
                    f"built in {told['build']:.1f} s, one more in {told['add'] * 1000:.1f} ms"
                )
                claim = f"{n:,} texts, {model}: p95 of a suggestion by the clock, times {bound * 1000:.0f} ms"
                other = others["SQLite FTS5"]
                yield Line(claim, ours, other, told["wall"] / bound, 1.0, note=note, why=WHY)


def _told(found: Run) -> dict[str, float]:
    return dict(found.answer) if isinstance(found.answer, dict) else {}
