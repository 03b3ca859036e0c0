"""Rounds begun, joined, counted, added up, ended; files of other vaults let in; all acts on the trail."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bestendig.analyses.counts.agreeing import (
    counts_path,
    join_round,
    leave_round,
    make_round,
    read_round,
)
from bestendig.analyses.counts.combining import combine
from bestendig.analyses.counts.counting import check_can_count, write_counts
from bestendig.analyses.counts.packing import pack, unpack
from bestendig.analyses.counts.questions import SHEETS
from bestendig.analyses.counts.receiving import ORDER, Received, cover_of, kind_of, receive, receive_round
from bestendig.analyses.counts.wording import words_of
from bestendig.analyses.small_numbers import kept_threshold
from bestendig.analyses.versioning import is_data_folder
from bestendig.errors import BestendigError
from bestendig.language import Text
from bestendig.model.progress import Progress
from bestendig.model.round import Round
from bestendig.sheets.combined import keep_combined
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets.selectors import owner
from bestendig.web.datasets.services import own_data, vault_folder
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.parties.models import Party, Table
from bestendig.web.rounds.models import Participant, RoundRow
from bestendig.web.rounds.policies import (
    check_all_counted,
    check_can_join,
    check_not_adding,
    check_open,
    check_practice,
    not_own,
)
from bestendig.web.rounds.rules import may_join, may_withdraw
from bestendig.web.rounds.selectors import COMBINE, COUNT, is_adding, without_counts
from bestendig.web.sheets.services import folder as folder_of_sheets
from bestendig.web.sheets.services import lay_on_table

__all__ = ["COMBINE", "COUNT", "SHEETS", "words_of"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file: kept, there already, or refused and why."""

    name: str
    words: Text
    is_good: bool


def parent_of(table: Table) -> Path:
    """Where the rounds of a table lie side by side; the register of what they released lies there too."""
    found: Path = settings.CONFIGURATION.folder / "tellingen" / table.slug
    return found


def folder_of(row: RoundRow) -> Path:
    """Where the files of a round lie."""
    return parent_of(row.table) / row.number


def municipality_of(table: Table) -> Party | None:
    """The municipality at a table."""
    return table.parties.filter(kind=Party.Kind.MUNICIPALITY).first()


def agreed_of(row: RoundRow) -> Round:
    """What was agreed, with the public keys that are there."""
    return read_round(folder_of(row))


def has_vault(seat: Seat) -> bool:
    """Whether data of the party of this seat lie in this workplace, to count."""
    return is_data_folder(vault_folder()) and owner() == seat.party


def package(row: RoundRow) -> bytes:
    """The agreement and the public keys, for a vault elsewhere."""
    return pack(folder_of(row))


def own_counts(seat: Seat, row: RoundRow) -> bytes | None:
    """The counts file of the vault of this workplace, for a table elsewhere; None for who has none here."""
    is_ours = row.own and has_vault(seat)
    path = counts_path(folder_of(row), agreed_of(row), row.own) if is_ours else None
    return path.read_bytes() if path is not None and path.exists() else None


@transaction.atomic
def begin(
    seat: Seat, until: date, names: Sequence[str], sheets: Sequence[str], follows: RoundRow | None = None
) -> RoundRow:
    """A new round of these parties."""
    row = write_down(seat.table, _agree(seat.table, until, names, sheets), seat, follows=follows)
    record(seat, "round_begun", subject_of(row))
    return row


@transaction.atomic
def begin_made_up(table: Table, until: date, names: Sequence[str], keys: Mapping[str, Path]) -> RoundRow:
    """A round of the practice town, with the keys of the vaults that have made one."""
    check_practice(settings.CONFIGURATION.is_demo)
    row = write_down(table, _agree(table, until, names, SHEETS), None)
    for name, folder in keys.items():
        join_round(folder_of(row), name, folder)
        _note(row, Received("key", name, is_new=True))
    return row


@transaction.atomic
def take_over(
    seat: Seat | None, table: Table, files: Iterable[tuple[str, bytes]]
) -> tuple[RoundRow, list[Outcome]]:
    """A round that began elsewhere, from its ZIP or its files, and what came of each file.

    Where the round is here already its keys and counts are added to it.
    """
    parts = [part for name, content in files for part in unpack(name, content).items()]
    agreed = receive_round((content for _, content in parts), parent_of(table))
    row = RoundRow.objects.filter(table=table, number=agreed.id).first()
    if row is None:
        row = write_down(table, agreed, seat, is_from_here=False)
        record(seat, "round_taken_over", subject_of(row))
    return row, receive_all(seat, row, parts)


