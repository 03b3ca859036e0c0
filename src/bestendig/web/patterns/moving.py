"""Bottlenecks from one pattern to another, without a line in the history for each of them."""

from collections.abc import Iterable

from django.utils import timezone

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck, Membership, Pattern
from bestendig.web.bottlenecks.remembering import keep


def move(
    seat: Seat, bottlenecks: Iterable[Bottleneck], out_of: Pattern | None, into: Pattern | None
) -> list[int]:
    """Which were moved: those that were in `out_of` (None: in none) are now in `into` (None: in none)."""
    moved = []
    for bottleneck in bottlenecks:
        now = Membership.objects.filter(bottleneck=bottleneck, left_at=None).first()
        if (now.pattern_id if now else None) != (out_of.pk if out_of else None):
            continue
        if now:
            now.left_at, now.left_by = timezone.now(), seat.user
            now.save(update_fields=["left_at", "left_by"])
        if into:
            Membership.objects.create(pattern=into, bottleneck=bottleneck, by=seat.user)
        keep(bottleneck)
        moved.append(bottleneck.pk)
    return moved
