"""Who exchanges: whoever prepares decisions for the municipality; it speaks for all that is given."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party, Table


def may(seat: Seat, act: str, table: Table) -> bool:
    """Whether this seat may do this: read what came from elsewhere, or give and take."""
    if table.pk != seat.table.pk:
        return False
    if act == "read":
        return seat.may("knowledge.read")
    return seat.may("exchange.use") and seat.party.kind == Party.Kind.MUNICIPALITY
