"""A worker: takes up work, one piece after the other, until it is told to end.

It runs as a process of its own, so that long work takes nothing from whoever reads a page meanwhile.
"""

import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from threading import Event, Thread
from time import monotonic

from django.db import close_old_connections

from bestendig.web.jobs.services import do_one

PAUSE = 1.0
"""Seconds between two looks when nothing waits."""
EVERY = 60.0
"""Seconds between two times that what comes by itself is looked at."""
POLITE = 10
"""How far the worker stands back for the pages, where the machine knows of that."""
BESIDE = "--beside"
COMMAND = (sys.executable, "-m", "bestendig.web", "work", BESIDE)
LOG = logging.getLogger("bestendig")
Upkeep = Callable[[], None]


def work(end: Event, come_by: Upkeep) -> None:
    """Do what waits until `end` is set, and once a minute what comes by itself; no fault ends the worker."""
    last = -EVERY
    while not end.is_set():
        close_old_connections()
        if monotonic() - last >= EVERY:
            last = monotonic()
            _survived(come_by)
        if not _survived(do_one):
            end.wait(PAUSE)
    close_old_connections()


def stand_back() -> None:
    """Let pages go first."""
    if hasattr(os, "nice"):
        os.nice(POLITE)


def end_with_the_server(end: Event) -> None:
    """Set `end` once the server is gone that holds the other side of our input."""

    def listen() -> None:
        """Read until there is nobody who could write."""
        while os.read(sys.stdin.fileno(), 1024):  # bare: a buffer would still be held when Python ends
            pass
        end.set()

    Thread(target=listen, name="bestendig-listening", daemon=True).start()


class Beside:
    """A process beside the server, the worker if nothing is said; one that fell over is started again.

    It is given the open files of those numbers, and ends when the server is gone that holds its input.
    """

    def __init__(self, command: Sequence[str] = (), files: Sequence[int] = ()) -> None:
        self._ended = Event()
        self._command, self._files = tuple(command) or COMMAND, tuple(files)
        self.process = self._begun()
        self._thread = Thread(target=self._watch, name="bestendig-beside", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """End the process; work that it was at is taken up again later."""
        self.ask_to_end()
        self._thread.join(timeout=30)

    def ask_to_end(self) -> None:
        """Say that it is over; the process finishes what it is at."""
        self._ended.set()
        self.process.terminate()

    def _watch(self) -> None:
        """Start it again whenever it fell over."""
        while self.process.wait() is not None and not self._ended.wait(PAUSE):
            self.process = self._begun()

    def _begun(self) -> subprocess.Popen[bytes]:
        """A new process."""
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, pass_fds=self._files)  # noqa: S603 - our own


def _survived(act: Callable[[], object]) -> bool:
    """Whether something was done; a fault is told where it belongs, and the worker goes on with the next."""
    try:
        return bool(act())
    except Exception as fault:
        LOG.error("work_failed kind=%s at=%s", type(fault).__name__, _place(fault))
        return False


def _place(fault: Exception) -> str:
    """Where it went wrong: a file and a line, no words that may tell of a person."""
    *_, last = traceback.extract_tb(fault.__traceback__)
    return f"{os.path.basename(last.filename)}:{last.lineno}"
