"""Whether the register of the own vault may be seen from a table: only from the table of that vault."""

from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.contracts.selectors import own_table


def check_own_table(seat: Seat) -> None:
    """404 for a seat at the table of another municipality."""
    if seat.table != own_table():
        raise Http404
