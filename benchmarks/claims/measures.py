"""Measures over 10 and 100 million contacts, against hand-written SQL, pandas, polars and the bare scan."""

from collections.abc import Iterator

from benchmarks.cases.measuring import TOGETHER
from benchmarks.claim import Line, agree
from benchmarks.data import contacts, nobody_apart
from benchmarks.harness import Run, run

SMALL, LARGE = 10_000_000, 100_000_000
AGAINST_SQL = """the same passes, but the usual professional of each client (the cluster of the
interval) costs a score and a join back: SQL's `arg_max` has no name in the language of all engines."""
AGAINST_FRAMES = """they give bare means. Ours gives the same means with interval, what it rests on and
the share of the largest professional: one grouping of all pairs more."""
AGAINST_SCAN = """grouping a hundred million contacts by client and professional is a hash table of tens of
millions of rows. One ordered pass over the sorted file would be near three times the scan, but it is no
expression: a measure would then be declared twice."""


def _run(case: str, n: int, best_of: int, **arguments: object) -> Run:
    """One contender on `n` contacts."""
    return run(f"measuring:{case}", best_of=best_of, contacts=str(contacts(n)), **arguments)


def _ours(
    n: int, measures: tuple[str, ...] = TOGETHER, best_of: int = 3, memory_limit: str | None = None
) -> Run:
    """The house on `n` contacts."""
    found = _run("ours", n, best_of, apart=str(nobody_apart()), measures=measures, memory_limit=memory_limit)
    return found


def lines() -> Iterator[Line]:
    """Ten million contacts, then a hundred million."""
    ours, sql = _ours(SMALL), _run("sql", SMALL, 3, measures=TOGETHER)
    agree(ours.answer, sql.answer)
    yield Line(
        "10 M contacts: CPU against hand-written SQL", ours, sql, ours.over(sql), 1.10, why=AGAINST_SQL
    )
    yield _asked_together(ours)
    for name in ("pandas", "polars"):
        other = _run(name, SMALL, 2)
        agree(ours.answer, other.answer)
        yield from _against(name, ours, other)
    yield from _large(ours, sql)


def _asked_together(ours: Run) -> Line:
    """All measures in one question, against the sum of asking them one by one."""
    alone = [_ours(SMALL, (name,), best_of=2) for name in TOGETHER]
    total = Run(sum(each.cpu for each in alone), sum(each.wall for each in alone), 0.0, None)
    claim = f"10 M contacts: {len(TOGETHER)} measures together against one by one"
    return Line(claim, ours, total, ours.over(total), 0.6)


def _against(name: str, ours: Run, other: Run) -> Iterator[Line]:
    """Wall time and memory against a frame library."""
    goal = 3.0 if name == "pandas" else 1.0
    faster = other.wall / ours.wall
    yield Line(
        f"10 M contacts: times faster than {name} (wall)", ours, other, faster, goal, True, why=AGAINST_FRAMES
    )
    share = ours.peak_mb / other.peak_mb
    yield Line(f"10 M contacts: memory against {name}", ours, other, share, 0.5 if name == "pandas" else None)


def _large(ours: Run, sql: Run) -> Iterator[Line]:
    """A hundred million: inside 1 GB, against the scan, and how it grows."""
    free = _ours(LARGE, best_of=1)
    tight = _ours(LARGE, best_of=1, memory_limit="1GB")
    agree(free.answer, tight.answer)
    claim = "100 M contacts: CPU inside 1 GB against no limit"
    yield Line(claim, tight, free, tight.over(free), 1.3, note=f"peak {tight.peak_mb:,.0f} MB")
    floor = _run("scan", LARGE, 2)
    claim = "100 M contacts: pairs and sequence together, times the bare scan"
    yield Line(claim, free, floor, free.over(floor), 6.0, why=AGAINST_SCAN)
    by_hand = _run("sql", LARGE, 1, measures=TOGETHER)
    agree(free.answer, by_hand.answer)
    growth = free.over(ours) / by_hand.over(sql)
    yield Line("growth from 10 to 100 M against hand-written SQL's", free, by_hand, growth, 1.1)
