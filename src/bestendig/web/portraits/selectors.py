"""Which portraits a seat may read, its own to work on, and the figures it can choose."""

from django.db.models import QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.portraits.models import Edition, Figure, Portrait
from bestendig.web.portraits.rules import may_read
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.selectors import visible


def at_table(seat: Seat) -> QuerySet[Portrait]:
    """The portraits of this table in order of name."""
    found = Portrait.objects.filter(party__table=seat.table).select_related("party__table")
    return found.prefetch_related("editions", "chosen").order_by("party__name")


def readable(seat: Seat) -> list[Portrait]:
    """Those that this seat may read, in order of name."""
    return [portrait for portrait in at_table(seat) if may_read(seat, portrait)]


def portrait_for(seat: Seat, pk: int) -> Portrait:
    """One portrait; 404 also where it is only not for this seat."""
    found = at_table(seat).filter(pk=pk).first()
    if found is None or not may_read(seat, found):
        raise Http404
    return found


def shown_of(portrait: Portrait) -> Edition | None:
    """What others see of it; None while it is shown to nobody."""
    return next((edition for edition in portrait.editions.all() if edition.is_shown), None)


def draft_of(seat: Seat) -> Edition | None:
    """The words that the party of this seat works on; None before the first."""
    found = Edition.objects.filter(portrait__party=seat.party, is_shown=False)
    return found.select_related("portrait__party__table", "changed_by").first()


def figure_for(draft: Edition | None, pk: int) -> Figure:
    """One chosen figure of the own draft; 404 for any other."""
    found = draft.figures.filter(pk=pk).first() if draft else None
    if found is None:
        raise Http404
    return found


def own_on_table(seat: Seat) -> list[TableSheet]:
    """The sheets about this party on the table, the newest of each kind: figures are chosen from these."""
    newest: dict[str, TableSheet] = {}
    for sheet in visible(seat):
        if sheet.about_id == seat.party.pk and sheet.state == TableSheet.State.ON_TABLE:
            newest.setdefault(sheet.kind, sheet)
    return list(newest.values())


def parties_to_choose(seat: Seat) -> list[Party]:
    """The other parties at the table."""
    return list(seat.table.parties.exclude(pk=seat.party.pk))
