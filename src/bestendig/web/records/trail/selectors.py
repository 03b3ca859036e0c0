"""Which lines of the trail a seat may read: those of its own table, and what comes by itself."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.models import Checkpoint, Entry
from bestendig.web.parties.models import Party, Table
from bestendig.web.records.models import TrailCheck


def lines_of(seat: Seat) -> QuerySet[Entry]:
    """The lines of this table, the newest first.

    What comes by itself belongs to no table: it is shown where there is one table only, so that nobody learns
    what happens elsewhere.
    """
    seen = Q(table=seat.table.slug)
    if Table.objects.count() == 1:
        seen |= Q(table="")
    return Entry.objects.filter(seen).order_by("-id")


def chosen(lines: QuerySet[Entry], asked: Mapping[str, Any]) -> QuerySet[Entry]:
    """The lines of one act, of one party, between two days (both included)."""
    if asked.get("act"):
        lines = lines.filter(act=asked["act"])
    if asked.get("party"):
        lines = lines.filter(party=asked["party"])
    return _between(lines, asked.get("first_day"), asked.get("last_day"))


def acts_on(lines: QuerySet[Entry]) -> list[str]:
    """The acts that occur."""
    return sorted(lines.order_by().values_list("act", flat=True).distinct())


def parties_at(seat: Seat) -> list[str]:
    """The names of the parties at this table."""
    return list(Party.objects.filter(table=seat.table).values_list("name", flat=True))


def last_check() -> TrailCheck | None:
    """The last time that the trail was walked."""
    return TrailCheck.objects.first()


def last_cut() -> Checkpoint | None:
    """The last time that old lines were taken away."""
    return Checkpoint.objects.last()


def _between(lines: QuerySet[Entry], first: date | None, last: date | None) -> QuerySet[Entry]:
    """The lines of a period."""
    if first:
        lines = lines.filter(at__date__gte=first)
    return lines.filter(at__date__lte=last) if last else lines
