"""Twenty years of 100,000 relationships in 200 runs: against a bare kernel, and against processes."""

from collections.abc import Iterator
from importlib.util import find_spec

from benchmarks.claim import Line
from benchmarks.harness import Run, run

N, RUNS = 100_000, 200
FEW = 2
"""Runs of a process per relationship: enough to know what one costs."""
LARGEST = 512.0
CLOSE = 0.02


def lines() -> Iterator[Line]:
    """Ours against the kernel that draws the same endings, against processes, all alternatives at once."""
    ours = run("simulation:ours", best_of=2, n=N, runs=RUNS)
    kernel = run("simulation:kernel", best_of=2, n=N, runs=RUNS)
    _agree(ours, kernel, 1.0)
    what = f"{N:,} relationships, 20 years, {RUNS} runs"
    note = f"{_endings(ours) / 1e6:,.0f} million endings"
    yield Line(f"{what}: CPU against a bare kernel", ours, kernel, ours.over(kernel), 2.0, note=note)
    yield Line(f"{what}: memory in MB", ours, kernel, ours.peak_mb, LARGEST)
    processes = run("simulation:simpy", best_of=1, n=N, runs=FEW)
    _agree(ours, processes, RUNS / FEW)
    name = "SimPy" if find_spec("simpy") else "a bare queue of generators, SimPy not being installed"
    faster = processes.cpu * RUNS / FEW / ours.cpu
    note = f"{FEW} of {RUNS} runs"
    claim = f"{what}: times faster than a process per relationship ({name})"
    yield Line(claim, ours, processes, faster, 100.0, is_least=True, note=note)
    names = ["plan", "extend", "do_nothing", "with_existing_parties"]
    all_four = run("simulation:ours", best_of=1, n=N, runs=RUNS, alternatives=names)
    yield Line(f"{what}: plan and three alternatives against the plan alone", all_four, ours,
               all_four.over(ours), 4.0)  # fmt: skip


def _endings(found: Run) -> float:
    """How many relationships ended."""
    return float(found.answer["endings"]) if isinstance(found.answer, dict) else 0.0


def _agree(ours: Run, other: Run, times: float) -> None:
    """Stop when they do not draw about as many endings."""
    if abs(_endings(other) * times / _endings(ours) - 1) > CLOSE:
        raise ValueError(f"{_endings(ours):.0f} endings, against {_endings(other) * times:.0f}")
