"""Run one contender in a process of its own and read what it cost from the operating system.

CPU seconds (user and system, libraries loaded) are what ratios are made of: the machines are noisy, and wall
time says more about the neighbours than about the code. Memory is the peak resident size of that process.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Run:
    """What one contender cost: CPU and wall seconds, peak memory in MB, and the answer it gave."""

    cpu: float
    wall: float
    peak_mb: float
    answer: object

    def over(self, other: "Run") -> float:
        """CPU of this run as a multiple of the other's."""
        return self.cpu / other.cpu


def run(
    case: str, *, best_of: int = 3, settings: Mapping[str, str] = MappingProxyType({}), **arguments: object
) -> Run:
    """The cheapest of `best_of` runs of `benchmarks.cases.<module>:<function>` with these arguments."""
    return min((_once(case, settings, arguments) for _ in range(best_of)), key=lambda each: each.cpu)


def _once(case: str, settings: Mapping[str, str], arguments: dict[str, object]) -> Run:
    """One run in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.contender", case, json.dumps(arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **settings})
    said = process.stdout.read() if process.stdout else ""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{case} ended with {process.returncode}")
    told = json.loads(said.splitlines()[-1])
    return Run(told["cpu"], told["wall"], used.ru_maxrss / 1024, told["answer"])
