"""Run the claims and write RESULTS.md: `make bench` for all, `python -m benchmarks measures` for one.

Each claim has its own part of the page, with the day on which it was measured; the other parts stay.
"""

import platform
import re
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from textwrap import fill

from benchmarks.claim import Line
from benchmarks.harness import Run

CLAIMS = (
    "measures", "taking_in", "messages", "endings", "durations", "simulation", "forecasts", "handover",
    "workplace", "recall_quality", "recall_speed",
)  # fmt: skip
RESULTS = Path(__file__).parent / "RESULTS.md"
HEAD = """# Results

Ratios of one run; CPU seconds (user and system) unless it says wall. Every contender runs in a process of its
own and must give the same answer. `make bench` writes this page anew.
"""
COLUMNS = ("claim", "ratio", "goal", "met", "ours: CPU s / wall s / peak MB", "other", "note")


def main() -> None:
    """Run the claims named, or all, and write their parts of the page."""
    parts = _parts(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    for name in sys.argv[1:] or CLAIMS:
        parts[name] = part(name, _told(name))
        kept = [parts[each] for each in CLAIMS if each in parts]
        RESULTS.write_text("\n".join([HEAD, *kept]), encoding="utf-8")


def _told(name: str) -> list[Line]:
    """The lines of one claim, printed as they come."""
    lines = []
    for line in import_module(f"benchmarks.claims.{name}").lines():
        print(row(line), flush=True)
        lines.append(line)
    return lines


def _parts(page: str) -> dict[str, str]:
    """The parts of a page that was written before, by claim."""
    return {
        name: f"## {name}\n{rest.rstrip()}\n"
        for name, rest in re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", page, re.M | re.S)
    }


def part(name: str, lines: Sequence[Line]) -> str:
    """One part: day, machine, table, and why where a goal is not met."""
    machine = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    libraries = ", ".join(f"{name} {version(name)}" for name in ("duckdb", "narwhals", "polars", "pandas"))
    when = f"{date.today().isoformat()}; {machine}; two threads; {libraries}."
    head = f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|\n"
    table = head + "".join(f"{row(line)}\n" for line in lines)
    return f"## {name}\n\n{when}\n\n{table}{''.join(_reasons(lines))}"


def _reasons(lines: Sequence[Line]) -> list[str]:
    """Why goals are not met, each reason once."""
    missed: dict[str, list[str]] = {}
    for line in lines:
        if line.is_met is False:
            missed.setdefault(line.why, []).append(line.claim)
    told = [f"Not met: {'; '.join(claims)}. Why: {' '.join(why.split())}" for why, claims in missed.items()]
    return [f"\n{fill(each, 110)}\n" for each in told]


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
