"""What is done with a session: planned, fixed, held, told back; each act stands on the trail."""

from collections.abc import Iterable
from datetime import date, time
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.bottlenecks import services as bottlenecks
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.selectors import members_of
from bestendig.web.memory.services import remember
from bestendig.web.parties.models import Party
from bestendig.web.quarters.models import Decision, Point, ReflectionSession
from bestendig.web.quarters.policies import (
    check_can_change,
    check_can_fix,
    check_can_reopen,
    check_can_tell,
    check_can_write,
    check_preparing,
    state_of,
)
from bestendig.web.quarters.proposing import MINUTES, Proposal
from bestendig.web.quarters.rules import is_withdrawn, plans_table, prepares
from bestendig.web.quarters.selectors import decisions_in

LONGEST = 600


@transaction.atomic
def plan(
    seat: Seat,
    said: dict[str, Any],
    parties: Iterable[Party],
    chosen: Iterable[Proposal],
    team: Party | None = None,
) -> ReflectionSession:
    """A new session with the points that were chosen; the one of that day where it is there already."""
    check_plans(seat, team)
    one_at_a_time(seat)
    same = ReflectionSession.objects.select_for_update().filter(table=seat.table, team=team, on=said["on"])
    there = same.filter(by_party=seat.party, called_off_at=None, held_at=None).first()
    if there is not None:
        return there
    session = ReflectionSession.objects.create(
        table=seat.table, team=team, on=said["on"], at=said.get("at"),
        place=said.get("place", "").strip(), by_party=seat.party, planned_by=seat.user,
    )  # fmt: skip
    session.invited.set({seat.party, *(() if team else parties)})
    for proposal in chosen:
        put_on(seat, session, proposal)
    record(seat, "quarter_planned", subject_of(session))
    return session


@transaction.atomic
def add(seat: Seat, session: ReflectionSession, proposal: Proposal) -> None:
    """A proposal on the agenda."""
    check_prepares(seat, session)
    check_preparing(locked(session))
    point = put_on(seat, session, proposal)
    record(seat, "quarter_point_added", point_subject(point))


def put_on(seat: Seat, session: ReflectionSession, proposal: Proposal) -> Point:
    """The point of a proposal at the end of the agenda; one that was raised keeps who raised it."""
    point = proposal.point or Point(
        table=session.table, team=session.team, half=proposal.half, kind=proposal.kind,
        title=proposal.title, words=proposal.words, raised_by=seat.user,
        raised_by_party=proposal.by or seat.party,
        **proposal.about,
    )  # fmt: skip
    last = session.points.last()
    point.session, point.place = session, last.place + 1 if last else 1
    asked = session.by_party if point.half == "practice" and session.team_id is None else None
    point.owner = point.owner or proposal.owner or asked
    point.minutes = point.minutes or MINUTES[point.kind]
    point.save()
    return point


@transaction.atomic
def change(seat: Seat, session: ReflectionSession, on: date, at: time | None, place: str) -> None:
    """To another day, hour or place."""
    check_prepares(seat, session)
    check_can_change(locked(session))
    session.on, session.at, session.place = on, at, place.strip()
    session.changed_at, session.n_changed = timezone.now(), session.n_changed + 1
    session.save(update_fields=["on", "at", "place", "changed_at", "n_changed"])
    record(seat, "quarter_changed", subject_of(session))


@transaction.atomic
def call_off(seat: Seat, session: ReflectionSession, because: str) -> None:
    """It does not take place: what people raised waits for the next one."""
    check_prepares(seat, session)
    if state_of(locked(session)) == "called_off":
        return
    check_can_change(session)
    session.called_off_at = session.changed_at = timezone.now()
    session.called_off_because = because.strip()
    session.save(update_fields=["called_off_at", "changed_at", "called_off_because"])
    session.points.filter(kind__in=("case", "question")).update(session=None)
    record(seat, "quarter_called_off", subject_of(session))


@transaction.atomic
def invite(seat: Seat, session: ReflectionSession, parties: Iterable[Party]) -> None:
    """Who is asked to come; who prepares is always there."""
    check_prepares(seat, session)
    check_can_change(locked(session))
    session.invited.set({session.by_party, *(() if session.team_id else parties)})
    record(seat, "quarter_invited", subject_of(session))


@transaction.atomic
def fix(seat: Seat, session: ReflectionSession) -> None:
    """The agenda stands: everybody who is invited sees it."""
    check_prepares(seat, session)
    if state_of(locked(session)) == "fixed":
        return  # sent twice
    check_can_fix(session)
    _stamp(session, "fixed_at")
    record(seat, "quarter_fixed", subject_of(session))


@transaction.atomic
def reopen(seat: Seat, session: ReflectionSession) -> None:
    """The agenda can be changed again."""
    check_prepares(seat, session)
    if state_of(locked(session)) == "preparing":
        return
    check_can_reopen(session)
    ReflectionSession.objects.filter(pk=session.pk).update(fixed_at=None)
    session.fixed_at = None
    record(seat, "quarter_reopened", subject_of(session))


@transaction.atomic
def say_present(seat: Seat, session: ReflectionSession, parties: Iterable[Party]) -> None:
    """Which parties are there; a promise is written down only for who is."""
    check_prepares(seat, session)
    check_can_write(locked(session))
    session.present.set(set(parties) & set(session.invited.all()))
    record(seat, "quarter_present", subject_of(session))


