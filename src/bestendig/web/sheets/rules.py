"""Who may do what with which sheet; the truth table in the tests walks all of it."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.sheets.models import TableSheet

OWN = ("sheets.tell_story", "sheets.let_go", "sheets.postpone")


def is_own(seat: Seat, sheet: TableSheet) -> bool:
    """Whether the sheet is about the party of this seat."""
    return sheet.about_id == seat.party.pk


def may_see(seat: Seat, sheet: TableSheet) -> bool:
    """At the table everybody sees the same; before that only those whom it is about."""
    if sheet.about.table_id != seat.table.pk or not seat.may("sheets.read"):
        return False
    return sheet.state == TableSheet.State.ON_TABLE or (
        is_own(seat, sheet) and (seat.may("sheets.tell_story") or seat.may("sheets.make"))
    )


def may(seat: Seat, permission: str, sheet: TableSheet) -> bool:
    """Whether this seat may do this with this sheet."""
    if not may_see(seat, sheet) or not seat.may(permission):
        return False
    if permission in OWN:
        return is_own(seat, sheet)
    return permission != "sheets.discuss" or sheet.state == TableSheet.State.ON_TABLE
