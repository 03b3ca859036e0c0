"""Giving and taking: a file written of what was chosen, a file read, each thing of it answered."""

from collections.abc import Collection, Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.analyses.exchanging import read_parcel, software, write_parcel
from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.model.exchange import TABLES, Item, Origin, Parcel
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.exchange.models import ReceivedFile, ReceivedItem, Written
from bestendig.web.exchange.policies import check_comes_from_elsewhere, check_is_newest
from bestendig.web.exchange.rules import may
from bestendig.web.exchange.selectors import items_of, newest_of
from bestendig.web.memory.services import forget, remember
from bestendig.web.memory.themes import THEMES
from bestendig.web.ui.recognising import recognised

__all__ = ["write_parcel"]
KIND = "from_elsewhere"


@transaction.atomic
def write(seat: Seat, items: Collection[Item], licence: str) -> bytes:
    """A file of what was chosen, and a line on what was in it."""
    check(seat)
    origin = Origin(seat.table.name, timezone.localdate(), software(), licence)
    content = write_parcel(Parcel(origin, tuple(items)))
    held = [[each.kind, each.key] for each in items]
    written = Written.objects.create(
        table=seat.table, party=seat.party, by=seat.user, licence=licence, held=held,
        checksum=read_parcel("zelf", content).checksum,
    )  # fmt: skip
    record(seat, "exchange_written", f"exchange {written.pk}")
    return content


@transaction.atomic
def read(seat: Seat, name: str, content: bytes) -> ReceivedFile:
    """A file of another municipality laid ready to be answered; read twice it changes nothing."""
    check(seat)
    parcel = read_parcel(name, content)
    check_comes_from_elsewhere(seat.table, parcel)
    known = ReceivedFile.objects.filter(table=seat.table, checksum=parcel.checksum).first()
    if known is not None:
        return known
    check_is_newest(parcel, newest_of(seat.table, parcel.origin.municipality))
    told = parcel.origin
    file = ReceivedFile.objects.create(
        table=seat.table, party=seat.party, by=seat.user, municipality=told.municipality,
        made_on=told.made_on, software=told.software, licence=told.licence, checksum=parcel.checksum,
    )  # fmt: skip
    _lay_ready(file, parcel)
    record(seat, "exchange_read", f"received file {file.pk}")
    return file


@transaction.atomic
def answer(seat: Seat, items: Mapping[ReceivedItem, bool]) -> None:
    """Take over what was accepted, in the place of what that municipality said before; put the rest away."""
    check(seat)
    for row, is_accepted in items.items():
        row.answered_by, row.answered_at = seat.user, timezone.now()
        if is_accepted:
            row.told, row.digest, row.file = row.offer, row.offer_digest, row.offered_in
            row.offer, row.offer_digest = {}, ""
            _remember(row)
        else:
            row.is_refused = True
        row.save()
        record(seat, "exchange_accepted" if is_accepted else "exchange_refused", f"received item {row.pk}")


@transaction.atomic
def drop(seat: Seat, row: ReceivedItem) -> None:
    """Take a thing away that was taken over; it is not offered again by itself."""
    check(seat)
    if not row.offer_digest:
        row.offer, row.offer_digest, row.offered_in = row.told, row.digest, row.file
    row.told, row.digest, row.file, row.is_refused = {}, "", None, True
    row.save()
    forget(row.table, KIND, row.pk)
    record(seat, "exchange_dropped", f"received item {row.pk}")


@transaction.atomic
def offer_again(seat: Seat, row: ReceivedItem) -> None:
    """Lay a thing ready once more that was refused."""
    check(seat)
    row.is_refused = False
    row.save(update_fields=["is_refused"])
    record(seat, "exchange_offered_again", f"received item {row.pk}")


def check(seat: Seat) -> None:
    """NotAllowed for who does not speak for the municipality."""
    if not may(seat, "use", seat.table):
        raise NotAllowed(
            Text(nl="Uitwisselen doet de gemeente.", en="The municipality exchanges."),
            Text(nl="Vraag het de beleidsadviseur.", en="Ask the policy adviser."),
            code="not_the_municipality",
        )


def _lay_ready(file: ReceivedFile, parcel: Parcel) -> None:
    """Every thing of a file beside what is known of it."""
    known = {(row.kind, row.key): row for row in items_of(file.table, file.municipality)}
    for item in parcel.items:
        if any(True for value in item.told.values() for _ in recognised(str(value or ""))):
            file.n_set_apart += 1
            continue
        row = known.pop((item.kind, item.key), None)
        file.n_known += not _offer(file, row or _new(file, item), item)
    file.save(update_fields=["n_known", "n_set_apart"])
    gone = [row.pk for row in known.values()]
    ReceivedItem.objects.filter(pk__in=gone).update(is_gone=True)


def _offer(file: ReceivedFile, row: ReceivedItem, item: Item) -> bool:
    """Offer what a municipality says now; whether a person has to look at it."""
    row.is_gone = False
    is_new = item.digest != row.digest
    if row.digest and item.digest != row.offer_digest:
        row.is_refused = False  # of what holds here one change was refused; this is another
    row.offer, row.offer_digest = (dict(item.told), item.digest) if is_new else ({}, "")
    row.offered_in = file
    if not is_new:
        row.file = file
    row.save()
    return is_new and not row.is_refused


def _new(file: ReceivedFile, item: Item) -> ReceivedItem:
    """A thing that was not known."""
    return ReceivedItem(table=file.table, municipality=file.municipality, kind=item.kind, key=item.key)


def _remember(row: ReceivedItem) -> None:
    """Have it found again, with its origin on its card."""
    told: dict[str, Any] = row.told
    said = (str(told.get(column.attribute) or "") for column in TABLES[row.kind] if column.kind == "text")
    theme = str(told.get("theme") or "")
    remember(row.table, KIND, row.pk, "\n".join(filter(None, said))[:2_000], theme=_theme(theme))


def _theme(name: str) -> str:
    """A theme that this table knows too; none for another."""
    return name if name in THEMES else ""
