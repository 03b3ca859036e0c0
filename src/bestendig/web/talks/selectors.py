"""Which talks a seat sees whole, of which it knows, and what could lie ready for one."""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from bestendig.web.accounts.seat import Seat
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.selectors import plans_of
from bestendig.web.parties.models import Party
from bestendig.web.promises.models import Promise
from bestendig.web.promises.selectors import promises_of
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.selectors import visible
from bestendig.web.talks.kinds import KINDS
from bestendig.web.talks.models import Laid, Talk
from bestendig.web.talks.rules import may_lie, may_see, parties_of

MOST_SUGGESTED = 4
MOST_DIGITS = 10
A_YEAR = timedelta(days=365)


def at_table(seat: Seat) -> QuerySet[Talk]:
    """The talks at this table, whoever talks."""
    found = Talk.objects.filter(table=seat.table).select_related("table", "by_party")
    return found.prefetch_related("invited", "table__parties")


def talks_of(seat: Seat) -> list[Talk]:
    """The talks that this seat sees whole."""
    return [talk for talk in at_table(seat) if may_see(seat, talk)]


def talks_of_others(seat: Seat) -> list[Talk]:
    """The talks of which this seat knows that they take place, and no more."""
    return [talk for talk in at_table(seat) if not may_see(seat, talk)]


def talk_for(seat: Seat, pk: int) -> Talk:
    """The talk; 404 also where others talk, so that nobody finds out more by guessing."""
    talk = at_table(seat).filter(pk=pk).first()
    if talk is None or not may_see(seat, talk):
        raise Http404
    return talk


def talk_before(seat: Seat, number: str) -> Talk | None:
    """The talk that a new one follows, by what stands in the address; None where nothing does."""
    return talk_for(seat, int(number)) if number.isdecimal() and len(number) < MOST_DIGITS else None


def others_at_table(seat: Seat) -> list[Party]:
    """The parties that this seat can invite."""
    return list(seat.table.parties.exclude(pk=seat.party.pk))


def chosen_parties(seat: Seat, kind: str, said: dict[str, Any]) -> list[Party]:
    """The parties that were chosen; all of them where nobody is left out."""
    others = others_at_table(seat)
    if KINDS[kind].is_for_all:
        return others
    return [party for party in others if str(party.pk) in said["parties"]]


def sheets_to_lay(seat: Seat, talk: Talk) -> list[TableSheet]:
    """The sheets that can lie ready: the newest of each kind about each party that takes part."""
    newest: dict[tuple[str, int], TableSheet] = {}
    for sheet in visible(seat):
        if may_lie(talk, sheet):
            newest.setdefault((sheet.kind, sheet.about_id), sheet)
    laid = set(talk.sheets.values_list("pk", flat=True))
    return [sheet for sheet in newest.values() if sheet.pk not in laid]


def suggested(seat: Seat, talk: Talk) -> list[TableSheet]:
    """Those that suit this kind of talk, in the order of the kind; as many as a talk can hold."""
    order = KINDS[talk.kind].sheets
    found = [sheet for sheet in sheets_to_lay(seat, talk) if sheet.kind in order]
    return sorted(found, key=lambda sheet: order.index(sheet.kind))[:MOST_SUGGESTED]


def tests_to_lay(seat: Seat) -> list[PlanRow]:
    """The tests on the table."""
    return list(plans_of(seat).filter(test__is_on_table=True))


def laid_by(seat: Seat, talk: Talk, sheet: int) -> Laid:
    """A sheet that the party of this seat laid ready; 404 for one that another brought."""
    found = next((each for each in talk.laid.filter(party=seat.party) if each.sheet_id == sheet), None)
    if found is None:
        raise Http404
    return found


def open_promises(seat: Seat, talk: Talk) -> list[Promise]:
    """What the parties of a talk promised and have not told back, what was promised in it left out."""
    found = promises_of(seat).filter(party__in=parties_of(talk), told_at=None)
    return list(found.exclude(pk__in=talk.promises.all()))


def before_a_tender(seat: Seat) -> bool:
    """Whether a talk before a tender is planned or was held at this table in the year behind us."""
    kinds = [name for name, kind in KINDS.items() if kind.is_for_all]
    since = timezone.localdate() - A_YEAR
    return at_table(seat).filter(kind__in=kinds, called_off_at=None, on__gte=since).exists()