@transaction.atomic
def hold(seat: Seat, session: ReflectionSession, time_share: str, appreciation: str) -> None:
    """It was held; how the time went and what people valued, where they want to say so."""
    check_prepares(seat, session)
    check_can_write(locked(session))
    session.time_share, session.appreciation = time_share, appreciation.strip()
    session.save(update_fields=["time_share", "appreciation"])
    if session.held_at is None:
        _stamp(session, "held_at")
    record(seat, "quarter_held", subject_of(session))


@transaction.atomic
def tell_back(seat: Seat, session: ReflectionSession) -> None:
    """Whoever raised a point hears what came of it; what was decided can be found again."""
    check_prepares(seat, session)
    if state_of(locked(session)) == "told":
        return
    points = list(session.points.select_related("pattern", "bottleneck", "raised_by_party"))
    check_can_tell(session, [point for point in points if waits_for_answer(session, point)])
    for point in points:
        point.answer = point.answer or composed(point)
        point.save(update_fields=["answer"])
        for bottleneck in _raised_as(session, point):
            bottlenecks.reply(seat, bottleneck, _reply(session, point))
    _stamp(session, "told_at")
    for decision in decisions_in(session):
        remember_decision(session, decision)
    record(seat, "quarter_told_back", subject_of(session))


def waits_for_answer(session: ReflectionSession, point: Point) -> bool:
    """Whether somebody waits to hear what came of it and nothing stands there to tell back."""
    if session.team_id is not None or is_withdrawn(point) or point.kind in ("promise", "sheet"):
        return False
    is_others = point.kind in ("pattern", "bottleneck") or point.raised_by_party_id != session.by_party_id
    return is_others and not (point.answer or composed(point))


def composed(point: Point) -> str:
    """What was decided and promised about a point, as one answer; empty where nothing was."""
    decided = (f"{each.what.rstrip('.')}." for each in point.decisions.all())
    promised = (
        f"{each.party.name} belooft, voor {day(each.by_when, 'nl')}: {each.what.rstrip('.')}."
        for each in point.promises.select_related("party")
    )
    return " ".join((*decided, *promised))[:LONGEST]


def remember_decision(session: ReflectionSession, decision: Decision) -> None:
    """A decision can be found again by whoever was invited; rights are filtered before anything is ranked."""
    words = " ".join((decision.point.title, decision.what, decision.ground))
    invited = set(session.invited.all())
    everybody = session.team_id is None and invited >= set(session.table.parties.all())
    for party in [None] if everybody else sorted(invited, key=lambda each: each.pk):
        subject = str(decision.pk) if party is None else f"{decision.pk}-{party.pk}"
        remember(session.table, "decision", subject, words, owner=party)


def _raised_as(session: ReflectionSession, point: Point) -> list[Bottleneck]:
    """The shared bottlenecks that a point of the table stands for."""
    if session.team_id is not None:
        return []
    found = list(members_of(point.pattern)) if point.pattern else [point.bottleneck]
    return [each for each in found if each is not None and each.is_shared]


def _reply(session: ReflectionSession, point: Point) -> str:
    """The answer with where it was given."""
    return f"Uit het kwartaalgesprek van {day(session.on, 'nl')}: {point.answer}"[:LONGEST]


def one_at_a_time(seat: Seat) -> None:
    """Let two who send the same for one party wait for each other, until the first is done."""
    Party.objects.select_for_update().get(pk=seat.party.pk)


def locked(session: ReflectionSession) -> ReflectionSession:
    """The session as it is now, held until this act is done: two who write wait for each other."""
    ReflectionSession.objects.select_for_update().get(pk=session.pk)
    session.refresh_from_db()
    return session


def subject_of(session: ReflectionSession) -> str:
    """How the trail names a session."""
    return f"session {session.pk}"


def point_subject(point: Point) -> str:
    """How the trail names a point."""
    return f"point {point.pk}"


def check_prepares(seat: Seat, session: ReflectionSession) -> None:
    """NotAllowed for who does not prepare this session."""
    if not prepares(seat, session):
        raise NotAllowed(
            Text(nl="Dit doet wie het gesprek voorbereidt.", en="Whoever prepares the session does this."),
            Text(nl="Breng uw punt in, of vraag het die partij.", en="Raise your point, or ask that party."),
            code="not_own_session",
        )


def check_plans(seat: Seat, team: Party | None) -> None:
    """NotAllowed for who may not plan this kind of session."""
    is_allowed = seat.may("quarters.raise") and team == seat.party if team else plans_table(seat)
    if not is_allowed:
        raise NotAllowed(
            Text(
                nl="Het kwartaalgesprek bereidt de gemeente voor.",
                en="The municipality prepares the quarterly session.",
            ),
            Text(
                nl="Breng een punt in, of plan een gesprek van uw eigen team.",
                en="Raise a point, or plan a session of your own team.",
            ),
            code="not_own_session",
        )


def _stamp(session: ReflectionSession, name: str) -> None:
    """Note that the session came into its next state now."""
    setattr(session, name, timezone.now())
    session.save(update_fields=[name])
