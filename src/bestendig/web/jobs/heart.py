"""The heartbeat of work: also within one long step the row says that somebody is at it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

from django.db import DatabaseError, connection
from django.utils import timezone

from bestendig.web.jobs.models import Job

BEAT = 10.0
"""Seconds between two beats; a worker that was killed beats no more."""


@contextmanager
def beating(job: Job) -> Iterator[None]:
    """Beat beside the work until it ends, whatever its end is."""
    end = Event()
    heart = Thread(target=_beat, args=(job.pk, end), name="bestendig-heart", daemon=True)
    heart.start()
    try:
        yield
    finally:
        end.set()
        heart.join()


def _beat(pk: int, end: Event) -> None:
    """Write the time on the row, again and again; its connection is its own."""
    try:
        while not end.wait(BEAT):
            _written(pk)
    finally:
        connection.close()


def _written(pk: int) -> None:
    """One beat; one that cannot be written is only late, the next follows."""
    with suppress(DatabaseError):
        Job.objects.filter(pk=pk, state=Job.State.RUNNING).update(heartbeat_at=timezone.now())