def write_down(
    table: Table,
    agreed: Round,
    seat: Seat | None,
    *,
    is_from_here: bool = True,
    follows: RoundRow | None = None,
) -> RoundRow:
    """The row of a round with its parties; those that sit at the table are known by their name."""
    row = RoundRow.objects.create(
        table=table, number=agreed.id, until=agreed.until, sheets=list(agreed.sheets),
        is_from_here=is_from_here, follows=follows,
        party=seat.party if seat else municipality_of(table), begun_by=seat.user if seat else None,
    )  # fmt: skip
    seated = {" ".join(party.name.split()): party for party in table.parties.all()}
    Participant.objects.bulk_create(
        Participant(round=row, name=name, party=seated.get(name)) for name in agreed.parties
    )
    return row


def join(seat: Seat, row: RoundRow, name: str) -> None:
    """Let the vault of this workplace take part for a party: it makes its key."""
    participant = row.participants.filter(name=name).first()
    if participant is None or not may_join(owner(), seat, participant):
        raise not_own()
    check_can_join(row, participant.key_at is not None)
    check_can_count(own_data(), agreed_of(row))  # before the key: who cannot count holds up the others
    with transaction.atomic():
        row = _locked(row)
        check_can_join(row, name in agreed_of(row).keys)
        join_round(folder_of(row), name, settings.CONFIGURATION.keys)
        row.own = name
        row.save(update_fields=["own"])
        _note(row, Received("key", name, is_new=True))
        record(seat, "round_joined", subject_of(row), name)


def receive_all(seat: Seat | None, row: RoundRow, files: Iterable[tuple[str, bytes]]) -> list[Outcome]:
    """What came of each file: what is good is kept, whatever the others are; keys before counts."""
    outcomes: list[Outcome] = []
    parts: list[tuple[str, bytes]] = []
    for name, content in files:
        try:
            parts += unpack(name, content).items()
        except BestendigError as fault:
            outcomes.append(_refused(name, fault))
    parts.sort(key=lambda part: _turn(part[1]))
    return [*outcomes, *(_received(seat, row, name, content) for name, content in parts)]


def is_check_number(row: RoundRow, written: str) -> bool:
    """Whether somebody heard the number that stands here."""
    return "".join(written.split()) == agreed_of(row).check_number.replace(" ", "")


@transaction.atomic
def ask_to_count(seat: Seat, row: RoundRow, check: str) -> Job:
    """Let the vault of this workplace count, after the numbers were compared."""
    check_open(row)
    if not has_vault(seat) or not row.own:
        raise not_own()
    record(seat, "round_number_compared", subject_of(row))
    return ask(seat, COUNT, round=row.pk, check=check)


@transaction.atomic
def ask_to_combine(seat: Seat, row: RoundRow) -> Job:
    """Let the counts be added up, once all are there."""
    row = _locked(row)
    check_open(row)
    check_all_counted(without_counts(row))
    check_not_adding(is_adding(row))
    return ask(seat, COMBINE, round=row.pk)


def count_own(job: Job, progress: Progress) -> str:
    """Count in the vault of this workplace; the address of the round."""
    row = RoundRow.objects.get(pk=job.arguments["round"])
    agreed, folder = agreed_of(row), folder_of(row)
    check_open(row)
    out = counts_path(folder, agreed, row.own)
    progress.step("count", 0.1)
    if not out.exists():
        check = str(job.arguments["check"])
        write_counts(own_data(), folder, row.own, settings.CONFIGURATION.keys, check, out)
    with transaction.atomic():
        row = _locked(row)
        if not row.is_open:  # ended while the vault was counting
            close(row)
        check_open(row)
        _note(row, Received("counts", row.own, is_new=True))
        record(None, "round_counted", subject_of(row), row.own)
    return address_of(row)


def combine_round(job: Job, progress: Progress) -> str:
    """Add up and lay the sheets of the whole on the table; the address of the round."""
    row = RoundRow.objects.get(pk=job.arguments["round"])
    if row.combined_at is None:
        check_open(row)
        add_up(row, job.party, progress)
    close(row)
    return address_of(row)


