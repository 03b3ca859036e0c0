"""Writes the Logboek Dataverwerkingen from what was done: long work, entrusted rows, erased versions."""

import hashlib
import hmac
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import CharField, QuerySet
from django.db.models.functions import Cast

from bestendig.analyses.processing import (
    as_line,
    entrusted_rows,
    months_of,
    read_processings,
    write_processings,
)
from bestendig.model.processing import ACTIVITIES, Processing, Status
from bestendig.web.datasets.services import vault_folder
from bestendig.web.jobs.models import Job
from bestendig.web.records.models import LoggedProcessing, RetentionProof

__all__ = ["as_line", "months_of", "read_processings"]
WORK_OF = {
    "look_at_delivery": "bekijken",
    "take_in": "inlezen",
    "make_sheets": "bladen-maken",
    "export": "meenemen",
    "impact_test": "toetsen",
    "look_back": "terugkijken",
    "round_count": "tellen",
    "contracts_counted": "contracten-tellen",
    "council_file": "dossier",
}
"""Kind of long work to the activity that it is; a test sees that each kind stands here or below."""
NO_PERSONS = (
    "round_combine",
    "verify_versions",
    "check_trail",
    "keep_to_rules",
    "newness_looked",
    "knowledge_taken_over",
)
"""Kinds of long work in which no row about a person is read: bytes, acts and counts only."""
ENDED: dict[str, Status] = {"done": "Ok", "stopped": "Ok", "failed": "Error"}
WORK, ENTRUSTED, ERASED = "work", "entrusted", "erased"


def logbook_folder() -> Path:
    """Where the log lies."""
    found: Path = Path(settings.CONFIGURATION.folder) / "logboek"
    return found


def write_logbook() -> int:
    """Write down every processing that is over and not in the log yet; how many.

    First in the log, then remembered: what a crash lets be written twice has the same numbers both times.
    """
    n = 0
    for source, found in ((WORK, _work()), (ENTRUSTED, _entrusted()), (ERASED, _erased())):
        new = list(found)
        if new:
            with transaction.atomic():
                n += write_processings(logbook_folder(), [processing for _, processing in new])
                rows = [LoggedProcessing(source=source, key=key) for key, _ in new]
                LoggedProcessing.objects.bulk_create(rows, ignore_conflicts=True)
    return n


def _work() -> Iterator[tuple[str, Processing]]:
    """Long work with rows about people that is over."""
    over = Job.objects.filter(kind__in=WORK_OF, state__in=ENDED, ended_at__isnull=False)
    for job in _not_yet(over.order_by("ended_at"), WORK):
        ended = job.ended_at or job.asked_at
        yield (
            str(job.pk),
            _processing(WORK, job.pk, WORK_OF[job.kind], job.asked_at, ended, ENDED[job.state]),
        )


def _erased() -> Iterator[tuple[str, Processing]]:
    """Data versions that went by the rule of retention."""
    for proof in _not_yet(RetentionProof.objects.filter(kind="versions"), ERASED):
        yield str(proof.pk), _processing(ERASED, proof.pk, "wissen", proof.at, proof.at, "Ok")


def _entrusted() -> Iterator[tuple[str, Processing]]:
    """Rows of the own vault that the command line entrusted for a task; the list knows only the day."""
    known = set(LoggedProcessing.objects.filter(source=ENTRUSTED).values_list("key", flat=True))
    for place, line in enumerate(entrusted_rows(vault_folder())):
        if str(place) not in known:
            at = datetime.fromisoformat(str(line["on"])).replace(tzinfo=UTC)
            yield str(place), _processing(ENTRUSTED, place, "inzage", at, at, "Ok")


def _not_yet(rows: QuerySet[Any], source: str) -> QuerySet[Any]:
    """The rows that are not in the log."""
    known = LoggedProcessing.objects.filter(source=source).values("key")
    found: QuerySet[Any] = rows.annotate(key=Cast("pk", CharField())).exclude(key__in=known)
    return found


def _processing(
    source: str, key: object, activity: str, started_at: datetime, ended_at: datetime, status: Status
) -> Processing:
    """One processing; its numbers follow from what it is, and tell nothing to who has no key."""
    said = f"{source}:{key}:{started_at.isoformat()}".encode()
    number = hmac.new(settings.SECRET_KEY.encode(), said, hashlib.sha256).hexdigest()
    return Processing(number[:32], number[32:48], ACTIVITIES[activity], started_at, ended_at, status)
