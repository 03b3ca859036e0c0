"""One point of a session, and what can be done with it."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.quarters.models import Point
from bestendig.web.quarters.points import services
from bestendig.web.quarters.points.asking import point_form, point_forms, raise_form
from bestendig.web.quarters.points.forms import ToldForm
from bestendig.web.quarters.presenters import pile_of, point_page_of
from bestendig.web.quarters.rules import sees_all_of
from bestendig.web.quarters.selectors import (
    can_let_go,
    decision_for,
    parties_named,
    point_for,
    waiting_points,
)
from bestendig.web.ui.language import language_of

ACTS: dict[str, Callable[[Seat, Point, dict[str, Any]], object]] = {
    "arrange": lambda seat, point, said: services.arrange(
        seat, point, next(iter(parties_named(seat, [said["owner"]])), None), said["minutes"]
    ),
    "note": lambda seat, point, said: services.note(seat, point, said["said"]),
    "decide": lambda seat, point, said: services.decide(
        seat, point, parties_named(seat, [said["party"]])[0], said
    ),
    "agree": lambda seat, point, said: services.decide(seat, point, seat.party, said),
    "promise": lambda seat, point, said: services.promise(
        seat, point, parties_named(seat, [said["party"]])[0], said["what"], said["by_when"]
    ),
    "answer": lambda seat, point, said: services.answer(seat, point, said["answer"]),
}


@require_http_methods(["GET", "POST"])
@allowed("quarters.raise")
def point_raise(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A question or a case for the next agenda: of the table, of the own team, or from team to table."""
    asked = request.GET
    kind = "case" if asked.get("soort") == "casus" else "question"
    team = seat.party if asked.get("voor") == "team" else None
    came_from = can_let_go(seat, asked.get("van", "")) if team is None else None
    kind = came_from.kind if came_from and came_from.kind == "case" else kind
    form = raise_form(seat, kind, language_of(request), request.POST or None, team, came_from)
    if request.method == "POST" and form.is_valid():
        services.raise_point(seat, {**form.cleaned_data, "kind": kind}, team, came_from)
        return redirect(f"{reverse('quarter-list')}#{'team' if team else 'inbrengen'}")
    pile = pile_of(seat, team, language_of(request))
    shown = {"form": form, "kind": kind, "team": team, "came_from": came_from, "pile": pile}
    return render(request, "quarters/raise.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("quarters.read")
def point_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One point."""
    return _page(request, seat, point_for(seat, pk))


@require_POST
@allowed("quarters.raise")
def point_move(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One place up or down."""
    point = point_for(seat, pk)
    services.move(seat, point, request.POST.get("way", ""))
    return redirect(f"{_above(point)}#punt-{pk}")


@require_POST
@allowed("quarters.raise")
def point_take_back(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Away, by who raised it; one that is away already changes nothing."""
    for point in waiting_points(seat, None) + waiting_points(seat, seat.party):
        if str(point.pk) == request.POST.get("point"):
            services.take_back(seat, point)
    return redirect("quarter-list")


@require_POST
@allowed("quarters.raise")
def point_arrange(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Who answers, and how long it takes."""
    return _act(request, seat, pk, "arrange")


@require_POST
@allowed("quarters.raise")
def point_note(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What was said."""
    return _act(request, seat, pk, "note")


@require_POST
@allowed("quarters.plan")
def point_decide(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What was decided."""
    return _act(request, seat, pk, "decide")


@require_POST
@allowed("quarters.raise")
def point_agree(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What a team agrees with itself."""
    if point_for(seat, pk).team is None:
        raise Http404
    return _act(request, seat, pk, "agree")


@require_POST
@allowed("promises.make")
def point_promise(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What was promised."""
    return _act(request, seat, pk, "promise")


@require_POST
@allowed("quarters.plan")
def point_answer(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What is told back."""
    return _act(request, seat, pk, "answer")


@require_POST
@allowed("quarters.raise")
def point_strike(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A decision away that was written down wrongly; one that is away already changes nothing."""
    point = point_for(seat, pk)
    for decision in point.decisions.all() if sees_all_of(seat, point) else ():
        if str(decision.pk) == request.POST.get("decision"):
            services.strike(seat, decision)
    return redirect(f"{point.get_absolute_url()}#besloten")


@require_POST
@allowed("quarters.raise")
def decision_tell(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What became of a decision."""
    decision = decision_for(seat, pk)
    form = ToldForm(language_of(request), request.POST, auto_id=f"told-{pk}-%s")
    if not form.is_valid():
        point = point_for(seat, decision.point_id)
        return _page(request, seat, point, {"told": form, "told_of": pk}, status=400)
    services.tell(seat, decision, form.cleaned_data["came_of_it"])
    return redirect(f"{decision.point.get_absolute_url()}#besloten")


def _above(point: Point) -> str:
    """Where the agenda is on which a point stands."""
    if point.session is None:
        raise Http404
    return point.session.get_absolute_url()


def _act(request: HttpRequest, seat: Seat, pk: int, name: str) -> HttpResponse:
    """Do what a form asks, and go back; beside a field that is wrong it says so."""
    point = point_for(seat, pk)
    form = point_form(name, seat, point, language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, point, {name: form}, status=400)
    ACTS[name](seat, point, form.cleaned_data)
    back = f"{_above(point)}#punt-{pk}" if name == "arrange" else f"{point.get_absolute_url()}#{name}"
    return redirect(back)


def _page(
    request: HttpRequest, seat: Seat, point: Point, typed: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """The page of a point with its forms, what somebody typed still in them."""
    language = language_of(request)
    told = ToldForm(language)
    forms = {**point_forms(seat, point, language), "told": told, **(typed or {})}
    shown = {
        **point_page_of(seat, point, language),
        "form": forms,
        "wrong": bool(typed),
        "seat_party": seat.party,
    }
    return render(request, "quarters/point.html", shown, status=status)
