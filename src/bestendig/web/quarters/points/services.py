"""What is done with one point: raised, moved, talked about, decided, promised, answered."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.parties.models import Party
from bestendig.web.promises import services as promises
from bestendig.web.promises.models import Promise
from bestendig.web.quarters.models import Decision, Note, Point, ReflectionSession
from bestendig.web.quarters.policies import check_can_write, check_on_no_agenda, check_preparing
from bestendig.web.quarters.rules import may_take_back, writes, writes_for
from bestendig.web.quarters.services import check_prepares, locked, one_at_a_time, point_subject

RAISED = ("case", "question")
"""What people raise themselves: it is never thrown away by somebody else."""


@transaction.atomic
def raise_point(
    seat: Seat, said: dict[str, Any], team: Party | None = None, came_from: Point | None = None
) -> Point:
    """A point for the next agenda, of the table or of the own team; sent twice it is there once."""
    if not seat.may("quarters.raise") or team not in (None, seat.party):
        raise _not_allowed()
    one_at_a_time(seat)
    told = {name: said.get(name, "").strip() for name in ("title", "tried", "question")}
    told["words"] = said.get("about", "").strip()
    same = {"table": seat.table, "team": team, "raised_by_party": seat.party, "session": None, **told}
    there = Point.objects.filter(**same, kind=said["kind"], half=said["half"]).first()
    if there is not None:
        return there
    point = Point.objects.create(
        **same, kind=said["kind"], half=said["half"], raised_by=seat.user, came_from=came_from
    )
    record(seat, "quarter_point_let_go" if came_from else "quarter_point_raised", point_subject(point))
    return point


@transaction.atomic
def take_back(seat: Seat, point: Point) -> None:
    """A point away again, by who raised it, as long as it is on no agenda."""
    if not may_take_back(seat, point):
        raise _not_allowed()
    check_on_no_agenda(point)
    subject = point_subject(point)
    point.delete()
    record(seat, "quarter_point_taken_back", subject)


@transaction.atomic
def drop(seat: Seat, point: Point) -> None:
    """Off the agenda: what somebody raised waits for the next time, what was proposed is proposed again."""
    session = _preparing(seat, point)
    if point.kind in RAISED:
        Point.objects.filter(pk=point.pk).update(session=None, place=0)
    else:
        session.points.filter(pk=point.pk).delete()
    record(seat, "quarter_point_dropped", point_subject(point))


@transaction.atomic
def move(seat: Seat, point: Point, way: str) -> None:
    """One place up or down within its half; at the end of it nothing happens."""
    session = _preparing(seat, point)
    order = list(session.points.filter(half=point.half))
    here = order.index(point)
    there = here + (1 if way == "down" else -1)
    if not 0 <= there < len(order):
        return
    places = sorted(each.place for each in order)
    order[here], order[there] = order[there], order[here]
    for place, each in zip(places, order, strict=True):
        Point.objects.filter(pk=each.pk).update(place=place)
    record(seat, "quarter_point_moved", point_subject(point))


@transaction.atomic
def arrange(seat: Seat, point: Point, owner: Party | None, minutes: int | None) -> None:
    """Who sees to the answer, and how long it may take."""
    _preparing(seat, point)
    point.owner, point.minutes = owner, minutes
    point.save(update_fields=["owner", "minutes"])
    record(seat, "quarter_point_arranged", point_subject(point))


@transaction.atomic
def note(seat: Seat, point: Point, words: str) -> None:
    """What was said; the same words once."""
    _writing(seat, point)
    more = {"party": seat.party, "by": seat.user}
    _, is_new = Note.objects.get_or_create(point=point, words=words.strip(), defaults=more)
    if is_new:
        record(seat, "quarter_noted", point_subject(point))


@transaction.atomic
def decide(seat: Seat, point: Point, party: Party, said: dict[str, Any]) -> Decision:
    """What was decided, on what ground; sent twice it stands there once."""
    session = _writing(seat, point)
    _check_for(seat, session, party)
    more = {"ground": said.get("ground", "").strip(), "by_when": said.get("by_when"), "by": seat.user}
    made, is_new = Decision.objects.get_or_create(
        point=point, party=party, what=said["what"].strip(), defaults=more
    )
    if is_new:
        record(seat, "quarter_decided", f"decision {made.pk}")
    return made


@transaction.atomic
def strike(seat: Seat, decision: Decision) -> None:
    """A decision away that was written down wrongly, until it was told back."""
    session = _writing(seat, decision.point)
    _check_for(seat, session, decision.party)
    subject = f"decision {decision.pk}"
    decision.delete()
    record(seat, "quarter_decision_struck", subject)


@transaction.atomic
def promise(seat: Seat, point: Point, party: Party, what: str, by_when: date) -> Promise | None:
    """A promise of a party that is there; it stands among the promises of the table. Sent twice: once."""
    session = _writing(seat, point)
    if session.team_id is not None:
        raise _not_allowed()  # a promise is seen by the whole table; a team writes an agreement of its own
    _check_for(seat, session, party)
    if point.promises.filter(party=party, what=what.strip(), by_when=by_when).exists():
        return None
    made = promises.promise(seat, what, by_when, party=party)
    point.promises.add(made)
    return made


@transaction.atomic
def answer(seat: Seat, point: Point, words: str) -> None:
    """What is told back to whoever raised the point."""
    session = _writing(seat, point)
    check_prepares(seat, session)
    point.answer = words.strip()
    point.save(update_fields=["answer"])
    record(seat, "quarter_point_answered", point_subject(point))


@transaction.atomic
def tell(seat: Seat, decision: Decision, words: str) -> None:
    """What became of a decision, by the party whose decision it is."""
    if decision.party_id != seat.party.pk or not seat.may("quarters.raise"):
        raise NotAllowed(
            Text(nl="Wie het besloot, vertelt wat ervan kwam.", en="Who decided tells what came of it."),
            Text(nl="Vraag het die partij.", en="Ask that party."),
            code="not_own_decision",
        )
    decision.came_of_it, decision.told_at = words.strip(), timezone.now()
    decision.save(update_fields=["came_of_it", "told_at"])
    record(seat, "quarter_decision_told", f"decision {decision.pk}")


def _preparing(seat: Seat, point: Point) -> ReflectionSession:
    """The session of a point whose agenda is being made by this seat, held until the act is done."""
    if point.session is None:
        raise _not_allowed()
    check_prepares(seat, point.session)
    session = locked(point.session)
    check_preparing(session)
    return session


def _writing(seat: Seat, point: Point) -> ReflectionSession:
    """The session of a point in which this seat may write now, held until the act is done."""
    if point.session is None or not writes(seat, point.session):
        raise _not_allowed()
    session = locked(point.session)
    check_can_write(session)
    return session


def _check_for(seat: Seat, session: ReflectionSession, party: Party) -> None:
    """NotAllowed to write something down for a party that is not there."""
    if not writes_for(seat, session, party):
        raise NotAllowed(
            Text(nl="Deze partij is er niet bij.", en="This party is not there."),
            Text(
                nl="Vink eerst aan wie er is, of laat die partij het zelf opschrijven.",
                en="Tick first who is there, or let that party write it down itself.",
            ),
            code="party_not_present",
        )


def _not_allowed() -> NotAllowed:
    """That this seat may not do this with this point."""
    return NotAllowed(
        Text(nl="Dit kan hier niet.", en="This cannot be done here."),
        Text(nl="Vraag het wie het gesprek voorbereidt.", en="Ask whoever prepares the session."),
        code="not_own_point",
    )