def add_up(row: RoundRow, asked_by: Party, progress: Progress, notice: Text | None = None) -> None:
    """The sheets of the sum on the table, about the municipality: nothing in them is of one party."""
    agreed, folder = agreed_of(row), folder_of(row)
    progress.step("add", 0.1)
    files = [counts_path(folder, agreed, party) for party in agreed.parties]
    combined = combine(files, folder, threshold=kept_threshold(settings.CONFIGURATION.folder))
    progress.step("sheets", 0.4)
    place = row.table.name
    kept = keep_combined(combined, agreed.sheets, folder_of_sheets(), place=place, notice=notice)
    about = municipality_of(row.table) or asked_by
    with transaction.atomic():
        row = _locked(row)
        check_open(row)
        made = [
            lay_on_table(each, kind, about, "sum of a round")
            for each, kind in zip(kept, agreed.sheets, strict=True)
        ]
        row.made.set(made)
        row.combined_at = timezone.now()
        row.save(update_fields=["combined_at"])
        record(None, "round_added_up", subject_of(row))


def end(seat: Seat, row: RoundRow, why: str, participant: Participant | None = None) -> None:
    """Stop a round, or take the counts of one party back: then there is no sum, and all files go."""
    if participant is not None and not may_withdraw(seat, participant):
        raise not_own()
    with transaction.atomic():
        row = _locked(row)
        check_open(row)
        check_not_adding(is_adding(row))
        row.ended_at, row.ended_because = timezone.now(), why.strip()[:300]
        row.withdrawn = participant.name if participant else ""
        row.save(update_fields=["ended_at", "ended_because", "withdrawn"])
        act = "round_withdrawn" if participant else "round_ended"
        record(seat, act, subject_of(row), row.withdrawn)
    close(row)
    if row.own:
        leave_round(settings.CONFIGURATION.keys, row.number)


def close(row: RoundRow) -> None:
    """Take every counts file of a round off the disk: added they tell small counts, else they are noise."""
    for path in folder_of(row).glob("*tellingen-*.json*"):
        path.unlink(missing_ok=True)


def subject_of(row: RoundRow) -> str:
    """How the trail names a round."""
    return f"round {row.pk} {row.number}"


def address_of(row: RoundRow) -> str:
    """The page of a round."""
    return reverse("round", kwargs={"pk": row.pk})


def _locked(row: RoundRow) -> RoundRow:
    """The round as it stands now, held until the transaction ends."""
    return RoundRow.objects.select_for_update().get(pk=row.pk)


def _turn(content: bytes) -> int:
    """The agreement first, then the keys, then the counts, then what we do not know."""
    what = kind_of(content)
    return ORDER.index(what) if what else len(ORDER)


def _received(seat: Seat | None, row: RoundRow, name: str, content: bytes) -> Outcome:
    """One file let in, or refused in words."""
    try:
        with transaction.atomic():
            row = _locked(row)
            check_open(row)
            received = receive(content, folder_of(row))
            _note(row, received)
            if received.is_new:
                act = "round_key_received" if received.what == "key" else "round_counts_received"
                record(seat, act, subject_of(row), received.party)
    except BestendigError as fault:
        return _refused(name, fault)
    return Outcome(name, _told(received), is_good=True)


def _note(row: RoundRow, received: Received) -> None:
    """Write down that a key or counts of a party are here, and what the counts cover."""
    found: Mapping[str, object] = {}
    if received.what == "key":
        found = {"key_at": timezone.now()}
    elif received.what == "counts":
        cover = cover_of(counts_path(folder_of(row), agreed_of(row), received.party))
        found = {
            "counts_at": timezone.now(),
            "software": cover.software,
            "data_version": cover.data_version,
            "n_events": cover.n_events,
            "fingerprint": cover.fingerprint,
        }
    first = {f"{received.what}_at": None} if found else {}
    row.participants.filter(name=received.party, **first).update(**found) if found else None


def _told(received: Received) -> Text:
    """What a file was, in words."""
    if received.what == "round":
        return Text(nl="De afspraak, die is hier al.", en="The agreement, which is here already.")
    what = {
        "key": Text(nl="De sleutel van {party}", en="The key of {party}"),
        "counts": Text(nl="De tellingen van {party}", en="The counts of {party}"),
    }[received.what].filled(party=received.party)
    if received.is_new:
        return what + Text(nl=": bewaard.", en=": kept.")
    return what + Text(nl=": was er al, er is niets veranderd.", en=": was here already, nothing changed.")


def _refused(name: str, fault: BestendigError) -> Outcome:
    """A file that was not kept, and what to do."""
    return Outcome(name, fault.happened + Text(nl=" ", en=" ") + fault.hint, is_good=False)


def _agree(table: Table, until: date, names: Sequence[str], sheets: Sequence[str]) -> Round:
    """A new agreement in a folder of its own."""
    parent = parent_of(table)
    beside = parent / f".begin-{secrets.token_hex(8)}"
    agreed = make_round(beside, names, until, sheets)
    beside.rename(parent / agreed.id)
    return agreed
