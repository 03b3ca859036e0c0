"""How soon a suggestion comes while somebody types."""

from collections.abc import Iterator

from benchmarks.claim import Line
from benchmarks.harness import Run, run

BOUNDS = {10_000: 0.060, 100_000: 0.120}
"""Texts, and the seconds of the processor within which 95 of 100 suggestions must come."""
WHY = """a question of twenty words costs the sentence model thirty to fifty milliseconds on one core; the
search itself stays under the bound. The light model or words only answer sooner."""


def lines() -> Iterator[Line]:
    """Words only and with each model, beside full-text search of SQLite."""
    for n, bound in BOUNDS.items():
        other = run("recalling:suggest_fts5", best_of=1, n=n)
        for model in ("none", "light", "e5"):
            ours = run("recalling:suggest", best_of=1, n=n, model=model)
            told = _told(ours)
            if told:
                note = (
                    f"p50 {told['p50'] * 1000:.0f} ms, p95 {told['p95'] * 1000:.0f} ms, "
                    f"wall {told['wall'] * 1000:.0f} ms; "
                    f"full-text search {_told(other)['p95'] * 1000:.0f} ms; "
                    f"built in {told['build']:.1f} s, one more in {told['add'] * 1000:.1f} ms"
                )
                claim = f"{n:,} texts, {model}: p95 of a suggestion (CPU), times {bound * 1000:.0f} ms"
                yield Line(claim, ours, other, told["p95"] / bound, 1.0, note=note, why=WHY)


def _told(found: Run) -> dict[str, float]:
    return dict(found.answer) if isinstance(found.answer, dict) else {}
