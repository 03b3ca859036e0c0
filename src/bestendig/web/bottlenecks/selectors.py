"""Which bottlenecks and patterns a seat sees, and what waits for whom."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import (
    Bottleneck,
    Membership,
    Pattern,
    PatternAct,
    Recurrence,
    Reply,
)
from bestendig.web.parties.models import Party, Table

A_REPLY, CAME_OF_IT, TO_ALL = range(3)
"""What says most of a whole pattern comes last."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How often and at how many parties something was noted at least, from when until when."""

    n_times: int
    n_parties: int
    first_at: datetime | None = None
    last_at: datetime | None = None


def bottlenecks_seen(seat: Seat) -> QuerySet[Bottleneck]:
    """Those of the own party, and what others shared."""
    if not seat.may("bottlenecks.read"):
        return Bottleneck.objects.none()
    return _with_more(Bottleneck.objects.filter(Q(party=seat.party) | _shared(), table=seat.table))


def shared(table: Table) -> QuerySet[Bottleneck]:
    """What everybody at this table who reads bottlenecks sees."""
    return _with_more(Bottleneck.objects.filter(_shared(), table=table))


def bottleneck_for(seat: Seat, pk: int) -> Bottleneck:
    """The bottleneck; 404 also for what another team kept to itself, so that nobody guesses it is there."""
    found = bottlenecks_seen(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def waiting_for_reply(seat: Seat) -> QuerySet[Bottleneck]:
    """What was shared and has no answer of the municipality yet, the oldest first; for its seats only."""
    if seat.party.kind != Party.Kind.MUNICIPALITY or not seat.may("bottlenecks.reply"):
        return Bottleneck.objects.none()
    answered = Reply.objects.filter(bottleneck=OuterRef("pk"), party=seat.party)
    found = shared(seat.table).filter(~Exists(answered), closed_at=None)
    return found.exclude(party=seat.party).order_by("shared_at", "pk")


def waiting_beside(seat: Seat, bottleneck: Bottleneck) -> list[Bottleneck]:
    """The others in its pattern that wait for an answer of this seat's party too."""
    pattern = pattern_of(bottleneck)
    if pattern is None:
        return []
    same = Membership.objects.filter(pattern=pattern, left_at=None).values("bottleneck")
    return list(waiting_for_reply(seat).filter(pk__in=same).exclude(pk=bottleneck.pk))


def waiting_by_pattern(seat: Seat) -> Counter[int]:
    """How many wait for an answer of this seat's party in each pattern."""
    waits = waiting_for_reply(seat).order_by().values("pk")
    rows = Membership.objects.filter(bottleneck__in=waits, left_at=None)
    return Counter(rows.values_list("pattern", flat=True))


def newly_answered(seat: Seat) -> QuerySet[Bottleneck]:
    """Those of the own party that others answered, each or as a pattern, since the team last read them."""
    if not seat.may("bottlenecks.note"):
        return Bottleneck.objects.none()
    since = Coalesce(OuterRef("read_at"), OuterRef("noted_at"))
    fresh = Reply.objects.filter(bottleneck=OuterRef("pk"), at__gt=since).exclude(party=seat.party)
    here = Membership.objects.filter(bottleneck=OuterRef(OuterRef("pk")), left_at=None)
    told = PatternAct.objects.filter(pattern__in=here.values("pattern"), act="state", at__gt=since)
    own = Bottleneck.objects.filter(table=seat.table, party=seat.party)
    return _with_more(own.filter(Exists(fresh) | Exists(told.exclude(why="").exclude(by=seat.user))))


def answers_to(pattern: Pattern) -> list[PatternAct]:
    """What was answered to all that is in a pattern, the newest last."""
    return list(pattern.acts.filter(act="state").exclude(why=""))


def patterns_at(table: Table) -> QuerySet[Pattern]:
    """The patterns of this table that are there now."""
    return Pattern.objects.filter(table=table, is_gone=False).select_related("owner")


def pattern_seen(seat: Seat, pk: int) -> Pattern:
    """The pattern; 404 for one that is gone or at another table."""
    found = patterns_at(seat.table).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def pattern_of(bottleneck: Bottleneck) -> Pattern | None:
    """The pattern in which it is now."""
    found = bottleneck.memberships.filter(left_at=None).select_related("pattern__owner").first()
    return found.pattern if found else None


def members_of(pattern: Pattern) -> QuerySet[Bottleneck]:
    """The bottlenecks that are in it now, whoever may read them."""
    return _with_more(
        Bottleneck.objects.filter(memberships__pattern=pattern, memberships__left_at=None)
    ).order_by("noted_at", "pk")


def counts(patterns: Collection[Pattern]) -> dict[int, Counted]:
    """How often each was noted at least, "ook bij ons" included; without a word of what was written."""
    keys = [pattern.pk for pattern in patterns]
    member = Membership.objects.filter(pattern__in=keys, left_at=None).order_by()
    rows = list(member.values_list("pattern", "bottleneck__party", "bottleneck__noted_at"))
    again = Recurrence.objects.filter(
        bottleneck__memberships__pattern__in=keys, bottleneck__memberships__left_at=None
    ).order_by()
    rows += again.values_list("bottleneck__memberships__pattern", "party", "at")
    return {key: _counted([row[1:] for row in rows if row[0] == key]) for key in keys}


def counted(bottleneck: Bottleneck) -> Counted:
    """How often one bottleneck was noted: once, and once for each party that has it too."""
    again = [(each.party_id, each.at) for each in bottleneck.recurrences.all()]
    return _counted([(bottleneck.party_id, bottleneck.noted_at), *again])


def newest_answers(patterns: Collection[Pattern]) -> dict[int, str]:
    """What was answered to all of it; else what came of one that is shared; else a reply: each the newest."""
    keys = [pattern.pk for pattern in patterns]
    rows = list(_replies(keys)) + list(_came_of(keys))
    acts = PatternAct.objects.filter(pattern__in=keys, act="state").exclude(why="")
    rows += [(pattern, TO_ALL, at, why) for pattern, at, why in acts.values_list("pattern", "at", "why")]
    return {pattern: words for pattern, _, _, words in sorted(rows, key=lambda row: row[1:3])}


def _replies(keys: list[int]) -> Iterator[tuple[int, int, datetime, str]]:
    """The replies to what is shared in these patterns."""
    here = Reply.objects.filter(
        bottleneck__memberships__pattern__in=keys,
        bottleneck__memberships__left_at=None,
        bottleneck__shared_at__isnull=False,
        bottleneck__withdrawn_at=None,
    )
    for pattern, at, words in here.values_list("bottleneck__memberships__pattern", "at", "words"):
        yield pattern, A_REPLY, at, words


def _came_of(keys: list[int]) -> Iterator[tuple[int, int, datetime, str]]:
    """What came of what is shared in these patterns, once it was closed."""
    here = Bottleneck.objects.filter(
        _shared(), memberships__pattern__in=keys, memberships__left_at=None, closed_at__isnull=False
    )
    for pattern, at, words in here.values_list("memberships__pattern", "closed_at", "came_of_it"):
        if at is not None and words:
            yield pattern, CAME_OF_IT, at, words


def _counted(rows: Iterable[tuple[int, datetime]]) -> Counted:
    """Times, parties, first and last."""
    found = sorted(rows, key=lambda row: row[1])
    if not found:
        return Counted(0, 0)
    return Counted(len(found), len({party for party, _ in found}), found[0][1], found[-1][1])


def _shared() -> Q:
    """Shared, and not taken back."""
    return Q(shared_at__isnull=False, withdrawn_at=None)


def _with_more(found: QuerySet[Bottleneck]) -> QuerySet[Bottleneck]:
    """With what a card of it needs, in few questions to the database."""
    now = Membership.objects.filter(left_at=None).select_related("pattern__owner")
    return found.select_related("party", "table").prefetch_related(
        Prefetch("memberships", now, to_attr="memberships_now"),
        Prefetch("replies", Reply.objects.select_related("party")),
        Prefetch("recurrences", Recurrence.objects.select_related("party")),
    )
