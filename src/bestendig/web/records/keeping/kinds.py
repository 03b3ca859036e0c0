"""Per kind of thing: what is older than a moment, and how it goes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.sessions.models import Session
from django.db import models, transaction
from django.db.models import Min, ProtectedError, Q

from bestendig.web.accounts.models import Invitation, Tally
from bestendig.web.impact.models import PlanRow
from bestendig.web.jobs.models import Job

LAST = datetime(9000, 1, 1, tzinfo=UTC)
Due = Sequence[tuple[str, datetime]]
"""The key and the moment of each thing, oldest first."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What is due before a moment; taking away such keys gives those that went; the oldest from then on."""

    due: Callable[[datetime], Due]
    remove: Callable[[Sequence[str]], Sequence[str]]
    after: Callable[[datetime], datetime | None]


def rows(model: type[models.Model], at: str, which: Q | None = None) -> Kind:
    """Rows of one table; what something else still needs stays."""
    named = model._meta.model_name

    def due(before: datetime) -> Due:
        """The rows from before a moment."""
        found = model._default_manager.filter(which or Q(), **{f"{at}__lt": before}).order_by(at)
        return [(f"{named} {pk}", moment) for pk, moment in found.values_list("pk", at)]

    def remove(keys: Sequence[str]) -> Sequence[str]:
        """One by one."""
        return [key for key in keys if _is_gone(model, key.partition(" ")[2])]

    def after(moment: datetime) -> datetime | None:
        """The oldest row that is not from before a moment."""
        found = model._default_manager.filter(which or Q(), **{f"{at}__gte": moment})
        oldest: datetime | None = found.aggregate(oldest=Min(at))["oldest"]
        return oldest

    return Kind(due, remove, after)


def tables(*found: tuple[type[models.Model], str]) -> Kind:
    """Several tables under one rule."""
    kinds = {str(model._meta.model_name): rows(model, at) for model, at in found}

    def due(before: datetime) -> Due:
        """All of them, oldest first."""
        return sorted(
            (pair for kind in kinds.values() for pair in kind.due(before)), key=lambda pair: pair[1]
        )

    def remove(keys: Sequence[str]) -> Sequence[str]:
        """Each from its own table."""
        return [gone for key in keys for gone in kinds[key.partition(" ")[0]].remove([key])]

    def after(moment: datetime) -> datetime | None:
        """The oldest of all."""
        return min((at for kind in kinds.values() if (at := kind.after(moment))), default=None)

    return Kind(due, remove, after)


def listed(due: Callable[[datetime], Due], remove: Callable[[Sequence[str]], None]) -> Kind:
    """A kind of which there are few, so that all of them can be looked at."""

    def removed(keys: Sequence[str]) -> Sequence[str]:
        """All of them went, or an error was raised."""
        remove(keys)
        return keys

    def after(moment: datetime) -> datetime | None:
        """The oldest that is not from before a moment."""
        return min((at for _, at in due(LAST) if at >= moment), default=None)

    return Kind(due, removed, after)


def _is_gone(model: type[models.Model], pk: Any) -> bool:
    """Whether the row could go."""
    try:
        with transaction.atomic():
            return bool(model._default_manager.filter(pk=pk).delete()[0])
    except ProtectedError:
        return False


ROWS: dict[str, Kind] = {
    "sessions": rows(Session, "expire_date"),
    "tallies": rows(Tally, "ends_at"),
    "sign_ins": tables(
        (AccessAttempt, "attempt_time"), (AccessLog, "attempt_time"), (AccessFailureLog, "attempt_time")
    ),
    "invitations": rows(Invitation, "ends_at"),
    "work": rows(Job, "ended_at", Q(state__in=(Job.State.DONE, Job.State.FAILED, Job.State.STOPPED))),
    "drafts": rows(PlanRow, "at", Q(test=None)),
}
"""The kinds that are rows and nothing else."""
