"""Who could step in when the receiver is away: the second known face."""

from bestendig.handover.case.arcs import Laid, options
from bestendig.handover.case.cast import spread
from bestendig.model.handover import Person


def in_absence(laid: Laid, person: Person, name: str) -> str | None:
    """The best-known other face who is there and may help; None when there is none."""
    names = [
        laid.cast.receivers[at].professional
        for at in options(person, laid.cast)
        if laid.limits.may(person, at)
    ]
    known = [other for other in names if other != name and laid.pairs.is_known(person, other)]
    return min(
        known, key=lambda other: (laid.pairs.step(person, other), spread(person.client, other)), default=None
    )
