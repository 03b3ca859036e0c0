"""What is done with the data of this workplace: files taken in, versions chosen, sheets made."""

import shutil
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bestendig.analyses.grounds import grounds_of
from bestendig.analyses.keeping import has_consent, leave, record_consent, use_version, verify_versions
from bestendig.analyses.opening import Data, open_data
from bestendig.analyses.small_numbers import kept_threshold
from bestendig.analyses.versioning import VersionSeen, is_data_folder, report_of_version, versions_of
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.progress import Progress
from bestendig.sheets.import_report import report_data
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets import refusals
from bestendig.web.datasets.boxes import Box, room
from bestendig.web.datasets.ending import end, subject_of
from bestendig.web.datasets.limits import KEPT, KEPT_EXPORT, KEPT_HALF, MOST_DOCUMENT
from bestendig.web.datasets.models import DeliveryRow, SheetOrder, Vault
from bestendig.web.datasets.receiving import safe_name
from bestendig.web.datasets.rules import may_know
from bestendig.web.datasets.selectors import owner
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.parties.models import Party, Table
from bestendig.web.sheets.services import make_sheet

VERIFY, EXPORT, SHEETS = "verify_versions", "export", "make_sheets"
EXPORTED = "gegevens.zip"
MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alle cijfers zijn verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, all figures are made up.",
)


def vault_folder() -> Path:
    """Where the data of this workplace lie: the folder that is named, else one beside its other folders.

    The keys lie outside it in both cases.
    """
    named: Path | None = settings.CONFIGURATION.data
    return named or Path(settings.CONFIGURATION.folder) / "kluis"


def own_data(seat: Seat | None = None) -> Data:
    """The data of the own vault; RequestError where nothing was taken in yet.

    For a seat of another table there are none: not even a name of an organisation may be seen there.
    """
    if seat is not None and not may_know(seat, owner()):
        raise refusals.no_own_data()
    folder = vault_folder()
    if settings.CONFIGURATION.data is None and not versions_of(folder):
        raise refusals.no_own_data()
    return open_data(folder, threshold=kept_threshold(settings.CONFIGURATION.folder))


@transaction.atomic
def settle_owner(party: Party, seat: Seat | None = None) -> None:
    """Say whose data lie here, once and for all; NotAllowed where that is another already."""
    Vault.objects.get_or_create(pk=1, defaults={"party": party})
    if Vault.objects.get(pk=1).party_id != party.pk:
        raise refusals.already_settled()
    record(seat, "data_owner_settled", f"party {party.pk}")


def claim(seat: Seat) -> None:
    """Say that the data here are of the own party; NotAllowed where that was settled already."""
    if owner() is not None:
        raise refusals.already_settled()
    settle_owner(seat.party, seat)


def consent_given() -> bool:
    """Whether the works council's consent is recorded here."""
    return is_data_folder(vault_folder()) and has_consent(vault_folder())


def agree(seat: Seat, given_on: date, name: str, document: IO[bytes], n_bytes: int) -> None:
    """Record that the works council agreed: the day, the name of the document and its fingerprint."""
    if n_bytes > MOST_DOCUMENT:
        raise refusals.document_too_large()
    box = Box()
    try:
        box.make()
        path = box.files / safe_name(name, set())
        with path.open("wb") as file:
            shutil.copyfileobj(document, file)
        record_consent(vault_folder(), given_on, path)
    finally:
        box.remove()
    record(seat, "consent_recorded", given_on.isoformat())


def grounds() -> list[str]:
    """The recorded grounds on which a list of numbers also links people between laws."""
    folder = vault_folder()
    today = timezone.localdate()
    return (
        [each.name for each in grounds_of(folder) if each.holds_on(today)] if is_data_folder(folder) else []
    )


def versions() -> tuple[VersionSeen, ...]:
    """The data versions, the newest first."""
    return versions_of(vault_folder())


def version_report(version: str, language: str) -> dict[str, Any] | None:
    """The data of the report of the import that made a version; None where there is none."""
    known = next((each for each in versions() if each.id == version and each.is_whole), None)
    report = report_of_version(vault_folder(), known.id) if known else None
    return report_data(report, language) if report else None


def go_back(seat: Seat, version: str) -> None:
    """Let another version count; nothing disappears."""
    use_version(vault_folder(), version)
    record(seat, "version_chosen", version[:120])


