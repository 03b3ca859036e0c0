"""A worker: takes up work, one piece after the other, until it is told to end."""

from collections.abc import Callable
from threading import Event, Thread
from time import monotonic

from django.db import close_old_connections

from bestendig.web.jobs.services import do_one

PAUSE = 1.0
"""Seconds between two looks when nothing waits."""
EVERY = 60.0
"""Seconds between two times that what comes by itself is looked at."""
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


def start(come_by: Upkeep) -> Event:
    """A worker beside the server, in this process; set what comes back to end it."""
    end = Event()
    Thread(target=work, args=(end, come_by), name="bestendig-worker", daemon=True).start()
    return end


def _survived(act: Callable[[], object]) -> bool:
    """Whether something was done; a fault is told where it belongs, and the worker goes on with the next."""
    try:
        return bool(act())
    except Exception:
        return False
