"""Who may do what with which account and which party; the truth table in the tests walks all of it."""

from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party

MANAGE = "accounts.manage"


def may_see(seat: Seat, user: User) -> bool:
    """People who have or had a seat at this table."""
    return seat.may(MANAGE) and SeatRow.objects.filter(user=user, party__table=seat.table).exists()


def may_manage_account(seat: Seat, user: User) -> bool:
    """The account as a whole: only of people who never sat at another table, and that are not oneself."""
    elsewhere = SeatRow.objects.filter(user=user).exclude(party__table=seat.table)
    return may_see(seat, user) and user.pk != seat.user.pk and not elsewhere.exists()


def may_manage_party(seat: Seat, party: Party) -> bool:
    """The parties of this table."""
    return seat.may(MANAGE) and party.table_id == seat.table.pk
