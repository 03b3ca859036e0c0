"""Run every claim and write RESULTS.md: `make bench`, or `python -m benchmarks measures` for one."""

import platform
import sys
from datetime import date
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from benchmarks.claim import Line
from benchmarks.harness import Run

CLAIMS = ("measures", "taking_in")
RESULTS = Path(__file__).parent / "RESULTS.md"
HEAD = """# Results

Ratios of one run; CPU seconds (user and system) unless it says wall. Every contender runs in a process of its
own and must give the same answer. `make bench` writes this page anew.

"""
TAIL = """
## Where a goal is not met, and why

* **Against hand-written SQL.** The same passes, but the usual professional of each client (the cluster of the
  interval) costs a score and a join back: SQL's `arg_max` has no name in the language of all engines.
* **Against pandas and polars, in wall time.** They give bare means. Ours gives the same means with interval,
  what it rests on and the share of the largest professional: one grouping of all pairs more. CPU seconds are
  the safer figure, for the machine is shared.
* **Against the bare scan.** Grouping a hundred million contacts by client and professional is a hash table of
  tens of millions of rows. One ordered pass over the sorted file would be near three times the scan, but it
  is no expression: a measure would then be declared twice.
"""


def main() -> None:
    """Run the claims named, or all."""
    named = sys.argv[1:] or CLAIMS
    found = [line for name in named for line in _told(name)]
    if not sys.argv[1:]:
        RESULTS.write_text(page(found), encoding="utf-8")


def _told(name: str) -> list[Line]:
    """The lines of one claim, printed as they come."""
    lines = []
    for line in import_module(f"benchmarks.claims.{name}").lines():
        print(row(line), flush=True)
        lines.append(line)
    return lines


def page(lines: list[Line]) -> str:
    """The page with date, machine and table."""
    machine = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    libraries = ", ".join(f"{name} {version(name)}" for name in ("duckdb", "narwhals", "polars", "pandas"))
    columns = ("claim", "ratio", "goal", "met", "ours: CPU s / wall s / peak MB", "other", "note")
    head = f"| {' | '.join(columns)} |\n{'|---' * len(columns)}|\n"
    when = f"{date.today().isoformat()}; {machine}; two threads; {libraries}.\n\n"
    return HEAD + when + head + "".join(f"{row(line)}\n" for line in lines) + TAIL


def row(line: Line) -> str:
    """One line of the table."""
    goal = "–" if line.goal is None else f"{'≥' if line.is_least else '≤'} {line.goal:g}"
    met = {True: "yes", False: "**no**", None: "–"}[line.is_met]
    cost = [f"{run.cpu:.1f} / {run.wall:.1f} / {_peak(run)}" for run in (line.ours, line.other)]
    return f"| {line.claim} | {line.ratio:.2f} | {goal} | {met} | {cost[0]} | {cost[1]} | {line.note} |"


def _peak(run: Run) -> str:
    """Peak memory in MB; a sum of several runs has none."""
    return f"{run.peak_mb:,.0f}" if run.peak_mb else "–"


if __name__ == "__main__":
    main()
