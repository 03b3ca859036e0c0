"""The pages of knowledge: search, lists, one intervention, what ran here."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge import services
from bestendig.web.knowledge.finding import search
from bestendig.web.knowledge.forms import (
    ExperienceForm,
    InterventionForm,
    RecognitionForm,
    SearchForm,
    StrikeForm,
    TellingForm,
)
from bestendig.web.knowledge.models import InterventionRow, Telling
from bestendig.web.knowledge.presenters import card_of, experience_card_of, overview_of, page_of
from bestendig.web.knowledge.rules import may_change
from bestendig.web.knowledge.selectors import (
    counts,
    experience_for,
    experiences_at,
    filtered,
    intervention_for,
    interventions_at,
    recognition_for,
    telling_for,
)
from bestendig.web.ui.language import language_of

NEIGHBOURS = {
    "newness-list": "newness.read",
    "incident-list": "incidents.read",
    "exchange": "exchange.use",
}
"""Lists of other apps that lead on from here, for whoever may."""


@require_http_methods(["GET", "POST"])
@allowed("knowledge.read")
def knowledge_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """One search over everything; what is asked comes by POST, so that it stands in no address and no log."""
    language = language_of(request)
    form = SearchForm(language, request.POST or None)
    groups = None
    if request.method == "POST" and form.is_valid() and form.cleaned_data["asked"].strip():
        groups = search(seat, form.cleaned_data, language)
    shown = {
        "form": form,
        "groups": groups,
        "n_known": interventions_at(seat.table).count(),
        "n_lived": experiences_at(seat.table).count(),
        "neighbours": neighbours(seat),
    }
    return render(request, "knowledge/list.html", shown)


@require_GET
@allowed("knowledge.read")
def intervention_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """All interventions, or those of a theme, a group, a level."""
    language = language_of(request)
    form = SearchForm(language, request.GET)
    chosen = form.cleaned_data if form.is_valid() else {}
    cards = [card_of(row, language) for row in filtered(seat.table, chosen)]
    shown = {"form": form, "cards": cards, "can_keep": seat.may("knowledge.write")}
    return render(request, "knowledge/interventions.html", shown)


@require_GET
@allowed("knowledge.read")
def overview(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What is known and what runs here, by theme."""
    by = "prevention" if request.GET.get("naar") == "preventie" else "audiences"
    shown = overview_of(*counts(seat.table, by), by, language_of(request))
    return render(request, "knowledge/overview.html", shown)


