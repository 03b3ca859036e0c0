"""Fifty people click through the workplace of a town ten times its size while an import runs."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from tests.postgresql import free_port, program, running_postgresql

from benchmarks.cases.visiting import deliver
from benchmarks.claim import Line
from benchmarks.data import FOLDER
from benchmarks.harness import Run, run

INHABITANTS, PEOPLE, THINK, SECONDS = 600_000, 50, 2.0, 60.0
CACHED, FRESH = 0.3, 1.0
"""Seconds within which 95 of 100 pages must come: seen before, and for the first time."""
BUSY = (
    "from bestendig.web.jobs.models import Job; print(Job.objects.exclude(ended_at__gt='2000-01-01').count())"
)
SLOW = """the machine did other work as well; how much stands in the note, with what a page costs of a
processor, which other work changes less."""


def lines() -> Iterator[Line]:
    """On SQLite and on PostgreSQL, each beside the floor: the stylesheet under the same crowd."""
    town = _town()
    databases = ["SQLite", *(["PostgreSQL"] if program("initdb") else [])]
    for database in databases:
        with running_postgresql() if database == "PostgreSQL" else nullcontext("") as address:
            yield from _measured(town, database, address)


def _measured(town: Path, database: str, address: str) -> Iterator[Line]:
    """The lines of one database."""
    with _served(town, address) as (port, ask, spent):
        floor = run("visiting:fetch", best_of=1, port=port, n=PEOPLE, think=THINK, seconds=SECONDS / 4)
        deliver(port, sorted((town / "voorbeeldstad" / "wijkteams").glob("contacten-20*.csv")))
        before, begun, others = ask(), spent()[0], os.getloadavg()[0]
        crowd = run("visiting:visit", best_of=1, port=port, n=PEOPLE, think=THINK, seconds=SECONDS)
        cpu, memory = spent()
        a_page = 1000 * (cpu - begun) / max(_of(crowd, "n"), 1)
        said = f"{_of(crowd, 'n'):.0f} pages, {a_page:.1f} ms CPU a page, "
        said += f"{memory} MB a process; work waiting or running before {before}, after {ask()}; "
        said += f"load of the machine beforehand {others:.1f}"
    for name, bound in (("cache", CACHED), ("fresh", FRESH)):
        p95 = _of(crowd, f"p95_{name}")
        words = {"cache": "seen before", "fresh": "for the first time"}[name]
        claim = f"{database}, {PEOPLE} people, an import beside: p95 of pages {words}, times {bound} s"
        yield Line(claim, crowd, floor, p95 / bound, 1.0, note=f"{p95 * 1000:.0f} ms; {said}", why=SLOW)
    beside = _of(crowd, "p95_cache") / max(_of(floor, "p95_cache"), 1e-3)
    yield Line(
        f"{database}: p95 of pages seen before, times that of the stylesheet", crowd, floor, beside, None
    )
    told = json.dumps(crowd.answer.get("errors", []) if isinstance(crowd.answer, dict) else [])[:200]
    yield Line(f"{database}: requests that went wrong", crowd, floor, _of(crowd, "n_errors"), 0.0, note=told)


def _town() -> Path:
    """The demo of a town of ten times the size, made once."""
    folder = FOLDER / f"stad-{INHABITANTS}"
    if not (folder / "overdracht" / "agenda.ics").exists():
        shutil.rmtree(folder, ignore_errors=True)
        command = ("bestendig.cli.main", "demo", str(folder), "--inhabitants", str(INHABITANTS))
        _run(f"import sys; sys.argv = {command!r}; from bestendig.cli.main import run; run()")
    return folder


@contextmanager
def _served(town: Path, address: str) -> Iterator[tuple[int, Any, Any]]:
    """A workplace with the practice town settled and nothing waiting; its port, what waits, what it spent."""
    with tempfile.TemporaryDirectory(prefix="bestendig-plek-") as place:
        shutil.copytree(town / "kluizen" / "gemeente", Path(place) / "kluis")
        environment = {
            **os.environ,
            "BESTENDIG_FOLDER": f"{place}/werkplek",
            "BESTENDIG_DATA": f"{place}/kluis",
            "BESTENDIG_KEYS": str(town / "sleutels" / "gemeente"),
            "BESTENDIG_PROFILES": str(town / "profielen"),
            "BESTENDIG_DEMO": "1",
            "BESTENDIG_HTTPS": "0",
            "DATABASE_URL": address,
        }
        port = free_port()
        web = [sys.executable, "-m", "bestendig.web"]
        server = subprocess.Popen([*web, "serve", "--demo", str(town), "--port", str(port)], env=environment)

        def waiting() -> int:
            """How much work waits or runs."""
            told = subprocess.run(
                [*web, "shell", "-c", BUSY], env=environment, capture_output=True, text=True
            )
            return int(told.stdout.split()[-1]) if told.returncode == 0 else 1

        try:
            _until(lambda: _answers(port) and waiting() == 0)
            yield port, waiting, lambda: _spent(server.pid)
        finally:
            server.terminate()
            server.wait()


def _spent(server: int) -> tuple[float, int]:
    """CPU seconds of the processes that answer, and the MB that the largest of them holds."""
    seconds, most = 0.0, 0
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parent, told = place / "stat", (place / "cmdline").read_bytes()
            figures = parent.read_text().rpartition(")")[2].split()
            if int(figures[1]) == server and b"answer" in told:
                seconds += (int(figures[11]) + int(figures[12])) / os.sysconf("SC_CLK_TCK")
                most = max(most, int(figures[21]) * os.sysconf("SC_PAGE_SIZE") // 1_000_000)
    return seconds, most


def _answers(port: int) -> bool:
    """Whether the server is there: it comes once the practice town is settled."""
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def _until(done: object, seconds: float = 1800.0) -> None:
    """Wait until something is so; asking costs a process of its own, so not too often."""
    last = time.monotonic() + seconds
    time.sleep(20)
    while not done():  # type: ignore[operator]
        if time.monotonic() > last:
            raise TimeoutError("the practice town was not settled")
        time.sleep(15)


def _run(code: str) -> None:
    """A piece of Python in a process of its own."""
    subprocess.run([sys.executable, "-c", code], check=True)


def _of(found: Run, name: str) -> float:
    """One number of an answer."""
    return float(found.answer[name]) if isinstance(found.answer, dict) else 0.0
