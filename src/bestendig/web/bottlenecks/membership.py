"""Bottlenecks that people put into patterns and take out of them; nothing joins by itself."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.bottlenecks.models import Bottleneck, Membership, Pattern, PatternAct
from bestendig.web.bottlenecks.remembering import keep, keep_pattern
from bestendig.web.bottlenecks.rules import may_see
from bestendig.web.bottlenecks.selectors import pattern_of


@transaction.atomic
def make_pattern(
    seat: Seat, name: str, definition: str, bottlenecks: Collection[Bottleneck], why: str = ""
) -> Pattern:
    """A new pattern of the party of this seat, of these bottlenecks; each leaves the one it was in."""
    _check(seat, bottlenecks)
    made = Pattern.objects.create(
        table=seat.table,
        name=name.strip(),
        definition=definition.strip(),
        owner=seat.party,
        made_by=seat.user,
    )
    told(seat, made, "made", why)
    for bottleneck in bottlenecks:
        _put(seat, bottleneck, made, why)
    keep_pattern(made)
    return made


@transaction.atomic
def join(seat: Seat, bottleneck: Bottleneck, pattern: Pattern, why: str = "") -> Membership:
    """A bottleneck into a pattern; it leaves the one it was in."""
    _check(seat, (bottleneck,), pattern)
    return _put(seat, bottleneck, pattern, why)


@transaction.atomic
def leave(seat: Seat, bottleneck: Bottleneck, pattern: Pattern, why: str = "") -> None:
    """Out of this pattern; that it was in it stays in the history."""
    _check(seat, (bottleneck,), pattern)
    _take(seat, bottleneck, pattern, why)
    keep(bottleneck)


def told(seat: Seat, pattern: Pattern, act: str, why: str = "", **detail: Any) -> PatternAct:
    """A line in the history of a pattern and on the trail."""
    record(seat, f"pattern_{act}", subject_of(pattern))
    return PatternAct.objects.create(pattern=pattern, act=act, by=seat.user, why=why.strip(), detail=detail)


def subject_of(pattern: Pattern) -> str:
    """How the trail names a pattern."""
    return f"pattern {pattern.pk}"


def _put(seat: Seat, bottleneck: Bottleneck, pattern: Pattern, why: str) -> Membership:
    """In; a bottleneck that was there already stays as it was, and who comes second at once comes second."""
    Bottleneck.objects.select_for_update().get(pk=bottleneck.pk)
    was = pattern_of(bottleneck)
    if was is not None and was.pk == pattern.pk:
        return Membership.objects.get(bottleneck=bottleneck, left_at=None)
    if was is not None:
        _take(seat, bottleneck, was, why)
    put = Membership.objects.create(pattern=pattern, bottleneck=bottleneck, by=seat.user)
    told(seat, pattern, "joined", why, bottleneck=bottleneck.pk, was=was.pk if was else None)
    keep(bottleneck)
    return put


def _take(seat: Seat, bottleneck: Bottleneck, pattern: Pattern, why: str) -> None:
    """Out, where it was in."""
    rows = Membership.objects.filter(pattern=pattern, bottleneck=bottleneck, left_at=None)
    if rows.update(left_at=timezone.now(), left_by=seat.user):
        told(seat, pattern, "left", why, bottleneck=bottleneck.pk)


def _check(seat: Seat, bottlenecks: Collection[Bottleneck], pattern: Pattern | None = None) -> None:
    """NotAllowed for what this seat may not put together."""
    sees = all(may_see(seat, each) for each in bottlenecks)
    is_here = pattern is None or (pattern.table_id == seat.table.pk and not pattern.is_gone)
    if not (seat.may("patterns.manage") and sees and is_here):
        raise NotAllowed(
            Text(nl="Dit kunt u niet bij elkaar zetten.", en="You cannot put these together."),
            Text(
                nl="Kies knelpunten van uw team of die gedeeld zijn, en een rode draad die er nog is.",
                en="Choose bottlenecks of your team or that are shared, and a pattern that is still there.",
            ),
            code="not_to_join",
        )
