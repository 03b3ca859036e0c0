"""The process of one contender: find the function, run it, print its answer and what it cost as JSON.

The clock starts when every library is loaded: a claim is about the work, not about starting Python.
"""

import json
import resource
import sys
import time
from importlib import import_module

LIBRARIES = {
    "ours": ("duckdb", "scipy.special"),
    "sql": ("duckdb",),
    "scan": ("duckdb",),
    "reading": ("pandas", "pyarrow.parquet"),  # Arrow loads pandas where it is installed
    "whole": ("duckdb", "pandas", "pyarrow.parquet"),
    "lxml": ("lxml.etree",),
    "memory": ("scipy.special", "pyarrow.parquet"),
    "kernel": ("numpy",),
    "simpy": ("numpy",),
    "flow": ("ortools.graph.python.min_cost_flow", "scipy.optimize"),
    "raw": ("ortools.graph.python.min_cost_flow",),
    "highs": ("scipy.optimize",),
    "households": ("ortools.graph.python.min_cost_flow", "scipy.optimize"),
    "greedy": ("numpy",),
    "usual": ("numpy",),
    "found": ("numpy",),
    "fts5": ("sqlite3",),
    "suggest": ("numpy",),
    "suggest_fts5": ("sqlite3",),
    "ts_rank": ("psycopg",),
    "suggest_ts_rank": ("psycopg",),
    "visit": (),
    "fetch": (),
}


def main() -> None:
    """Run `module:function` with JSON arguments."""
    module, _, function = sys.argv[1].partition(":")
    run = getattr(import_module(f"benchmarks.cases.{module}"), function)
    for library in LIBRARIES.get(function, (function,)):
        import_module(library)
    arguments = json.loads(sys.argv[2])
    before, start = _cpu(), time.perf_counter()
    answer = run(**arguments)
    cost = {"cpu": _cpu() - before, "wall": time.perf_counter() - start}
    print(json.dumps({"answer": answer, **cost}))


def _cpu() -> float:
    """User and system seconds of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
