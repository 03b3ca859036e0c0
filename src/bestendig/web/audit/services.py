"""Writes lines on the trail, seals them in order, checks that none was changed, and cuts what is too old."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from django.db import transaction
from django.utils import timezone

from bestendig.errors import StoreError
from bestendig.language import Text
from bestendig.web.audit.models import Checkpoint, Entry

BEGINNING = "0" * 64
FIELDS = ("actor", "role", "party", "act", "subject", "why")
CUT = "trail_cut"
AT_ONCE = 200


class Place(Protocol):
    """A table."""

    @property
    def slug(self) -> str:
        """Its short name."""


class Actor(Protocol):
    """Somebody in a role for a party."""

    @property
    def key(self) -> str:
        """How the person is written on the trail: a number, never a name."""

    @property
    def role(self) -> str:
        """The role."""

    @property
    def party_name(self) -> str:
        """The party."""

    @property
    def table(self) -> Place:
        """The table where the party sits."""


@dataclass(frozen=True, slots=True)
class Walked:
    """What walking the chain gave: how many lines, its last place and seal, the first line that is wrong."""

    n_lines: int
    number: int
    seal: str
    broken_at: int | None


def record(actor: Actor | None, act: str, subject: str = "", why: str = "") -> Entry:
    """One line more; in the same transaction as the act itself."""
    who = {"actor": "-"}
    if actor:
        who = {"actor": actor.key, "role": actor.role, "party": actor.party_name, "table": actor.table.slug}
    return Entry.objects.create(at=timezone.now(), act=act, subject=subject, why=why[:200], **who)


def seal() -> int:
    """Seal every open line behind the last sealed one; how many. A few at a time: nobody waits for many."""
    n = 0
    while sealed := _seal_some():
        n += sealed
    return n


@transaction.atomic
def _seal_some() -> int:
    """Seal some open lines, the oldest first. Of two who do so at once one gets an error, and comes back."""
    number, before = _last()
    lines = list(Entry.objects.select_for_update().filter(number=None).order_by("id")[:AT_ONCE])
    for entry in lines:
        number += 1
        entry.number, entry.before, entry.seal = number, before, fingerprint(entry, before)
        entry.save(update_fields=["number", "before", "seal"])
        before = entry.seal
    return len(lines)


def walk() -> Walked:
    """Walk the chain from its begin: the first line, or behind the last cut. Open lines are not in it."""
    checkpoint = Checkpoint.objects.last()
    number, before = (checkpoint.number, checkpoint.seal) if checkpoint else (0, BEGINNING)
    n = 0
    for entry in Entry.objects.exclude(number=None).order_by("number").iterator():
        fits = entry.number == number + 1 and entry.before == before
        if not fits or entry.seal != fingerprint(entry, before):
            return Walked(n, number, before, int(entry.pk))
        number, before, n = number + 1, entry.seal, n + 1
    broken = None if checkpoint is None or _is_told(checkpoint) else 0
    return Walked(n, number, before, broken)


def broken_at() -> int | None:
    """The first line that does not fit; 0 for a cut that is not on the trail; None for a whole one."""
    return walk().broken_at


@transaction.atomic
def cut(until: datetime) -> Checkpoint | None:
    """Take away the sealed lines from before a moment; the cut is itself on the trail, with the last seal.

    None where nothing is that old. StoreError for a trail that is not whole: then nothing is taken away.
    """
    seal()
    _check_whole()
    sealed = Entry.objects.exclude(number=None).order_by("number")
    stays = sealed.filter(at__gte=until).first()
    gone = sealed.filter(number__lt=stays.number) if stays else sealed
    first, last = gone.first(), gone.last()
    if first is None or last is None or last.number is None:
        return None
    n = gone.count()
    made = Checkpoint.objects.create(
        number=last.number, seal=last.seal, n_lines=n, first_at=first.at, last_at=last.at
    )
    record(None, CUT, _subject(made), last.seal)
    seal()
    Entry.objects.filter(number__lte=made.number).delete()
    return made


def fingerprint(entry: Entry, before: str) -> str:
    """The seal of a line behind the line before it."""
    said = {name: getattr(entry, name) for name in FIELDS}
    if entry.table:
        said["table"] = entry.table
    whole = [before, entry.pk, entry.at.isoformat(), said]
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _last() -> tuple[int, str]:
    """The place and seal behind which the next line comes."""
    last = Entry.objects.select_for_update().exclude(number=None).order_by("-number").first()
    if last is not None and last.number is not None:
        return last.number, last.seal
    checkpoint = Checkpoint.objects.last()
    return (checkpoint.number, checkpoint.seal) if checkpoint else (0, BEGINNING)


def _is_told(checkpoint: Checkpoint) -> bool:
    """Whether a sealed line says that the trail was cut there."""
    lines = Entry.objects.filter(act=CUT, subject=_subject(checkpoint), why=checkpoint.seal)
    return lines.exclude(number=None).exists()


def _subject(checkpoint: Checkpoint) -> str:
    """How the trail names a cut."""
    return f"line {checkpoint.number} lines {checkpoint.n_lines}"


def _check_whole() -> None:
    """StoreError for a trail that is not whole."""
    line = broken_at()
    if line is not None:
        raise StoreError(
            Text(nl="Het spoor is niet heel.", en="The trail is not whole."),
            Text(
                nl="Er wordt niets uit weggehaald tot is uitgezocht hoe dat komt.",
                en="Nothing is taken from it until it is found out how that came.",
            ),
            where=str(line),
            code="trail_broken",
        )