def verify(job: Job, progress: Progress) -> str:
    """Read every byte of every version; the address where it is told."""
    progress.step("verify", 0.1)
    verify_versions(vault_folder())
    return reverse("versions")


def export_folder(job: Job) -> Path:
    """Where an export lies."""
    return Path(settings.CONFIGURATION.folder) / "meenemen" / str(job.pk)


def export(job: Job, progress: Progress) -> str:
    """Everything that the version that counts holds, as one ZIP; the address where it lies ready."""
    own_data()
    place = export_folder(job)
    shutil.rmtree(place, ignore_errors=True)
    progress.step("leave", 0.1)
    written = leave(vault_folder(), place / "los", job.arguments["form"])
    half = place / "half.zip"
    with ZipFile(half, "w", ZIP_DEFLATED) as archive:
        for nth, path in enumerate(written):
            progress.step("pack", 0.5 + 0.5 * nth / len(written))
            archive.write(path, path.name)
    half.replace(place / EXPORTED)
    shutil.rmtree(place / "los")
    return reverse("export", kwargs={"pk": job.pk})


def taken_along(seat: Seat, job: Job) -> Path | None:
    """The export that is taken away now; None where it is gone again."""
    path = export_folder(job) / EXPORTED
    if not path.exists():
        return None
    record(seat, "export_taken", f"export {job.pk}")
    return path


@transaction.atomic
def order_sheets(seat: Seat, about: Party, kinds: list[str]) -> SheetOrder:
    """Ask for sheets of these kinds about a party."""
    row = SheetOrder.objects.create(party=seat.party, about=about, kinds=kinds, by=seat.user)
    record(seat, "sheets_asked", f"sheets {row.pk}")
    row.job = ask(seat, SHEETS, order=row.pk)
    row.save(update_fields=["job"])
    return row


def make_sheets(job: Job, progress: Progress) -> str:
    """Make the sheets of an order, each once; the address where it says what came of each."""
    row = SheetOrder.objects.select_related("about__table").get(pk=job.arguments["order"])
    notice = MADE_UP if settings.CONFIGURATION.is_demo else None
    own_data()
    for nth, kind in enumerate(row.kinds):
        progress.step(kind, nth / len(row.kinds))
        if kind in row.made:
            continue
        try:
            row.made[kind] = {"sheet": make_sheet(vault_folder(), kind, row.about, notice=notice).pk}
        except RequestError as fault:
            row.made[kind] = {"nl": fault.words("nl"), "en": fault.words("en")}
        row.save(update_fields=["made"])
    return reverse("sheet-order", kwargs={"pk": row.pk})


def practise(table: Table) -> None:
    """Settle whose data the practice town has: those of its municipality."""
    settle_owner(table.parties.get(kind=Party.Kind.MUNICIPALITY))


def forget_old() -> int:
    """Let go of what nobody confirmed in time, of what was broken off, and of old exports; how many."""
    now = timezone.now()
    waiting = DeliveryRow.objects.exclude(state__in=[DeliveryRow.State.TAKEN, DeliveryRow.State.WITHDRAWN])
    old = [each for each in waiting.filter(at__lt=now - KEPT).select_related("job") if not each.is_over]
    for row in old:
        if not row.is_worked_on:
            record(None, "delivery_forgotten", subject_of(row))
            end(row, DeliveryRow.State.FORGOTTEN)
    over = (DeliveryRow.State.TAKEN, DeliveryRow.State.WITHDRAWN, DeliveryRow.State.FORGOTTEN)
    needed = set(DeliveryRow.objects.exclude(state__in=over).values_list("folder", flat=True))
    left = [path for path in _older(room(), now - KEPT_HALF) if path.name not in needed]
    left += _older(Path(settings.CONFIGURATION.folder) / "meenemen", now - KEPT_EXPORT)
    for path in left:
        shutil.rmtree(path, ignore_errors=True)
    return len(old) + len(left)


def _older(folder: Path, than: datetime) -> list[Path]:
    """The folders in a folder that were last changed before a moment."""
    if not folder.is_dir():
        return []
    limit = than.timestamp()
    return [each for each in folder.iterdir() if each.stat().st_mtime < limit]
