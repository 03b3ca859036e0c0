"""Who may do what with which talk; the truth table in the tests walks all of it.

Before a purchase nobody is left out: such a talk is open to every party at the table, with its papers and
with what was said. Of any other talk those who were not invited see that it takes place: when, between whom.
"""

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.sheets.models import TableSheet
from bestendig.web.talks.kinds import KINDS
from bestendig.web.talks.models import Talk

OWN = ("talks.change",)
"""What only the party that invites may: move the talk, call it off."""
SAYING = ("talks.say", *OWN)
"""What those who talk may: ask, lay ready, answer, tell, promise."""


def is_for_all(talk: Talk) -> bool:
    """Whether every party at the table is part of it."""
    return KINDS[talk.kind].is_for_all


def parties_of(talk: Talk) -> list[Party]:
    """The parties that talk, in order of name; before a tender also who came to the table later."""
    found = talk.table.parties.all() if is_for_all(talk) else talk.invited.all()
    return sorted(found, key=lambda each: each.name)


def may_lie(talk: Talk, sheet: TableSheet) -> bool:
    """Whether a sheet may lie ready: nobody is talked about in absence, and bidders never side by side.

    Of the municipality always. Of another party where it takes part, but not before a tender: there the
    figures of those who will bid would lie beside each other.
    """
    if sheet.state != TableSheet.State.ON_TABLE or sheet.about.table_id != talk.table_id:
        return False
    if sheet.about.kind == Party.Kind.MUNICIPALITY:
        return True
    return not is_for_all(talk) and sheet.about in talk.invited.all()


def knows_of(seat: Seat, talk: Talk) -> bool:
    """Everybody at the table knows that a talk takes place."""
    return talk.table_id == seat.table.pk and seat.may("talks.read")


def may_see(seat: Seat, talk: Talk) -> bool:
    """Whoever is invited sees all of it."""
    return knows_of(seat, talk) and (is_for_all(talk) or seat.party in talk.invited.all())


def may(seat: Seat, act: str, talk: Talk) -> bool:
    """Whether this seat may do this with this talk."""
    if not may_see(seat, talk):
        return False
    if act in SAYING and not seat.may("talks.plan"):
        return False
    return act not in OWN or talk.by_party_id == seat.party.pk
