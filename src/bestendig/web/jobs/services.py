"""Asks for work, takes it up, follows it, ends it: one worker at a time has a piece of work."""

from datetime import timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from bestendig.errors import BestendigError
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.jobs.heart import beating
from bestendig.web.jobs.kinds import KINDS
from bestendig.web.jobs.models import Job

STALE = timedelta(seconds=60)
"""Without a heartbeat for so long nobody is at it any more."""
MOST_BEGUN = 2
NOT_FINISHED = Text(
    nl="Dit is niet afgekomen: het programma stopte ermee. Er is niets verloren. Vraag het opnieuw.",
    en="This did not finish: the program stopped. Nothing is lost. Ask for it again.",
)
UNEXPECTED = Text(
    nl="Er ging iets mis dat wij niet voorzagen. Er is niets verloren. Vertel het de beheerder.",
    en="Something went wrong that we did not foresee. Nothing is lost. Tell the administrator.",
)
ENDED_BY_PERSON = Text(nl="U heeft dit gestopt.", en="You stopped this.")


class Stopped(Exception):  # noqa: N818 - nothing went wrong: a person asked for it
    """Somebody asked the work to stop."""


class Followed:
    """Writes on the row how far the work is, and that somebody is at it."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def step(self, name: str, share: float) -> None:
        """Say which step runs; Stopped when a person asked for that."""
        Job.objects.filter(pk=self.job.pk).update(step=name[:120], share=share, heartbeat_at=timezone.now())
        if self.is_cancelled():
            raise Stopped

    def is_cancelled(self) -> bool:
        """Whether a person asked to stop."""
        return Job.objects.filter(pk=self.job.pk, stop_asked=True).exists()


@transaction.atomic
def ask(seat: Seat, kind: str, **arguments: Any) -> Job:
    """New work, to be taken up by a worker."""
    job = Job.objects.create(kind=kind, arguments=arguments, party=seat.party, by=seat.user)
    record(seat, "work_asked", f"{kind} {job.pk}")
    return job


@transaction.atomic
def stop(seat: Seat, job: Job) -> None:
    """Ask work to stop; what waits stops at once."""
    Job.objects.filter(pk=job.pk).update(stop_asked=True)
    Job.objects.filter(pk=job.pk, state=Job.State.WAITING).update(
        state=Job.State.STOPPED, ended_at=timezone.now(), **_fault(ENDED_BY_PERSON)
    )
    record(seat, "work_stopped", f"{job.kind} {job.pk}")


def do_one() -> bool:
    """Take up one piece of work and do it; False when nothing waits."""
    job = _taken()
    if job is None:
        return False
    try:
        with beating(job):
            result = KINDS[job.kind][1](job, Followed(job))
    except Stopped:
        _end(job, Job.State.STOPPED, fault=ENDED_BY_PERSON)
    except BestendigError as fault:
        _end(job, Job.State.FAILED, fault=fault.happened + Text(nl=" ", en=" ") + fault.hint)
    except Exception:  # whatever it is, the row must say so, and the next work goes on
        _end(job, Job.State.FAILED, fault=UNEXPECTED)
        raise
    else:
        _end(job, Job.State.DONE, result=result)
    return True


@transaction.atomic
def _taken() -> Job | None:
    """The piece of work that waits longest, now ours; what nobody is at any more waits again."""
    _give_back()
    waiting = Job.objects.filter(state=Job.State.WAITING).order_by("asked_at", "pk")
    if connection.features.has_select_for_update_skip_locked:
        waiting = waiting.select_for_update(skip_locked=True)
    job = waiting.first()
    if job is None:
        return None
    job.state, job.n_begun, job.heartbeat_at = Job.State.RUNNING, job.n_begun + 1, timezone.now()
    job.save(update_fields=["state", "n_begun", "heartbeat_at"])
    return job


def _give_back() -> None:
    """Work without a heartbeat waits again, or is said not to have finished."""
    silent = Job.objects.filter(
        Q(heartbeat_at__isnull=True) | Q(heartbeat_at__lt=timezone.now() - STALE), state=Job.State.RUNNING
    )
    again = {"state": Job.State.FAILED, "ended_at": timezone.now(), **_fault(NOT_FINISHED)}
    silent.filter(n_begun__gte=MOST_BEGUN).update(**again)
    silent.filter(n_begun__lt=MOST_BEGUN).update(state=Job.State.WAITING)


def _end(job: Job, state: str, *, result: str = "", fault: Text | None = None) -> None:
    """The end of a piece of work."""
    more = _fault(fault) if fault else {}
    Job.objects.filter(pk=job.pk).update(
        state=state, result=result, share=1.0, ended_at=timezone.now(), **more
    )


def _fault(fault: Text) -> dict[str, str]:
    """What went wrong, in both languages."""
    return {"fault_nl": fault.nl[:600], "fault_en": fault.en[:600]}
