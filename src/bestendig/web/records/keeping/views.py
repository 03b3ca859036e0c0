"""The rules of retention: read, made stricter, carried out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.records.keeping import presenters, selectors, services
from bestendig.web.records.keeping.forms import TermForm
from bestendig.web.records.keeping.rules import BY_KIND
from bestendig.web.ui.language import language_of


@require_GET
@allowed("retention.manage")
def retention(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Every rule, what would go now, what went, what stays."""
    return _page(request, None)


@require_POST
@allowed("retention.manage")
def retention_term(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Another term for one kind."""
    form = TermForm(request.POST, language_of(request))
    if not form.is_valid():
        return _page(request, form, status=400)
    services.make_stricter(seat, BY_KIND[form.cleaned_data["kind"]], form.cleaned_data["days"])
    return redirect("retention")


@require_POST
@allowed("retention.manage")
def retention_now(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Carry out the rules now."""
    return redirect("job", pk=services.ask_keeping(seat).pk)


def _page(request: HttpRequest, form: TermForm | None, status: int = 200) -> HttpResponse:
    """The page with its rules."""
    language = language_of(request)
    told = {
        **presenters.shown(services.looked(), form, language),
        "proofs": [presenters.proof(each, language) for each in selectors.proofs()],
        "run": selectors.last_run(),
        "has_errors": form is not None,
    }
    return render(request, "records/retention.html", told, status=status)
