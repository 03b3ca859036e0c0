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
from bestendig.analyses.importing import take_in
from bestendig.analyses.keeping import has_consent, leave, record_consent, use_version, verify_versions
from bestendig.analyses.opening import Data, open_data
from bestendig.analyses.previewing import check_mapping, known_columns, preview
from bestendig.analyses.small_numbers import kept_threshold
from bestendig.analyses.versioning import VersionSeen, first_report, is_data_folder, versions_of
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.issue import ImportReport
from bestendig.model.progress import Progress
from bestendig.model.seen import Decision, Seen
from bestendig.sheets.import_report import keep_report, kept_report
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets import refusals
from bestendig.web.datasets.boxes import Box, room
from bestendig.web.datasets.kinds import FileKind, is_loose, kinds_of, proposed
from bestendig.web.datasets.limits import KEPT, KEPT_EXPORT, KEPT_HALF, MOST_DOCUMENT
from bestendig.web.datasets.models import DeliveryRow, SheetOrder, Vault
from bestendig.web.datasets.receiving import Landing, safe_name
from bestendig.web.datasets.selectors import owner
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask, stop
from bestendig.web.parties.models import Party
from bestendig.web.sheets.services import make_sheet

__all__ = ["Data", "VersionSeen", "check_mapping", "is_data_folder"]
LOOK, TAKE, VERIFY, EXPORT, SHEETS = (
    "look_at_delivery",
    "take_in",
    "verify_versions",
    "export",
    "make_sheets",
)
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


def own_data() -> Data:
    """The data of the own vault; RequestError where nothing was taken in yet."""
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


@transaction.atomic
def deliver(seat: Seat, landing: Landing) -> DeliveryRow:
    """Keep the files that landed, and have somebody look what they are."""
    landing.is_kept = True
    Vault.objects.get_or_create(pk=1, defaults={"party": seat.party})
    row = DeliveryRow.objects.create(
        party=seat.party,
        by=seat.user,
        folder=landing.box.name,
        n_files=len(landing.landed),
        n_bytes=sum(each.n_bytes for each in landing.landed),
    )
    record(seat, "files_delivered", subject_of(row))
    _ask_look(seat, row)
    return row


@transaction.atomic
def look_again(seat: Seat, row: DeliveryRow) -> None:
    """Look once more, where looking did not succeed."""
    if row.state != DeliveryRow.State.LOOKING or row.is_worked_on:
        raise refusals.not_ready()
    _ask_look(seat, row)


def _ask_look(seat: Seat, row: DeliveryRow) -> None:
    """The work of looking what files are."""
    row.job = ask(seat, LOOK, delivery=row.pk)
    row.save(update_fields=["job"])


def look(job: Job, progress: Progress) -> str:
    """See what the files of a delivery are taken for; the address of what was seen."""
    row = DeliveryRow.objects.get(pk=job.arguments["delivery"])
    if row.state == DeliveryRow.State.LOOKING:
        box = Box(row.folder)
        profiles = settings.CONFIGURATION.profiles
        box.keep_seen(preview(box.files, profiles=profiles, progress=progress, staging=box.bench()))
        DeliveryRow.objects.filter(pk=row.pk, state=row.state).update(state=DeliveryRow.State.OPEN)
    return reverse("delivery", kwargs={"pk": row.pk})


def file_kinds(row: DeliveryRow) -> tuple[FileKind, ...]:
    """The files of a delivery by kind, with what was decided about them."""
    box = Box(row.folder)
    return kinds_of(box.seen(), box.decisions())


def decide_columns(seat: Seat, row: DeliveryRow, kind: FileKind, decision: Decision) -> None:
    """Read the files of a kind by these columns; InputError where that cannot be."""
    check_mapping(kind.seen.name, kind.seen.headers, decision.table, decision.columns)
    _decide(seat, row, {each.name: decision for each in kind.tables})


def decide_profile(seat: Seat, row: DeliveryRow, kind: FileKind, profile: str) -> None:
    """Read the files of a kind by a known profile."""
    if profile not in kind.seen.profiles:
        raise refusals.nothing_to_read()
    table, columns, _ = known_columns(kind.seen.headers, profile, settings.CONFIGURATION.profiles)
    decision = Decision(profile=profile, table=table, columns=columns)
    _decide(seat, row, {each.name: decision for each in kind.tables})


def decide_files(seat: Seat, row: DeliveryRow, kind: FileKind, kept: set[str]) -> None:
    """Let only these files of a kind take part."""
    chosen = next((each for each in kind.decisions.values() if not each.is_left_out), None)
    decisions = {}
    for each in kind.tables:
        decisions[each.name] = (chosen or proposed(each)) if each.name in kept else Decision(is_left_out=True)
    _decide(seat, row, decisions)


def _decide(seat: Seat, row: DeliveryRow, decisions: dict[str, Decision]) -> None:
    """Keep decisions; NotAllowed while the files are being read or are gone."""
    if not row.can_be_confirmed:
        raise refusals.not_ready()
    box = Box(row.folder)
    box.keep_decisions({**box.decisions(), **decisions})
    record(seat, "delivery_decided", subject_of(row))


