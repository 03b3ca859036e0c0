"""Packs a decision with its metadata, and remembers what the archivist decided and what was taken along."""

import hashlib
from collections.abc import Mapping
from typing import Any, cast

from django.db import transaction
from django.utils import timezone

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.sheets.archive.decision import Access, Appraisal, Decision, Keeping
from bestendig.sheets.archive.packing import pack
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.impact.models import PlanRow
from bestendig.web.promises.models import Promise
from bestendig.web.records.archive.gathering.services import of_promise, of_sheet, of_test
from bestendig.web.records.archive.selectors import Subject, setting_of
from bestendig.web.records.models import ArchiveSetting, DecisionExport
from bestendig.web.sheets.models import TableSheet


@transaction.atomic
def decide(seat: Seat, asked: Mapping[str, Any]) -> None:
    """Remember how the decisions of this table are kept."""
    ArchiveSetting.objects.update_or_create(table=seat.table, defaults=dict(asked))
    record(seat, "archive_decided", str(asked["appraisal"]), str(asked["access"]))


@transaction.atomic
def take(seat: Seat, kind: str, subject: Subject, case: str) -> tuple[str, bytes]:
    """The name and the bytes of a decision with its metadata; RequestError before the archivist decided."""
    decision = _decision(seat, subject, case.strip())
    packed = pack(decision, timezone.localtime())
    fingerprint = hashlib.sha256(packed).hexdigest()
    DecisionExport.objects.create(
        table=seat.table, kind=kind, key=subject.pk, case=decision.case, fingerprint=fingerprint, by=seat.user
    )
    record(seat, "decision_exported", f"{kind} {subject.pk}", decision.case)
    return f"{decision.identity}.zip", packed


def _decision(seat: Seat, subject: Subject, case: str) -> Decision:
    """The decision with its papers."""
    keeping, place = _keeping(seat), seat.table.slug
    if isinstance(subject, TableSheet):
        return of_sheet(subject, keeping, place, case)
    if isinstance(subject, PlanRow):
        return of_test(subject, keeping, place, case)
    assert isinstance(subject, Promise)  # noqa: S101 -- there are three kinds
    return of_promise(subject, keeping, place, case)


def _keeping(seat: Seat) -> Keeping:
    """What the archivist decided."""
    found = setting_of(seat)
    if found is None:
        raise RequestError(
            Text(
                nl="Er is nog niet vastgelegd hoe besluiten worden bewaard.",
                en="How decisions are kept has not been recorded yet.",
            ),
            Text(
                nl="Vraag het de archivaris en vul het eerst in.",
                en="Ask the archivist and fill it in first.",
            ),
            code="archive_undecided",
        )
    appraisal = cast(Appraisal, found.appraisal)
    access = cast(Access, found.access)
    return Keeping(found.maker, found.maker_code, appraisal, found.years, found.category, access)
