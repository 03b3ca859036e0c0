"""Writes lines on the trail, seals them in order, and checks that none was changed or taken away."""

import hashlib
import json
from typing import Protocol

from django.db import transaction
from django.utils import timezone

from bestendig.web.audit.models import Entry

BEGINNING = "0" * 64
FIELDS = ("actor", "role", "party", "act", "subject", "why")


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


def record(actor: Actor | None, act: str, subject: str = "", why: str = "") -> Entry:
    """One line more; in the same transaction as the act itself."""
    who = {"actor": actor.key, "role": actor.role, "party": actor.party_name} if actor else {"actor": "-"}
    return Entry.objects.create(at=timezone.now(), act=act, subject=subject, why=why[:200], **who)


@transaction.atomic
def seal() -> int:
    """Seal every open line behind the last sealed one; how many."""
    last = Entry.objects.select_for_update().exclude(seal="").order_by("-id").first()
    before, n = last.seal if last else BEGINNING, 0
    for entry in Entry.objects.select_for_update().filter(seal="").order_by("id"):
        entry.before, entry.seal = before, fingerprint(entry, before)
        entry.save(update_fields=["before", "seal"])
        before, n = entry.seal, n + 1
    return n


def broken_at() -> int | None:
    """The first line that does not fit the chain; None where all do. Open lines are not yet in it."""
    before = BEGINNING
    for entry in Entry.objects.exclude(seal="").order_by("id").iterator():
        if entry.before != before or entry.seal != fingerprint(entry, before):
            return int(entry.pk)
        before = entry.seal
    return None


def fingerprint(entry: Entry, before: str) -> str:
    """The seal of a line behind the line before it."""
    said = {name: getattr(entry, name) for name in FIELDS}
    whole = [before, entry.pk, entry.at.isoformat(), said]
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()
