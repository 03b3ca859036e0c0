"""Who may do what with which pattern; the truth table in the tests walks all of it."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Pattern
from bestendig.web.parties.models import Party

OWN = ("patterns.settle",)
"""What the owner may, and the municipality: say where it stands with an answer, hand it to another owner."""


def may_see(seat: Seat, pattern: Pattern) -> bool:
    """Everybody at the table sees its name, sentence and figures."""
    return pattern.table_id == seat.table.pk and seat.may("patterns.read")


def may_change(seat: Seat, pattern: Pattern) -> bool:
    """Whoever recognises patterns may name, join, merge, split and undo; all of it stands in the history."""
    return may_see(seat, pattern) and seat.may("patterns.manage")


def may_settle(seat: Seat, pattern: Pattern) -> bool:
    """The party that owns it, and the municipality, to which a question about rules goes."""
    is_owner = pattern.owner_id == seat.party.pk
    return may_change(seat, pattern) and (is_owner or seat.party.kind == Party.Kind.MUNICIPALITY)
