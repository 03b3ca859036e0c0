"""A worker: takes up work, one piece after the other, until it is told to end."""

from threading import Event, Thread

from django.db import close_old_connections

from bestendig.web.jobs.services import do_one

PAUSE = 1.0
"""Seconds between two looks when nothing waits."""


def work(end: Event) -> None:
    """Do what waits until `end` is set; a fault in one piece does not end the worker."""
    while not end.is_set():
        close_old_connections()
        try:
            did = do_one()
        except Exception:  # the row says what happened; the worker goes on with the next
            did = False
        if not did:
            end.wait(PAUSE)
    close_old_connections()


def start() -> Event:
    """A worker beside the server, in this process; set what comes back to end it."""
    end = Event()
    Thread(target=work, args=(end,), name="bestendig-worker", daemon=True).start()
    return end
