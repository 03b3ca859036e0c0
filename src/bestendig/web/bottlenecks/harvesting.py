"""A team meeting that writes its bottlenecks down aloud, on one screen: what was written in this sitting."""

from typing import Any

from django.http import HttpRequest

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.policies import can_remove
from bestendig.web.bottlenecks.presenters import answers, beside, listed
from bestendig.web.bottlenecks.selectors import bottlenecks_seen

KEPT = "harvest"
"""In the session: the numbers of what was written down, in order; no words."""


def add(request: HttpRequest, bottleneck: Bottleneck) -> None:
    """One more in this sitting."""
    request.session[KEPT] = [*request.session.get(KEPT, ()), bottleneck.pk]


def harvested(request: HttpRequest, seat: Seat) -> list[Bottleneck]:
    """What was written in this sitting and is still there, the newest first."""
    keys = request.session.get(KEPT, ())
    return list(bottlenecks_seen(seat).filter(pk__in=keys, party=seat.party))


def end(request: HttpRequest) -> None:
    """The sitting is over."""
    request.session.pop(KEPT, None)


def screen_of(request: HttpRequest, seat: Seat, language: str) -> dict[str, Any]:
    """What stands on the screen: the last one with what it is like, and all before it."""
    found = harvested(request, seat)
    last = found[0] if found else None
    return {
        "harvested": listed(seat, found, language),
        "last": last,
        "can_undo": last is not None and can_remove(last),
        "cards": beside(seat, last, language) if last else [],
        "answers": answers(language),
    }
