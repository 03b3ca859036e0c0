"""Who may do what with which session and point; the truth table in the tests walks all of it.

A session of the table is prepared by the municipality. Until the agenda is fixed the others who are invited
know the day and see the points that they raised themselves. A session of a team is nobody else's business.
"""

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.quarters.models import Point, ReflectionSession


def plans_table(seat: Seat) -> bool:
    """Whether this seat prepares sessions of the table, and so reads what was raised for them."""
    return seat.party.kind == Party.Kind.MUNICIPALITY and seat.may("quarters.plan")


def is_invited(seat: Seat, session: ReflectionSession) -> bool:
    """Whether the party of this seat is asked to come."""
    return seat.party in session.invited.all()


def prepares(seat: Seat, session: ReflectionSession) -> bool:
    """Whether this seat makes the agenda: everybody of the team, or the planners of the inviting party."""
    if session.team_id is not None:
        return session.team_id == seat.party.pk and seat.may("quarters.raise")
    return session.by_party_id == seat.party.pk and plans_table(seat)


def knows_of(seat: Seat, session: ReflectionSession) -> bool:
    """Whether this seat may know that the session is there: when, where, with whom."""
    if session.table_id != seat.table.pk or not seat.may("quarters.read"):
        return False
    if session.team_id is not None:
        return session.team_id == seat.party.pk
    return is_invited(seat, session) or prepares(seat, session)


def sees_agenda(seat: Seat, session: ReflectionSession) -> bool:
    """Whether this seat sees every point and what came of it."""
    if not knows_of(seat, session):
        return False
    return session.team_id is not None or session.fixed_at is not None or prepares(seat, session)


def is_withdrawn(point: Point) -> bool:
    """Whether the team took back what a point is about, before it was talked about."""
    if point.bottleneck is None or point.team_id is not None or point.session is None:
        return False
    return point.session.held_at is None and not point.bottleneck.is_shared


def sees_point(seat: Seat, point: Point) -> bool:
    """Whether this seat may read what was raised: its own, or on an agenda that it sees."""
    if point.table_id != seat.table.pk or not seat.may("quarters.read"):
        return False
    if point.team_id is not None:
        return point.team_id == seat.party.pk
    if point.raised_by_party_id == seat.party.pk:
        return True
    if is_withdrawn(point):
        return False
    return plans_table(seat) if point.session is None else sees_agenda(seat, point.session)


def sees_all_of(seat: Seat, point: Point) -> bool:
    """Whether this seat sees what was said, decided and promised about a point, and not only the answer."""
    return point.session is not None and sees_agenda(seat, point.session)


def writes(seat: Seat, session: ReflectionSession) -> bool:
    """Whether this seat may write down what is said: who prepares, and planners of who is invited."""
    if prepares(seat, session):
        return True
    return session.team_id is None and is_invited(seat, session) and seat.may("quarters.plan")


def writes_for(seat: Seat, session: ReflectionSession, party: Party) -> bool:
    """Whether this seat may write down a decision or promise of a party: its own, or one that is there."""
    if party == seat.party:
        return writes(seat, session)
    return prepares(seat, session) and party in session.present.all()


def may_take_back(seat: Seat, point: Point) -> bool:
    """Whether this seat may take back a point: whoever raised it, as long as it is on no agenda."""
    return (
        sees_point(seat, point) and point.raised_by_party_id == seat.party.pk and seat.may("quarters.raise")
    )
