"""What is done with files that came: looked at, decided about, taken in, reported, let go."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bestendig.analyses.importing import take_in
from bestendig.analyses.previewing import check_mapping, known_columns, preview
from bestendig.analyses.versioning import first_report, versions_of
from bestendig.model.issue import ImportReport
from bestendig.model.progress import Progress
from bestendig.model.seen import Decision, Seen
from bestendig.sheets.import_report import keep_report, kept_report
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets import refusals
from bestendig.web.datasets.boxes import Box
from bestendig.web.datasets.ending import end, subject_of
from bestendig.web.datasets.kinds import FileKind, is_loose, kinds_of, proposed
from bestendig.web.datasets.models import DeliveryRow, Vault
from bestendig.web.datasets.receiving import Landing
from bestendig.web.datasets.services import consent_given, vault_folder
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask, stop

LOOK, TAKE = "look_at_delivery", "take_in"


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
    row = DeliveryRow.objects.select_for_update().get(pk=row.pk)
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
    end(row, DeliveryRow.State.WITHDRAWN)


def stop_work(seat: Seat, row: DeliveryRow) -> None:
    """Ask whoever is at it to stop; nothing is half taken in."""
    if row.job is not None and row.is_worked_on:
        stop(seat, row.job)


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