@transaction.atomic
def confirm(seat: Seat, row: DeliveryRow, ground: str = "") -> None:
    """Have the files read as they stand now; asked twice it is done once."""
    row = DeliveryRow.objects.select_for_update(of=("self",)).get(pk=row.pk)
    if row.state == DeliveryRow.State.TAKING and row.is_worked_on:
        return
    if not row.can_be_confirmed:
        raise refusals.not_ready()
    kinds = file_kinds(row)
    is_given = consent_given()
    if not any(each.read and (is_given or not each.needs_consent) for each in kinds):
        raise refusals.nothing_to_read()
    _list_of_numbers(Box(row.folder), kinds)
    record(seat, "delivery_confirmed", subject_of(row))
    row.state, row.ground, row.job = DeliveryRow.State.TAKING, ground, ask(seat, TAKE, delivery=row.pk)
    row.save(update_fields=["state", "ground", "job"])


def take(job: Job, progress: Progress) -> str:
    """Take the files of a delivery in, keep the report, and let the files go; the address of the report.

    Doing it again after a crash does no harm: what was published is found again, with its own report.
    """
    row = DeliveryRow.objects.get(pk=job.arguments["delivery"])
    box, folder = Box(row.folder), vault_folder()
    if row.state == DeliveryRow.State.TAKING:
        if job.n_begun <= 1 or row.began_from is None:
            row.began_from = next((each.id for each in versions_of(folder) if each.is_current), "")
            row.save(update_fields=["began_from"])
        report = first_report(folder, _taken_in(row, box, folder, progress), row.began_from)
        _finish(row, report)
    box.remove()
    return reverse("delivery", kwargs={"pk": row.pk})


def _taken_in(row: DeliveryRow, box: Box, folder: Path, progress: Progress) -> ImportReport:
    """The report of taking the files in as they were confirmed."""
    kinds = kinds_of(box.seen(), box.decisions())
    numbers = _list_of_numbers(box, kinds)
    return take_in(
        [box.files],
        folder,
        keys=settings.CONFIGURATION.keys,
        profiles=settings.CONFIGURATION.profiles,
        decisions={
            each.name: kind.decision(each)
            for kind in kinds
            for each in kind.tables
            if each.headers and not each.is_list
        },
        progress=progress,
        delivered_on=timezone.localdate(),
        crosswalk=numbers,
        ground=(row.ground or None) if numbers else None,
        staging=box.bench(),
    )


@transaction.atomic
def _finish(row: DeliveryRow, report: ImportReport) -> None:
    """The report kept, and the delivery over."""
    keep_report(report, report_folder(row))
    row.state, row.version, row.ended_at = DeliveryRow.State.TAKEN, report.data_version, timezone.now()
    row.save(update_fields=["state", "version", "ended_at"])
    record(None, "delivery_taken", f"{subject_of(row)} {report.data_version}")


def _list_of_numbers(box: Box, kinds: tuple[FileKind, ...]) -> Path | None:
    """The list of old and new numbers among the files; RequestError where there are two."""
    lists = [each for kind in kinds for each in kind.tables if each.is_list and _is_used(kind, each)]
    if len(lists) > 1:
        raise refusals.several_lists()
    if lists and not is_loose(lists[0]):
        raise refusals.list_inside_archive()
    return box.files / lists[0].name.partition("!")[0] if lists else None


def _is_used(kind: FileKind, table: Seen) -> bool:
    """Whether a list of numbers was not left out."""
    return table.name not in kind.decisions or not kind.decisions[table.name].is_left_out


@transaction.atomic
def withdraw(seat: Seat, row: DeliveryRow) -> None:
    """Take the files away without reading them."""
    if row.is_over or row.is_worked_on:
        raise refusals.not_ready()
    record(seat, "delivery_withdrawn", subject_of(row))
    _end(row, DeliveryRow.State.WITHDRAWN)


def stop_work(seat: Seat, row: DeliveryRow) -> None:
    """Ask whoever is at it to stop; nothing is half taken in."""
    if row.job is not None and row.is_worked_on:
        stop(seat, row.job)


def _end(row: DeliveryRow, state: str) -> None:
    """No files any more."""
    row.state, row.ended_at = state, timezone.now()
    row.save(update_fields=["state", "ended_at"])
    Box(row.folder).remove()


def report_folder(row: DeliveryRow) -> Path:
    """Where the report of a delivery is kept."""
    return Path(settings.CONFIGURATION.folder) / "verslagen" / str(row.pk)


def report_of(row: DeliveryRow, language: str) -> dict[str, Any] | None:
    """The data of the report of a delivery, with its labels."""
    return kept_report(report_folder(row), language)


def report_file(row: DeliveryRow, form: str, language: str) -> bytes | None:
    """The report of a delivery to take away."""
    path = report_folder(row) / f"verslag.{language}.{form}"
    return path.read_bytes() if path.exists() else None


def subject_of(row: DeliveryRow) -> str:
    """How the trail names a delivery: never with the name of a file."""
    return f"delivery {row.pk}"


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


def forget_old() -> int:
    """Let go of what nobody confirmed in time, of what was broken off, and of old exports; how many."""
    now = timezone.now()
    waiting = DeliveryRow.objects.exclude(state__in=[DeliveryRow.State.TAKEN, DeliveryRow.State.WITHDRAWN])
    old = [each for each in waiting.filter(at__lt=now - KEPT).select_related("job") if not each.is_over]
    for row in old:
        if not row.is_worked_on:
            record(None, "delivery_forgotten", subject_of(row))
            _end(row, DeliveryRow.State.FORGOTTEN)
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
