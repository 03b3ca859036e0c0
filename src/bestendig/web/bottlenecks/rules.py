"""Who may do what with which bottleneck; the truth table in the tests walks all of it."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck

OWN = ("bottlenecks.note", "bottlenecks.release")
"""What only the team that wrote it may: change, share, take back, close."""


def is_own(seat: Seat, bottleneck: Bottleneck) -> bool:
    """Whether the party of this seat wrote it."""
    return bottleneck.party_id == seat.party.pk


def may_see(seat: Seat, bottleneck: Bottleneck) -> bool:
    """The own team always; everybody else at the table who reads bottlenecks once it is shared."""
    if bottleneck.table_id != seat.table.pk or not seat.may("bottlenecks.read"):
        return False
    return is_own(seat, bottleneck) or bottleneck.is_shared


def may(seat: Seat, permission: str, bottleneck: Bottleneck) -> bool:
    """Whether this seat may do this with this bottleneck."""
    if not may_see(seat, bottleneck) or not seat.may(permission):
        return False
    return permission not in OWN or is_own(seat, bottleneck)


def may_join_in(seat: Seat, bottleneck: Bottleneck) -> bool:
    """Whether this seat can say "ook bij ons": practice, of what another party shared."""
    return may_see(seat, bottleneck) and seat.may("bottlenecks.note") and not is_own(seat, bottleneck)
