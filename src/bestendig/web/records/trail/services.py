"""The trail walked when somebody asks, the outcome kept, and the trail as a file to take away."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse

from bestendig.model.progress import Progress
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.models import Checkpoint, Entry
from bestendig.web.audit.services import record, seal, walk
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.records.models import TrailCheck
from bestendig.web.records.trail.acts import act_words

WORK = "check_trail"
COLUMNS = ("number", "at", "table", "actor", "role", "party", "act", "subject", "why", "before", "seal")
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


@transaction.atomic
def ask_check(seat: Seat) -> Job:
    """The work of walking the trail, asked for."""
    record(seat, "trail_checked")
    return ask(seat, WORK)


def check_trail(job: Job, progress: Progress) -> str:
    """Walk the trail for a piece of work; the address of the outcome."""
    check()
    return reverse("trail")


def check() -> TrailCheck:
    """Seal what is open, walk the whole chain, and keep what came of it."""
    seal()
    walked = walk()
    broken = walked.broken_at
    if broken is None and not _still_there():
        broken = 0
    return TrailCheck.objects.create(
        n_lines=walked.n_lines, number=walked.number, seal=walked.seal, broken_at=broken
    )


def is_known(seal: str) -> bool:
    """Whether a seal that was written down earlier stands in the chain, or at one of its cuts."""
    return (
        Entry.objects.filter(seal=seal).exclude(number=None).exists()
        or Checkpoint.objects.filter(seal=seal).exists()
    )


def as_csv(lines: QuerySet[Entry], language: str) -> Iterator[str]:
    """The lines as CSV, the oldest first; what a spreadsheet would run is made harmless."""
    yield _csv_row((*COLUMNS, "words"))
    for entry in lines.order_by("id").iterator():
        said = [_said(entry, name) for name in COLUMNS]
        yield _csv_row([*map(_harmless, said), act_words(entry.act).into(language)])


def as_lines(lines: QuerySet[Entry], language: str) -> Iterator[str]:
    """The lines as JSON, one a line, the oldest first: enough to walk the chain without this software."""
    for entry in lines.order_by("id").iterator():
        said: dict[str, Any] = {name: _said(entry, name) for name in COLUMNS}
        said |= {"id": entry.pk, "number": entry.number, "words": act_words(entry.act).into(language)}
        yield json.dumps(said, ensure_ascii=False, sort_keys=True) + "\n"


WRITERS = {"csv": as_csv, "jsonl": as_lines}


def take_away(seat: Seat, lines: QuerySet[Entry], form: str, language: str) -> Iterator[str]:
    """The lines in one format; that they were taken away stands on the trail."""
    record(seat, "trail_exported", form)
    return WRITERS[form](lines, language)


def _still_there() -> bool:
    """Whether the last seal that we saw is still in the chain: the end of a chain is easily cut off."""
    before, cut = TrailCheck.objects.filter(broken_at=None, n_lines__gt=0).first(), Checkpoint.objects.last()
    if before is None or (cut is not None and before.number <= cut.number):
        return True
    return is_known(before.seal)


def _said(entry: Entry, name: str) -> str:
    """One field of a line."""
    value = getattr(entry, name)
    return value.isoformat() if name == "at" else "" if value is None else str(value)


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet runs; the one dash of what comes by itself is none."""
    return f"'{cell}" if cell.startswith(DANGEROUS) and cell != "-" else cell


def _csv_row(cells: Any) -> str:
    """One line of CSV."""
    written = io.StringIO()
    csv.writer(written).writerow(cells)
    return written.getvalue()
