"""Decisions for the case system: listed, decided on by the archivist, taken along."""

from django.core.paginator import Paginator
from django.forms.models import model_to_dict
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.records.archive import selectors, services
from bestendig.web.records.archive.forms import CaseForm, KeepingForm
from bestendig.web.records.archive.presenters import row
from bestendig.web.ui.language import language_of

A_PAGE = 50


@require_GET
@allowed("records.export")
def decisions(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Every decision of the table."""
    return _page(request, seat, None)


@require_POST
@allowed("records.export")
def decisions_keeping(request: HttpRequest, seat: Seat) -> HttpResponse:
    """How decisions are kept."""
    form = KeepingForm(request.POST, language_of(request))
    if not form.is_valid():
        return _page(request, seat, form, status=400)
    services.decide(seat, form.cleaned_data)
    return redirect("decisions")


@require_POST
@allowed("records.export")
def decision_take(request: HttpRequest, seat: Seat, kind: str, pk: int) -> HttpResponse:
    """One decision with its metadata, as a ZIP."""
    subject = selectors.subject_for(seat, kind, pk)
    form = CaseForm(request.POST)
    case = form.cleaned_data["case"] if form.is_valid() else ""
    name, content = services.take(seat, kind, subject, case)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="application/zip", headers=headers)


def _page(request: HttpRequest, seat: Seat, form: KeepingForm | None, status: int = 200) -> HttpResponse:
    """The page with its form."""
    language, decided, taken = language_of(request), selectors.setting_of(seat), selectors.taken(seat)
    initial = model_to_dict(decided) if decided else {"access": "to_be_judged"}
    page = Paginator(selectors.decisions_of(seat), A_PAGE).get_page(request.GET.get("pagina"))
    told = {
        "form": form or KeepingForm(None, language, initial),
        "is_refused": form is not None,
        "decided": decided,
        "page": page,
        "rows": [row(each, taken, language) for each in page],
    }
    return render(request, "records/decisions.html", told, status=status)
