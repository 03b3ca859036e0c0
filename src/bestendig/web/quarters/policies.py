"""Whether something can be done with a session now; the reason when it cannot."""

from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.quarters.models import Point, ReflectionSession


def state_of(session: ReflectionSession) -> str:
    """Where a session stands: being prepared, agenda fixed, held, told back; or called off."""
    if session.called_off_at is not None:
        return "called_off"
    if session.told_at is not None:
        return "told"
    if session.held_at is not None:
        return "held"
    return "preparing" if session.fixed_at is None else "fixed"


def has_come(session: ReflectionSession) -> bool:
    """Whether the day is there or was."""
    return session.on <= timezone.localdate()


def can_write(session: ReflectionSession) -> bool:
    """Whether what is said can be written down: from the day itself until it was told back."""
    state = state_of(session)
    return state == "held" or (state == "fixed" and has_come(session))


def check_preparing(session: ReflectionSession) -> None:
    """NotAllowed once the agenda is fixed."""
    if state_of(session) != "preparing":
        raise NotAllowed(
            Text(nl="De agenda staat vast.", en="The agenda is fixed."),
            Text(
                nl="Zet hem eerst weer open, of breng het punt in voor de volgende keer.",
                en="Open it again first, or raise the point for the next time.",
            ),
            code="agenda_fixed",
        )


def check_can_fix(session: ReflectionSession) -> None:
    """NotAllowed for an agenda without points."""
    check_preparing(session)
    if not session.points.exists():
        raise NotAllowed(
            Text(nl="Er staat nog niets op de agenda.", en="Nothing stands on the agenda yet."),
            Text(nl="Zet er eerst een punt op.", en="Put a point on it first."),
            code="agenda_empty",
        )


def check_can_change(session: ReflectionSession) -> None:
    """NotAllowed for a session that was held or called off."""
    if state_of(session) not in ("preparing", "fixed"):
        raise NotAllowed(
            Text(nl="Dit gesprek is geweest of afgezegd.", en="This session was held or called off."),
            Text(nl="Plan een volgend gesprek.", en="Plan a next session."),
            code="session_over",
        )


def check_can_reopen(session: ReflectionSession) -> None:
    """NotAllowed unless the agenda is fixed and nothing was written down yet."""
    written = session.points.exclude(notes=None).exists() or session.points.exclude(decisions=None).exists()
    if state_of(session) != "fixed" or written:
        raise NotAllowed(
            Text(nl="Deze agenda kan niet meer open.", en="This agenda cannot be opened again."),
            Text(nl="Breng het punt in voor de volgende keer.", en="Raise the point for the next time."),
            code="agenda_used",
        )


def check_can_write(session: ReflectionSession) -> None:
    """NotAllowed before the day, before the agenda is fixed, and once it was told back."""
    if not can_write(session):
        raise NotAllowed(
            Text(nl="Hier kan nu niets bij worden geschreven.", en="Nothing can be written here now."),
            Text(
                nl="Dat kan vanaf de dag zelf, als de agenda vaststaat, tot het is teruggekoppeld.",
                en="That can be from the day itself, once the agenda is fixed, until it was told back.",
            ),
            code="session_not_open",
        )


def check_can_tell(session: ReflectionSession, unanswered: list[Point]) -> None:
    """NotAllowed before it was held, or where somebody who raised a point would hear nothing."""
    if state_of(session) != "held":
        raise NotAllowed(
            Text(nl="Dit kan als het gesprek is gehouden.", en="This can be done once it was held."),
            Text(nl="Leg eerst vast dat het gesprek is gehouden.", en="Record first that it was held."),
            code="session_not_held",
        )
    if unanswered:
        titles = "; ".join(point.title for point in unanswered)
        raise NotAllowed(
            Text(
                nl="Wie dit inbracht, hoort nog niets: {titles}.",
                en="Who raised this hears nothing yet: {titles}.",
            ).filled(titles=titles),
            Text(
                nl="Schrijf bij elk punt wat u terugvertelt, ook als er nog geen besluit is.",
                en="Write at each point what you tell back, also where nothing was decided yet.",
            ),
            code="nothing_to_tell",
        )


def check_on_no_agenda(point: Point) -> None:
    """NotAllowed once a point stands on an agenda."""
    if point.session_id is not None:
        raise NotAllowed(
            Text(nl="Dit punt staat op een agenda.", en="This point stands on an agenda."),
            Text(nl="Vraag wie het gesprek voorbereidt.", en="Ask whoever prepares the session."),
            code="point_on_agenda",
        )
