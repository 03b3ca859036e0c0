"""There was an incident: what did we already do; an advice, and looking again."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents import forms, services, stack
from bestendig.web.incidents.presenters import list_of, page_of, stack_of
from bestendig.web.incidents.selectors import advice_for
from bestendig.web.ui.language import language_of

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@require_GET
@allowed("incidents.read")
def incident_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What to look up, and what was weighed before."""
    return _list(request, seat, forms.LookForm(language_of(request)))


@require_POST
@allowed("incidents.read")
def incident_look(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What was done on this before; nothing is kept, and no word comes in the address."""
    form = forms.LookForm(language_of(request), request.POST)
    if not form.is_valid():
        return _list(request, seat, form, status=400)
    return _look(request, seat, forms.KeepForm(form.language, initial=form.cleaned_data), form)


@require_POST
@allowed("incidents.ask")
def incident_keep(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The advice, with what belongs to it."""
    form = forms.KeepForm(language_of(request), request.POST)
    if not form.is_valid():
        return _look(request, seat, form, form, status=400)
    pairs = (key.partition(":") for key in request.POST.getlist("seen"))
    seen = [(kind, subject) for kind, _, subject in pairs]
    return redirect(services.keep(seat, form.cleaned_data, seen))


@require_GET
@allowed("incidents.read")
def incident_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One advice."""
    language = language_of(request)
    shown = {**page_of(seat, advice_for(seat, pk), language), "form": forms.AgainForm(language)}
    return render(request, "incidents/page.html", shown)


@require_POST
@allowed("incidents.ask")
def incident_again(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What became of it."""
    advice, form = advice_for(seat, pk), forms.AgainForm(language_of(request), request.POST)
    if not form.is_valid():
        shown = {**page_of(seat, advice, form.language), "form": form}
        return render(request, "incidents/page.html", shown, status=400)
    services.look_again(seat, advice, form.cleaned_data["seen"])
    return redirect(advice)


@require_GET
@allowed("incidents.read")
def incident_file(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """One advice to take along, on one page."""
    content = services.file_of(seat, advice_for(seat, int(pk)), form, language_of(request))
    headers = {"Content-Disposition": f'attachment; filename="incident-{pk}.{form}"'}
    return HttpResponse(content, content_type=TYPES[form], headers=headers)


def _list(request: HttpRequest, seat: Seat, form: forms.LookForm, status: int = 200) -> HttpResponse:
    """The first page, what somebody typed still in it."""
    shown = {**list_of(seat, language_of(request)), "form": form}
    return render(request, "incidents/list.html", shown, status=status)


def _look(
    request: HttpRequest, seat: Seat, form: forms.KeepForm, asked: forms.LookForm, status: int = 200
) -> HttpResponse:
    """The stack with the form of the advice under it."""
    said = asked.cleaned_data
    layers = stack.found(seat, said.get("theme", ""), said.get("what", ""))
    ticked = request.POST.getlist("seen") if form.errors else None
    shown = {**stack_of(seat, layers, form.language, ticked), "form": form}
    shown["can_keep"] = seat.may("incidents.ask")
    return render(request, "incidents/look.html", shown, status=status)