@require_GET
@allowed("knowledge.read")
def intervention(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One intervention."""
    return _page(request, seat, intervention_for(seat, pk))


@require_http_methods(["GET", "POST"])
@allowed("knowledge.write")
def intervention_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A new one: an address, and beside it the facts."""
    form = InterventionForm(language_of(request), request.POST or None)
    if request.method == "POST" and form.is_valid():
        return redirect(services.add(seat, form.cleaned_data))
    return _form(request, form, "knowledge/edit.html", row=None)


@require_http_methods(["GET", "POST"])
@allowed("knowledge.write")
def intervention_edit(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Other facts."""
    row = intervention_for(seat, pk)
    initial = {name: getattr(row, name) for name in InterventionForm.base_fields}
    initial["has_materials"] = {True: "true", False: "false", None: ""}[row.has_materials]
    form = InterventionForm(language_of(request), request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        services.edit(seat, row, form.cleaned_data)
        return redirect(row)
    return _form(request, form, "knowledge/edit.html", row=row)


@require_http_methods(["GET", "POST"])
@allowed("knowledge.write")
def recognition_new(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A recognition that somebody saw."""
    row = intervention_for(seat, pk)
    initial = {"source": row.address, "source_kind": "kennisinstituut", "level": "onbekend"}
    form = RecognitionForm(language_of(request), request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        services.recognise(seat, row, form.cleaned_data)
        return redirect(f"{row.get_absolute_url()}#onderzoek")
    return _form(request, form, "knowledge/recognition.html", row=row)


@require_http_methods(["GET", "POST"])
@allowed("knowledge.write")
def recognition_strike(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A recognition that was a mistake."""
    event = recognition_for(seat, pk)
    form = StrikeForm(language_of(request), request.POST or None)
    if request.method == "POST" and form.is_valid():
        services.strike(seat, event, form.cleaned_data["because"])
        return redirect(f"{event.intervention.get_absolute_url()}#onderzoek")
    return _form(request, form, "knowledge/strike.html", row=event.intervention, event=event)


@require_POST
@allowed("knowledge.write")
def intervention_checked(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Somebody looked at the source today."""
    row = intervention_for(seat, pk)
    services.check_source(seat, row)
    return redirect(row)


@require_POST
@allowed("knowledge.tell")
def telling_new(request: HttpRequest, seat: Seat, pk: int, kind: str) -> HttpResponse:
    """What practice or residents tell."""
    row = intervention_for(seat, pk)
    if kind not in Telling.Kind.values:
        raise Http404
    form = TellingForm(language_of(request), request.POST, auto_id=f"{kind}-%s")
    if not form.is_valid():
        return _page(request, seat, row, {kind: form}, status=400)
    services.tell(seat, row, kind, form.cleaned_data["words_told"], form.cleaned_data["told_by"])
    return redirect(f"{row.get_absolute_url()}#{kind}")


@require_POST
@allowed("knowledge.tell")
def telling_back(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A telling away."""
    told = telling_for(seat, pk)
    services.take_back(seat, told)
    return redirect(told.intervention)


@require_GET
@allowed("knowledge.read")
def experience_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Everything that ran here."""
    language = language_of(request)
    cards = [experience_card_of(seat, row, language) for row in experiences_at(seat.table)]
    shown = {"cards": cards, "can_tell": seat.may("knowledge.tell")}
    return render(request, "knowledge/experiences.html", shown)


@require_GET
@allowed("knowledge.read")
def experience(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One time that something ran."""
    shown = experience_card_of(seat, experience_for(seat, pk), language_of(request))
    return render(request, "knowledge/experience.html", shown)


@require_http_methods(["GET", "POST"])
@allowed("knowledge.tell")
def experience_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What ran here, written down."""
    form = _experience_form(request, seat, {"intervention": request.GET.get("van", "")})
    if request.method == "POST" and form.is_valid():
        return redirect(services.write_experience(seat, _lived(seat, form)))
    return _form(request, form, "knowledge/experience_edit.html", row=None)


@require_http_methods(["GET", "POST"])
@allowed("knowledge.tell")
def experience_edit(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Told otherwise."""
    row = experience_for(seat, pk)
    if not may_change(seat, row):
        raise Http404
    initial = {name: getattr(row, name) for name in ExperienceForm.base_fields}
    form = _experience_form(request, seat, {**initial, "intervention": str(row.intervention_id or "")})
    if request.method == "POST" and form.is_valid():
        services.edit_experience(seat, row, _lived(seat, form))
        return redirect(row)
    return _form(request, form, "knowledge/experience_edit.html", row=row)


@require_POST
@allowed("knowledge.tell")
def experience_back(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Found no more."""
    services.withdraw_experience(seat, experience_for(seat, pk))
    return redirect("experience-list")


def neighbours(seat: Seat) -> dict[str, str]:
    """Where the lists of other apps are that this seat may read."""
    return {
        route.partition("-")[0]: reverse(route)
        for route, permission in NEIGHBOURS.items()
        if seat.may(permission)
    }


def _experience_form(request: HttpRequest, seat: Seat, initial: dict[str, Any]) -> ExperienceForm:
    """The form of an experience with the interventions that can be chosen."""
    known = [(str(row.pk), row.name) for row in interventions_at(seat.table)]
    return ExperienceForm(language_of(request), request.POST or None, initial=initial, interventions=known)


def _lived(seat: Seat, form: ExperienceForm) -> dict[str, Any]:
    """What was filled in, with the intervention itself."""
    said = dict(form.cleaned_data)
    of = said.pop("intervention")
    return {**said, "intervention": intervention_for(seat, int(of)) if of else None}


def _form(request: HttpRequest, form: Any, template: str, **shown: Any) -> HttpResponse:
    """A form on a page of its own; 400 where something is wrong with it, with what was typed still in it."""
    return render(request, template, {"form": form, **shown}, status=400 if form.errors else 200)


def _page(
    request: HttpRequest,
    seat: Seat,
    row: InterventionRow,
    typed: dict[str, TellingForm] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of an intervention with the forms for telling."""
    language = language_of(request)
    forms = {kind: TellingForm(language, auto_id=f"{kind}-%s") for kind in Telling.Kind.values}
    shown = {**page_of(seat, row, language), "forms": {**forms, **(typed or {})}, "wrong": bool(typed)}
    return render(request, "knowledge/page.html", shown, status=status)
