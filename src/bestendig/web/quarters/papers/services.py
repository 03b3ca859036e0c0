"""A session as the papers that people take along."""

from collections.abc import Iterator

from django.conf import settings

from bestendig.language import Text
from bestendig.sheets.quarters.session import Agreed, Half, Item, Session
from bestendig.sheets.quarters.writing import write_cases, write_session
from bestendig.web.accounts.seat import Seat
from bestendig.web.promises.models import Promise
from bestendig.web.quarters.models import Decision, Point, ReflectionSession
from bestendig.web.quarters.policies import state_of
from bestendig.web.quarters.selectors import decisions_in, points_of, previous, promises_in
from bestendig.web.quarters.words import EMPTY_HALVES, HALVES, KINDS, QUESTIONS, SHARES, kind_of, title_of

MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alles is verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, everything is made up.",
)
CALLED_OFF = Text(nl="Dit gesprek gaat niet door: {because}", en="This session is called off: {because}")


def file_of(seat: Seat, session: ReflectionSession, form: str, language: str) -> bytes:
    """Agenda or minutes as PDF or DOCX, or the day as a calendar file."""
    return write_session(_on_paper(seat, session, language), form)


def cases_of(seat: Seat, session: ReflectionSession, form: str, language: str) -> bytes:
    """The cases, a page each, as PDF or DOCX."""
    return write_cases(_on_paper(seat, session, language), form)


def _on_paper(seat: Seat, session: ReflectionSession, language: str) -> Session:
    """Everything of a session that this seat may read, as plain words."""
    state, points = state_of(session), points_of(seat, session)
    note = CALLED_OFF.filled(because=session.called_off_because).into(language)
    return Session(
        key=f"{session.table.slug}-{session.pk}",
        language=language,
        town=session.table.name,
        kind=kind_of(session).into(language),
        title=title_of(session).into(language),
        on=session.on,
        at=session.at,
        where=session.place,
        parties=tuple(party.name for party in session.invited.all()),
        changed_at=session.changed_at,
        halves=tuple(_half(name, points, language) for name in HALVES),
        before=tuple(_before(session)),
        n_changed=session.n_changed,
        is_called_off=state == "called_off",
        is_over=state in ("held", "told"),
        is_of_team=session.team_id is not None,
        note=note if state == "called_off" else "",
        notice=MADE_UP.into(language) if settings.CONFIGURATION.is_demo else "",
        time_share=SHARES[session.time_share].into(language) if session.time_share else "",
        appreciation=session.appreciation,
    )


def _half(name: str, points: list[Point], language: str) -> Half:
    """One half of the agenda."""
    items = tuple(_item(point, language) for point in points if point.half == name)
    return Half(HALVES[name].into(language), EMPTY_HALVES[name].into(language), items)


def _item(point: Point, language: str) -> Item:
    """One point with what came of it."""
    standing = QUESTIONS.get(point.kind)
    return Item(
        title=point.title,
        kind=KINDS[point.kind].into(language),
        raised_by=point.raised_by_party.name,
        words=point.words,
        tried=point.tried,
        question=point.question or (standing.into(language) if standing else ""),
        owner=point.owner.name if point.owner else "",
        minutes=point.minutes,
        is_case=point.kind == "case",
        notes=tuple(note.words for note in point.notes.all()),
        agreed=(
            *(_decided(each) for each in point.decisions.select_related("party")),
            *(_promised(each) for each in point.promises.select_related("party")),
        ),
    )


def _before(session: ReflectionSession) -> Iterator[Agreed]:
    """What was promised and decided the time before, and what came of it."""
    last = previous(session)
    if last is not None:
        yield from (_promised(each) for each in promises_in(last))
        yield from (_decided(each) for each in decisions_in(last))


def _decided(each: Decision) -> Agreed:
    """A decision on paper."""
    return Agreed(each.party.name, each.what, each.by_when, each.ground, each.came_of_it)


def _promised(each: Promise) -> Agreed:
    """A promise on paper."""
    return Agreed(each.party.name, each.what, each.by_when, came_of_it=each.came_of_it)
