"""The sessions of the table and of the own team, one session, and what can be done with it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.quarters import services
from bestendig.web.quarters.asking import plan_form, session_form, session_forms
from bestendig.web.quarters.models import ReflectionSession
from bestendig.web.quarters.papers import services as papers
from bestendig.web.quarters.points import services as points
from bestendig.web.quarters.presenters import lists_of, page_of
from bestendig.web.quarters.proposing import proposals
from bestendig.web.quarters.rules import plans_table
from bestendig.web.quarters.selectors import parties_named, points_of, session_for
from bestendig.web.talks.views import TYPES
from bestendig.web.ui.language import language_of

ACTS: dict[str, Callable[[Seat, ReflectionSession, dict[str, Any]], object]] = {
    "change": lambda seat, session, said: services.change(seat, session, **said),
    "call_off": lambda seat, session, said: services.call_off(seat, session, said["because"]),
    "invite": lambda seat, session, said: services.invite(seat, session, _parties(seat, said)),
    "present": lambda seat, session, said: services.say_present(seat, session, _parties(seat, said)),
    "hold": lambda seat, session, said: services.hold(seat, session, **said),
}


def _parties(seat: Seat, said: dict[str, Any]) -> list[Party]:
    """The parties that were ticked."""
    return parties_named(seat, said["parties"])


@require_GET
@allowed("quarters.read")
def quarter_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The next agenda, what was raised and told back, and the sessions that were."""
    return render(request, "quarters/list.html", lists_of(seat, language_of(request)))


@require_http_methods(["GET", "POST"])
@allowed("quarters.plan")
def quarter_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A session of the table; whoever does not prepare that plans one of the own team."""
    if request.method == "GET" and not plans_table(seat):
        return redirect("quarter-new-team")
    return _new(request, seat, None)


@require_http_methods(["GET", "POST"])
@allowed("quarters.raise")
def quarter_new_team(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A session of the own team only."""
    return _new(request, seat, seat.party)


def _new(request: HttpRequest, seat: Seat, team: Party | None) -> HttpResponse:
    """A form with the proposal in it; once it is sent the session stands there to be prepared."""
    services.check_plans(seat, team)
    found = proposals(seat, team)
    form = plan_form(seat, found, language_of(request), request.POST or None, team)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        parties = [] if team else _parties(seat, said)
        chosen = [each for each in found if each.key in said["points"]]
        return redirect(services.plan(seat, said, parties, chosen, team))
    shown = {"form": form, "team": team, "n_proposed": len(found)}
    return render(request, "quarters/new.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("quarters.read")
def quarter_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One session."""
    return _page(request, seat, session_for(seat, pk))


@require_GET
@allowed("quarters.read")
def quarter_file(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """Agenda, minutes or calendar file to take along."""
    content = papers.file_of(seat, session_for(seat, pk), form, language_of(request))
    return _file(request, content, ("kwartaalgesprek", "session"), pk, form)


@require_GET
@allowed("quarters.read")
def quarter_cases(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """A page for each case, with open space."""
    content = papers.cases_of(seat, session_for(seat, pk), form, language_of(request))
    return _file(request, content, ("casussen", "cases"), pk, form)


def _file(request: HttpRequest, content: bytes, stems: tuple[str, str], pk: int, form: str) -> HttpResponse:
    """A file with a name in the language of the page."""
    stem = stems[1] if language_of(request) == "en" else stems[0]
    headers = {"Content-Disposition": f'attachment; filename="{stem}-{pk}.{form}"'}
    return HttpResponse(content, content_type=TYPES[form], headers=headers)


@require_POST
@allowed("quarters.raise")
def quarter_add(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A proposal on the agenda; one that is on it already changes nothing."""
    session = session_for(seat, pk)
    services.check_prepares(seat, session)
    for each in proposals(seat, session.team):
        if each.key == request.POST.get("key"):
            services.add(seat, session, each)
    return redirect(f"{session.get_absolute_url()}#voorstel")


@require_POST
@allowed("quarters.raise")
def quarter_drop(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A point off the agenda; one that is off it already changes nothing."""
    session = session_for(seat, pk)
    services.check_prepares(seat, session)
    for point in points_of(seat, session):
        if str(point.pk) == request.POST.get("point"):
            points.drop(seat, point)
    return redirect(f"{session.get_absolute_url()}#agenda")


@require_POST
@allowed("quarters.raise")
def quarter_fix(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The agenda stands."""
    session = session_for(seat, pk)
    services.fix(seat, session)
    return redirect(session)


@require_POST
@allowed("quarters.raise")
def quarter_reopen(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The agenda can be changed again."""
    session = session_for(seat, pk)
    services.reopen(seat, session)
    return redirect(session)


@require_POST
@allowed("quarters.raise")
def quarter_tell_back(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Whoever raised a point hears what came of it."""
    session = session_for(seat, pk)
    services.tell_back(seat, session)
    return redirect(session)


@require_POST
@allowed("quarters.raise")
def quarter_change(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """To another day or place."""
    return _act(request, seat, pk, "change")


@require_POST
@allowed("quarters.raise")
def quarter_call_off(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Not at all."""
    return _act(request, seat, pk, "call_off")


@require_POST
@allowed("quarters.plan")
def quarter_invite(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Who is asked to come."""
    return _act(request, seat, pk, "invite")


@require_POST
@allowed("quarters.plan")
def quarter_present(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Who is there."""
    return _act(request, seat, pk, "present")


@require_POST
@allowed("quarters.raise")
def quarter_hold(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """It was held."""
    return _act(request, seat, pk, "hold")


def _act(request: HttpRequest, seat: Seat, pk: int, name: str) -> HttpResponse:
    """Do what a form asks, and go back to the page; beside a field that is wrong it says so."""
    session = session_for(seat, pk)
    services.check_prepares(seat, session)
    form = session_form(name, seat, session, language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, session, {name: form}, status=400)
    ACTS[name](seat, session, form.cleaned_data)
    return redirect(f"{session.get_absolute_url()}#{name}")


def _page(
    request: HttpRequest,
    seat: Seat,
    session: ReflectionSession,
    typed: dict[str, Any] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of a session with its forms, what somebody typed still in them."""
    language = language_of(request)
    forms = {**session_forms(seat, session, language), **(typed or {})}
    shown = {**page_of(seat, session, language), "form": forms, "wrong": bool(typed)}
    return render(request, "quarters/page.html", shown, status=status)
