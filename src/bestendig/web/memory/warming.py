"""Reading the memory of the tables while the process that answers is starting."""

from contextlib import suppress
from threading import Thread

from django.db import DatabaseError, connections

from bestendig.web.memory.services import warm


def warm_beside() -> Thread:
    """Read in a thread of its own, so that no visitor waits for it; what fails here is read when asked."""
    thread = Thread(target=_read, name="bestendig-memory", daemon=True)
    thread.start()
    return thread


def _read() -> None:
    with suppress(DatabaseError):
        warm()
    connections.close_all()
