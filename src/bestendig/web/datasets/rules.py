"""Who may do what with the data of this workplace: only whose data they are."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party


def may(seat: Seat, permission: str, owner: Party | None) -> bool:
    """Whether this seat may do this with data of that owner."""
    return owner is not None and seat.party.pk == owner.pk and seat.may(permission)


def may_know(seat: Seat, owner: Party | None) -> bool:
    """Whether this seat may know whose data lie here: whoever sits at the same table, and nobody else."""
    return owner is None or seat.table.pk == owner.table_id
