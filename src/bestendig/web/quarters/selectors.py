"""Which sessions and points a seat sees, what waits for the next one, and what was told back."""

from collections.abc import Collection
from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.http import Http404
from django.utils import timezone

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.promises.models import Promise
from bestendig.web.quarters.models import Decision, Point, ReflectionSession
from bestendig.web.quarters.policies import state_of
from bestendig.web.quarters.rules import (
    knows_of,
    may_take_back,
    plans_table,
    prepares,
    sees_all_of,
    sees_point,
)

A_QUARTER, AHEAD = timedelta(weeks=13), timedelta(weeks=4)
"""A session every quarter; what was told back stands on the first page until the next one."""
SATURDAY = 5


def at_table(seat: Seat) -> QuerySet[ReflectionSession]:
    """The sessions of this table and the own sessions of the party of this seat."""
    found = ReflectionSession.objects.filter(Q(team=None) | Q(team=seat.party), table=seat.table)
    return found.select_related("table", "team", "by_party").prefetch_related("invited", "present")


def sessions_of(seat: Seat) -> list[ReflectionSession]:
    """The sessions of which this seat knows."""
    return [session for session in at_table(seat) if knows_of(seat, session)]


def session_for(seat: Seat, pk: int) -> ReflectionSession:
    """The session; 404 also where others meet, so that nobody finds out more by guessing."""
    session = at_table(seat).filter(pk=pk).first()
    if session is None or not knows_of(seat, session):
        raise Http404
    return session


def _points(seat: Seat) -> QuerySet[Point]:
    """The points of this table, with what a page of them needs."""
    found = Point.objects.filter(Q(team=None) | Q(team=seat.party), table=seat.table)
    return found.select_related(
        "session__table", "session__by_party", "session__team", "raised_by_party", "owner",
        "pattern", "bottleneck__party", "promise__party", "sheet__about",
    ).prefetch_related("session__invited", "session__present")  # fmt: skip


def point_for(seat: Seat, pk: int) -> Point:
    """The point; 404 where this seat may not read it."""
    point = _points(seat).filter(pk=pk).first()
    if point is None or not sees_point(seat, point):
        raise Http404
    return point


def decision_for(seat: Seat, pk: int) -> Decision:
    """The decision; 404 where this seat may not see what was decided."""
    found = Decision.objects.filter(pk=pk).select_related("party").first()
    if found is None or not sees_all_of(seat, point_for(seat, found.point_id)):
        raise Http404
    return found


def points_of(seat: Seat, session: ReflectionSession) -> list[Point]:
    """The points on an agenda that this seat may read: what practice asks first, each half in order."""
    found = _points(seat).filter(session=session).order_by("half", "place", "pk")
    return [point for point in found if sees_point(seat, point)]


def waiting_points(seat: Seat, team: Party | None = None) -> list[Point]:
    """What was raised and stands on no agenda yet: for the table, or of the own team."""
    found = _points(seat).filter(session=None, team=team)
    return [point for point in found if sees_point(seat, point)]


def own_points(seat: Seat) -> list[Point]:
    """What the party of this seat raised for the table and was not told back yet."""
    found = _points(seat).filter(team=None, raised_by_party=seat.party, kind__in=("case", "question"))
    return [point for point in found if point.session is None or state_of(point.session) != "told"]


def can_let_go(seat: Seat, number: str) -> Point | None:
    """The own team's point that goes to the table, by what stands in the address; None where nothing does."""
    if not number.isdecimal() or len(number) > 9:
        return None
    point = point_for(seat, int(number))
    return point if point.team_id is not None and may_take_back(seat, point) else None


def previous(session: ReflectionSession) -> ReflectionSession | None:
    """The session before it that was held, of the same table or team and the same who prepare."""
    found = ReflectionSession.objects.filter(table=session.table, team=session.team, called_off_at=None)
    return found.exclude(held_at=None).filter(on__lt=session.on).first()


def promises_in(session: ReflectionSession) -> QuerySet[Promise]:
    """What was promised in a session."""
    return Promise.objects.filter(points__session=session).select_related("party").distinct()


def decisions_in(session: ReflectionSession) -> QuerySet[Decision]:
    """What was decided in a session."""
    return Decision.objects.filter(point__session=session).select_related("party", "point")


def open_session(seat: Seat) -> ReflectionSession | None:
    """The session of the table that comes first: being prepared or fixed."""
    found = at_table(seat).filter(team=None, called_off_at=None, held_at=None).order_by("on", "pk")
    return next((session for session in found if knows_of(seat, session)), None)


def next_day(seat: Seat, team: Party | None = None) -> date:
    """The day that is proposed: a quarter after the last session, or in four weeks; never in a weekend."""
    last = at_table(seat).filter(team=team, called_off_at=None).first()
    soonest = timezone.localdate() + AHEAD
    day = max(soonest, last.on + A_QUARTER) if last else soonest
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= SATURDAY else day


def others_at_table(seat: Seat) -> list[Party]:
    """The parties that this seat can invite."""
    return list(seat.table.parties.exclude(pk=seat.party.pk))


def told_to(seat: Seat) -> list[Point]:
    """What the party of this seat raised and was told back in the last weeks, the newest first."""
    since = timezone.now() - A_QUARTER
    found = _points(seat).filter(team=None, raised_by_party=seat.party, session__told_at__gte=since)
    return list(found.exclude(answer="").filter(kind__in=("case", "question")).order_by("-session__told_at"))


def to_prepare(seat: Seat) -> ReflectionSession | None:
    """The session of the table whose agenda this seat makes now."""
    session = open_session(seat)
    if session is None or session.fixed_at is not None or not prepares(seat, session):
        return None
    return session


def to_tell_back(seat: Seat) -> list[ReflectionSession]:
    """The sessions of the table that are over, of which this seat tells back what came of them."""
    is_over = Q(held_at__isnull=False) | Q(fixed_at__isnull=False, on__lt=timezone.localdate())
    found = at_table(seat).filter(is_over, team=None, told_at=None, called_off_at=None)
    return [session for session in found if prepares(seat, session)]


def next_session(seat: Seat) -> ReflectionSession | None:
    """The first session of the table to come of which this seat knows."""
    found = at_table(seat).filter(team=None, called_off_at=None, held_at=None, on__gte=timezone.localdate())
    return next((session for session in found.order_by("on", "pk") if knows_of(seat, session)), None)


def can_begin(seat: Seat) -> bool:
    """Whether this seat can begin a new session of the table: none is on its way."""
    return plans_table(seat) and open_session(seat) is None


def decisions_seen(seat: Seat, numbers: Collection[int]) -> list[Decision]:
    """Those of these decisions that this seat may see."""
    found = Decision.objects.filter(pk__in=numbers, point__table=seat.table).select_related(
        "party", "point__session__table", "point__session__team"
    )
    return [each for each in found if sees_all_of(seat, each.point)]


def parties_named(seat: Seat, numbers: Collection[str]) -> list[Party]:
    """The parties of this table with these numbers."""
    return [party for party in seat.table.parties.all() if str(party.pk) in numbers]
