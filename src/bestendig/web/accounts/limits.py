"""How often something may be done: counted in the database, so that it holds over all processes."""

from dataclasses import dataclass
from datetime import UTC, datetime
from time import time

from django.db.models import F
from django.http import HttpRequest

from bestendig.web.accounts.models import Tally
from bestendig.web.accounts.roles import PUBLIC
from bestendig.web.accounts.sealing import fingerprint


@dataclass(frozen=True, slots=True)
class Limit:
    """So many times in so many seconds."""

    n: int
    seconds: int


WRITING = Limit(120, 60)
"""What one person may send in all: more than a person can, less than a program would."""
BY_PERMISSION = {
    PUBLIC: Limit(300, 600),
    "account.own": Limit(60, 600),
    "accounts.manage": Limit(200, 3600),
    "data.import": Limit(120, 3600),
    "rounds.manage": Limit(200, 3600),
    "impact.make": Limit(120, 3600),
    "sheets.make": Limit(120, 3600),
    "records.export": Limit(120, 3600),
}
"""What may be sent to addresses that cost much, or that somebody could guess at; per person or machine.

A whole town hall may come from one machine: signing in is bounded per e-mail address as well.
"""
READING = dict.fromkeys(("invitation-open", "organisation-go", "organisation-back"), Limit(100, 600))
"""The few addresses where even reading is bounded, by name of the route: each visit leaves a session."""
WHILE_TYPING = dict.fromkeys(("bottleneck-look",), Limit(300, 60))
"""What a page asks by itself while somebody types: it changes nothing, and never bars the way to keeping.

A person who stops three times in each second comes to 180 in a minute.
"""
BY_ADDRESS = Limit(20, 600)
"""How often one e-mail address may be tried, from wherever."""
BY_CODE = Limit(10, 900)
"""How often one person may try the second step."""


def is_too_often(name: str, by: str, limit: Limit) -> bool:
    """Count one time more; whether that is more often than may."""
    key, stretch = fingerprint(f"{name} {by}", "tally"), int(time()) // limit.seconds
    rows = Tally.objects.filter(key=key, stretch=stretch)
    if not rows.update(n=F("n") + 1):
        _begin(key, stretch, limit)
        rows.update(n=F("n") + 1)
    return rows.values_list("n", flat=True).get() > limit.n


def sender(request: HttpRequest) -> str:
    """Who sends this: the person who signed in, else the machine it comes from."""
    user = request.user
    return f"u{user.pk}" if user.is_authenticated else f"machine {request.META.get('REMOTE_ADDR', '')}"


def _begin(key: str, stretch: int, limit: Limit) -> None:
    """A new stretch at nought; another process may have begun it too. What is over goes by the rules."""
    ends_at = datetime.fromtimestamp((stretch + 1) * limit.seconds, UTC)
    Tally.objects.bulk_create([Tally(key=key, stretch=stretch, n=0, ends_at=ends_at)], ignore_conflicts=True)
