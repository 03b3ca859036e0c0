"""Which patterns a table has, what is in them for whom, and what is in none."""

from collections.abc import Collection

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404
from django.utils.timezone import localdate

from bestendig.model.pattern_figures import Report
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck, Membership, Pattern, PatternAct, Recurrence
from bestendig.web.bottlenecks.rules import may_see as may_read
from bestendig.web.bottlenecks.selectors import bottlenecks_seen, members_of, patterns_at
from bestendig.web.parties.models import Party, Table
from bestendig.web.patterns.models import Declined
from bestendig.web.patterns.rules import may_see

MOST_OFFERED = 200
"""So many unlinked bottlenecks can be chosen from, the newest."""


def listed(seat: Seat) -> list[Pattern]:
    """The patterns of this table, in order of name: never of number, never of team."""
    return list(patterns_at(seat.table))


def pattern_for(seat: Seat, pk: int) -> Pattern:
    """The pattern, also one that was merged or undone: its history stays; 404 at another table."""
    found = Pattern.objects.filter(pk=pk).select_related("owner", "merged_into", "table").first()
    if found is None or not may_see(seat, found):
        raise Http404
    return found


def act_for(seat: Seat, pk: int, act: int) -> PatternAct:
    """An act of a pattern of this table."""
    found = PatternAct.objects.filter(pk=act, pattern=pattern_for(seat, pk)).select_related("pattern").first()
    if found is None:
        raise Http404
    return found


def members_for(seat: Seat, pattern: Pattern) -> tuple[list[Bottleneck], bool]:
    """The members of which this seat may read the words, and whether there are others."""
    found = list(members_of(pattern))
    read = [each for each in found if may_read(seat, each)]
    return read, len(read) < len(found)


def free(seat: Seat) -> QuerySet[Bottleneck]:
    """What this seat may read and is in no pattern, the newest first."""
    joined = Membership.objects.filter(bottleneck=OuterRef("pk"), left_at=None)
    return bottlenecks_seen(seat).filter(~Exists(joined))


def chosen(seat: Seat, keys: Collection[str], pattern: Pattern | None = None) -> list[Bottleneck]:
    """The chosen bottlenecks that this seat may read; of a pattern, or of those in none."""
    if pattern is None:
        return list(free(seat).filter(pk__in=keys))
    return [each for each in members_for(seat, pattern)[0] if str(each.pk) in keys]


def others_than(pattern: Pattern) -> QuerySet[Pattern]:
    """The other patterns of the table, to merge with."""
    return patterns_at(pattern.table).exclude(pk=pattern.pk)


def parties_but(pattern: Pattern) -> QuerySet[Party]:
    """The parties that can take over a pattern."""
    return pattern.table.parties.exclude(pk=pattern.owner_id)


def declined(table: Table) -> list[Declined]:
    """The proposals that were rejected and still are, with what was in them."""
    found = Declined.objects.filter(table=table, taken_back_at=None)
    return list(found.prefetch_related("bottlenecks").select_related("party"))


def declined_for(seat: Seat, pk: int) -> Declined:
    """A rejected proposal of this table."""
    found = Declined.objects.filter(table=seat.table, taken_back_at=None, pk=pk).first()
    if found is None:
        raise Http404
    return found


def reports(table: Table) -> list[Report]:
    """What is counted: what was shared, and what is in a pattern; with each "ook bij ons". No words.

    The same for everybody at the table, so that both sides of a talk see the same figures.
    """
    now = Membership.objects.filter(bottleneck__table=table, left_at=None, pattern__is_gone=False)
    pattern_of = dict(now.order_by().values_list("bottleneck", "pattern"))
    is_shared = Q(shared_at__isnull=False, withdrawn_at=None)
    rows = Bottleneck.objects.filter(is_shared | Q(pk__in=list(pattern_of)), table=table).order_by("pk")
    noted = list(rows.values_list("pk", "noted_at", "party__name"))
    theme = dict(rows.values_list("pk", "theme"))
    again = Recurrence.objects.filter(bottleneck__in=rows.values("pk")).order_by("pk")
    more = list(again.values_list("bottleneck", "at", "party__name"))
    return [
        Report(localdate(at), party, theme[pk], str(pattern_of.get(pk, "")))
        for pk, at, party in (*noted, *more)
    ]
