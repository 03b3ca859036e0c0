"""A session as its page shows it, the sessions as the list shows them, and one point."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.urls import reverse

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.quarters.models import Point, ReflectionSession
from bestendig.web.quarters.policies import can_write, has_come, state_of
from bestendig.web.quarters.proposing import Proposal, first_agenda, proposals
from bestendig.web.quarters.rules import (
    may_take_back,
    plans_table,
    prepares,
    sees_agenda,
    sees_all_of,
    writes,
)
from bestendig.web.quarters.selectors import (
    can_begin,
    decisions_in,
    next_day,
    open_session,
    own_points,
    points_of,
    previous,
    promises_in,
    sessions_of,
    told_to,
    waiting_points,
)
from bestendig.web.quarters.services import waits_for_answer
from bestendig.web.quarters.words import EMPTY_HALVES, HALVES, KINDS, QUESTIONS, SHARES, STATES, title_of

LONG_AGENDA = 120


def hour_of(session: ReflectionSession, language: str) -> str:
    """The hour as people write it; empty while it is open."""
    if session.at is None:
        return ""
    return session.at.strftime("%H:%M") if language == "en" else f"{session.at.strftime('%H.%M')} uur"


def card_of(session: ReflectionSession, language: str) -> dict[str, Any]:
    """One session in a list."""
    state = state_of(session)
    return {
        "session": session,
        "title": title_of(session).into(language),
        "parties": ", ".join(party.name for party in session.invited.all()),
        "state": state,
        "state_words": STATES[state].into(language),
        "hour": hour_of(session, language),
    }


def lists_of(seat: Seat, language: str) -> dict[str, Any]:
    """What stands on the first page: the next agenda, own points, what was told back, the other sessions."""
    sessions = sessions_of(seat)
    coming = open_session(seat)
    others = [session for session in sessions if session.team_id is None and session != coming]
    begins = can_begin(seat)
    return {
        "coming": card_of(coming, language) if coming else None,
        "halves": halves_of(seat, points_of(seat, coming), language) if coming else [],
        "sees_agenda": coming is not None and sees_agenda(seat, coming),
        "prepares": coming is not None and prepares(seat, coming),
        "proposed": proposed_halves(first_agenda(proposals(seat)), language) if begins else [],
        "proposed_on": next_day(seat) if begins else None,
        "can_begin": begins,
        "can_raise": seat.may("quarters.raise"),
        "sees_pile": plans_table(seat),
        "own": [point_card(seat, point, language) for point in own_points(seat)],
        "told": [point_card(seat, point, language) for point in told_to(seat)],
        "held": [card_of(session, language) for session in others],
        "team_pile": pile_of(seat, seat.party, language),
        "team": [card_of(session, language) for session in sessions if session.team_id is not None],
    }


def proposed_halves(found: Iterable[Proposal], language: str) -> list[dict[str, Any]]:
    """An agenda that nobody made yet, in its two halves."""
    every = list(found)
    return [
        {
            "title": HALVES[name].into(language),
            "empty": EMPTY_HALVES[name].into(language),
            "points": [proposal_card(each, language) for each in every if each.half == name],
        }
        for name in HALVES
    ]


def proposal_card(proposal: Proposal, language: str) -> dict[str, Any]:
    """One proposal."""
    return {
        "key": proposal.key,
        "kind": KINDS[proposal.kind].into(language),
        "title": proposal.title,
        "why": proposal.why.into(language),
    }


def halves_of(seat: Seat, points: list[Point], language: str) -> list[dict[str, Any]]:
    """The two halves of an agenda, with the place of each point in its half."""
    return [
        {
            "name": name,
            "title": HALVES[name].into(language),
            "empty": EMPTY_HALVES[name].into(language),
            "points": list(_in_order(seat, [each for each in points if each.half == name], language)),
        }
        for name in HALVES
    ]


def _in_order(seat: Seat, points: list[Point], language: str) -> Iterator[dict[str, Any]]:
    """The points of a half; the first cannot go up, the last not down."""
    for n, point in enumerate(points, 1):
        card = point_card(seat, point, language)
        yield {**card, "number": n, "is_first": n == 1, "is_last": n == len(points)}


def point_card(seat: Seat, point: Point, language: str) -> dict[str, Any]:
    """One point in a list."""
    standing = QUESTIONS.get(point.kind)
    state = state_of(point.session) if point.session else "waiting"
    is_told = state == "told" or (state == "held" and sees_all_of(seat, point))
    return {
        "point": point,
        "kind": KINDS[point.kind].into(language),
        "question": point.question or (standing.into(language) if standing else ""),
        "state": state,
        "session_title": title_of(point.session).into(language) if point.session else "",
        "answer": point.answer if is_told else "",
        "can_take_back": point.session is None and may_take_back(seat, point),
        "can_let_go": point.team_id is not None and may_take_back(seat, point) and not point.went_on.exists(),
        "went_on": point.team_id is not None and point.went_on.exists(),
        "address": _subject(point),
    }


def _subject(point: Point) -> str:
    """Where what the point is about can be read; empty for what people raised themselves."""
    numbers = {
        "pattern": point.pattern_id,
        "bottleneck": point.bottleneck_id,
        "sheet": point.sheet_id,
    }
    found = next(((route, pk) for route, pk in numbers.items() if pk is not None), None)
    return reverse(found[0], kwargs={"pk": found[1]}) if found else ""


def page_of(seat: Seat, session: ReflectionSession, language: str) -> dict[str, Any]:
    """One session as a page."""
    points = points_of(seat, session)
    card, is_mine, is_seen = card_of(session, language), prepares(seat, session), sees_agenda(seat, session)
    state, minutes = card["state"], sum(point.minutes or 0 for point in points)
    is_preparing = is_mine and state == "preparing"
    return {
        **card,
        "halves": halves_of(seat, points, language),
        "sees_agenda": is_seen,
        "prepares": is_mine,
        "is_preparing": is_preparing,
        "offered": offered_of(seat, session, language) if is_preparing else [],
        "minutes": minutes,
        "is_long": minutes > LONG_AGENDA,
        "n_cases": sum(point.kind == "case" for point in points),
        "before": before_of(seat, session, language) if is_seen else None,
        "has_come": has_come(session),
        "can_write": can_write(session) and writes(seat, session),
        "is_over": state in ("held", "told"),
        "silent": silent_of(session, points) if is_mine and state == "held" else [],
        "share": SHARES[session.time_share].into(language) if session.time_share else "",
        "can_raise": seat.may("quarters.raise") and state in ("preparing", "fixed"),
    }


def offered_of(seat: Seat, session: ReflectionSession, language: str) -> list[dict[str, Any]]:
    """What could stand on this agenda too."""
    return [proposal_card(each, language) for each in proposals(seat, session.team)]


def silent_of(session: ReflectionSession, points: list[Point]) -> list[Point]:
    """The points about which nobody would hear anything."""
    return [point for point in points if waits_for_answer(session, point)]


def before_of(seat: Seat, session: ReflectionSession, language: str) -> dict[str, Any] | None:
    """The session before, with what became of its promises and decisions; None where there was none."""
    last = previous(session)
    if last is None:
        return None
    return {
        "title": title_of(last).into(language),
        "session": last if sees_agenda(seat, last) else None,
        "promises": list(promises_in(last)),
        "decisions": list(decisions_in(last)),
    }


def point_page_of(seat: Seat, point: Point, language: str) -> dict[str, Any]:
    """One point as a page: for whoever sees all of it what was said, and for who raised it the answer."""
    session, sees_all = point.session, sees_all_of(seat, point)
    order = points_of(seat, session) if session is not None and sees_all else [point]
    here = order.index(point)
    return {
        **point_card(seat, point, language),
        "half": HALVES[point.half].into(language),
        "session": session,
        "is_of_team": point.team_id is not None,
        "sees_all": sees_all,
        "notes": list(point.notes.select_related("party")) if sees_all else [],
        "decisions": list(point.decisions.select_related("party")) if sees_all else [],
        "promises": list(point.promises.select_related("party")) if sees_all else [],
        "can_write": session is not None and can_write(session) and writes(seat, session),
        "prepares": session is not None and prepares(seat, session),
        "before": order[here - 1] if here > 0 else None,
        "after": order[here + 1] if here + 1 < len(order) else None,
    }


def pile_of(seat: Seat, team: Party | None, language: str) -> list[dict[str, Any]]:
    """What was raised and waits for an agenda."""
    return [point_card(seat, point, language) for point in waiting_points(seat, team)]
