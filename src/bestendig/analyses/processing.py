"""The Logboek Dataverwerkingen on disk: JSON lines by month, in the fields of the standard, only added to."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from bestendig.analyses.course import TRAIL
from bestendig.analyses.intake.reporting import software
from bestendig.model.processing import TOGETHER, Processing
from bestendig.store import Disk, Journal
from bestendig.store.failures import in_words

NAME = re.compile(r"verwerkingen-(\d{4})-(\d{2})\.jsonl")


def write_processings(folder: Path, processings: Iterable[Processing]) -> int:
    """Add processings to the log of their month; how many. On the disk when this returns, else StoreError."""
    n = 0
    ordered = sorted(processings, key=lambda each: (each.started_at, each.span))
    for month, found in groupby(ordered, key=lambda each: f"{each.started_at.astimezone(UTC):%Y-%m}"):
        lines: list[Mapping[str, Any]] = [as_line(each) for each in found]
        _journal(folder, month).append_all(lines)
        n += len(lines)
    return n


def as_line(processing: Processing) -> dict[str, Any]:
    """One processing in the fields of the standard; no user, and no person but by a pseudonym."""
    return {
        "trace_id": processing.trace,
        "span_id": processing.span,
        "parent_span_id": processing.parent or None,
        "status": processing.status,
        "name": processing.activity.name,
        "start_time": _moment(processing.started_at),
        "end_time": _moment(processing.ended_at),
        "resource": {"attributes": {"service.name": "bestendig", "service.version": software()}},
        "attributes": {
            "dpl.core.processing_activity_id": processing.activity.urn,
            "dpl.core.data_subject_id": processing.subject,
            "dpl.core.data_subject_id_type": "pseudoniem" if processing.subject else TOGETHER,
        },
    }


def read_processings(folder: Path, month: str) -> list[dict[str, Any]]:
    """The lines of one month (2026-11), a processing that was written twice once."""
    return list({line["span_id"]: line for line in _journal(folder, month).entries()}.values())


def months_of(folder: Path) -> tuple[str, ...]:
    """The months that have lines, the newest first."""
    found = (NAME.fullmatch(path.name) for path in folder.glob("*.jsonl"))
    return tuple(sorted((f"{each[1]}-{each[2]}" for each in found if each), reverse=True))


def old_months(folder: Path, before: datetime) -> tuple[tuple[str, datetime], ...]:
    """The months that ended before a moment, with that end; oldest first."""
    ends = [(month, _end(month)) for month in reversed(months_of(folder))]
    return tuple(pair for pair in ends if pair[1] <= before)


def forget_months(folder: Path, months: Sequence[str]) -> None:
    """Take the logs of these months away."""
    for month in months:
        with in_words(month):
            _journal(folder, month).path.unlink(missing_ok=True)


def entrusted_rows(data: Path) -> list[dict[str, Any]]:
    """Each time that rows of a vault were entrusted for a task: the day and how many, in order."""
    path = data / TRAIL
    return Journal(path, Disk()).entries() if path.exists() else []


def _journal(folder: Path, month: str) -> Journal:
    """The log of one month."""
    with in_words(folder.name):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Journal(folder / f"verwerkingen-{month}.jsonl", Disk())


def _end(month: str) -> datetime:
    """The moment at which a month was over."""
    year, number = map(int, month.split("-"))
    after = date(year + number // 12, number % 12 + 1, 1)
    return datetime(after.year, after.month, 1, tzinfo=UTC)


def _moment(at: datetime) -> str:
    """A moment in UTC with milliseconds, as RFC 3339 writes it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


__all__ = [
    "as_line",
    "entrusted_rows",
    "forget_months",
    "months_of",
    "old_months",
    "read_processings",
    "write_processings",
]
