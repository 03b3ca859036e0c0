"""Carries out the rules of retention once a day, with a proof of what went; makes a term stricter."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bestendig.analyses.forgetting import forget_versions, old_versions
from bestendig.analyses.processing import forget_months, old_months
from bestendig.errors import BestendigError
from bestendig.model.progress import Progress
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.models import Entry
from bestendig.web.audit.services import cut, record
from bestendig.web.datasets.services import vault_folder
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.records.keeping.kinds import ROWS, Due, Kind, listed
from bestendig.web.records.keeping.rules import BY_KIND, RULES, Rule
from bestendig.web.records.logbook.services import logbook_folder, write_logbook
from bestendig.web.records.models import RetentionProof, RetentionRule, RetentionRun
from bestendig.web.records.trail.services import check

WORK = "keep_to_rules"


@dataclass(frozen=True, slots=True)
class Looked:
    """One rule as it stands: its term, how much would go now, when the next is due, the last proof."""

    rule: Rule
    days: int
    n_due: int
    next_on: datetime | None
    proof: RetentionProof | None


def keep_to_rules() -> int:
    """Check the trail and carry out every rule, once a day; how much went.

    A rule that cannot be carried out stops no other.
    """
    write_logbook()
    run, is_new = RetentionRun.objects.get_or_create(on=timezone.localdate())
    if not is_new:
        return 0
    check()
    return _carry_out(run)


@transaction.atomic
def ask_keeping(seat: Seat) -> Job:
    """The work of carrying out the rules now, asked for."""
    record(seat, "retention_asked")
    return ask(seat, WORK)


def keep_now(job: Job, progress: Progress) -> str:
    """Carry out every rule for a piece of work; the address of what went."""
    write_logbook()
    run, _ = RetentionRun.objects.get_or_create(on=timezone.localdate())
    _carry_out(run)
    return reverse("retention")


def days_of(rule: Rule) -> int:
    """The term that holds here: that of the house, or a stricter one."""
    chosen = RetentionRule.objects.filter(kind=rule.kind).first()
    return min(rule.days, max(rule.least, chosen.days)) if chosen else rule.days


@transaction.atomic
def make_stricter(seat: Seat, rule: Rule, days: int) -> None:
    """Another term for one kind, never longer than that of the house."""
    kept = min(rule.days, max(rule.least, days))
    RetentionRule.objects.update_or_create(
        kind=rule.kind, defaults={"days": kept, "changed_at": timezone.now()}
    )
    record(seat, "retention_stricter", rule.kind, f"{kept}")


def looked() -> list[Looked]:
    """Every rule with what it would take away now: nothing goes by looking."""
    return [_looked(rule) for rule in RULES]


def _looked(rule: Rule) -> Looked:
    """One rule."""
    days, kind = days_of(rule), kind_of(rule.kind)
    limit = timezone.now() - timedelta(days=days)
    proof = RetentionProof.objects.filter(kind=rule.kind).first()
    oldest = kind.after(limit)
    next_on = oldest + timedelta(days=days) if oldest else None
    return Looked(rule, days, len(kind.due(limit)), next_on, proof)


def _carry_out(run: RetentionRun) -> int:
    """Every rule, in order."""
    n, faults = 0, []
    for rule in RULES:
        try:
            n += _keep(rule, timezone.now() - timedelta(days=days_of(rule)))
        except BestendigError as fault:
            faults.append(f"{rule.kind}: {fault.code}")
    RetentionRun.objects.filter(pk=run.pk).update(n=run.n + n, fault="; ".join(faults)[:60])
    return n


@transaction.atomic
def _keep(rule: Rule, before: datetime) -> int:
    """One rule: what is due goes, and a proof stays."""
    if rule.kind == "trail":
        return _cut_trail(rule, before)
    kind = kind_of(rule.kind)
    due = dict(kind.due(before))
    gone = kind.remove(list(due)) if due else ()
    if gone:
        moments = [due[key] for key in gone]
        _prove(rule, len(gone), min(moments), max(moments), fingerprint(gone))
    return len(gone)


def _cut_trail(rule: Rule, before: datetime) -> int:
    """The trail is cut behind a seal, which is itself the fingerprint of all that went."""
    made = cut(before)
    if made is None:
        return 0
    _prove(rule, made.n_lines, made.first_at, made.last_at, made.seal)
    return made.n_lines


def _prove(rule: Rule, n: int, first_at: datetime, last_at: datetime, said: str) -> None:
    """What went, kept and on the trail."""
    RetentionProof.objects.create(
        kind=rule.kind, days=days_of(rule), n=n, first_at=first_at, last_at=last_at, fingerprint=said
    )
    record(None, "retention_kept", f"{rule.kind} {n}", said)


def fingerprint(keys: Sequence[str]) -> str:
    """SHA-256 of the keys in order: whoever still has the list can show that it is this one."""
    return hashlib.sha256(json.dumps(sorted(keys)).encode()).hexdigest()


def kind_of(kind: str) -> Kind:
    """What is due of a kind, and how it goes."""
    return KINDS[kind]


def _versions(before: datetime) -> Due:
    """The data versions that do not count."""
    return old_versions(vault_folder(), before)


def _months(before: datetime) -> Due:
    """The months of the log."""
    return old_months(logbook_folder(), before)


def _sealed(before: datetime) -> Due:
    """The lines of the trail that may go: only how many there are matters."""
    found = Entry.objects.filter(at__lt=before).exclude(number=None).order_by("number")
    return [(f"line {number}", at) for number, at in found.values_list("number", "at")]


def _oldest_line(moment: datetime) -> datetime | None:
    """The oldest line of the trail that stays."""
    line = Entry.objects.filter(at__gte=moment).order_by("id").first()
    return line.at if line else None


KINDS: dict[str, Kind] = {
    **ROWS,
    "versions": listed(_versions, lambda keys: forget_versions(vault_folder(), keys)),
    "logbook": listed(_months, lambda keys: forget_months(logbook_folder(), keys)),
    "trail": Kind(_sealed, lambda keys: (), _oldest_line),
}
"""Every kind; the trail is cut and not taken away line by line."""
__all__ = ["BY_KIND", "Looked", "days_of", "keep_now", "keep_to_rules", "looked", "make_stricter"]
