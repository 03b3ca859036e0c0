"""The rules in force: read by everybody, made stricter by who manages."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.records.rules import presenters, selectors, services
from bestendig.web.records.rules.forms import ThresholdForm
from bestendig.web.ui.language import language_of


@require_GET
@allowed("governance.read")
def rules(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What holds here."""
    return _page(request, seat, None)


@require_POST
@allowed("settings.manage")
def rules_threshold(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A stricter rule for small numbers."""
    form = ThresholdForm(request.POST, services.threshold(), services.MOST, language_of(request))
    if not form.is_valid():
        return _page(request, seat, form, status=400)
    services.make_stricter(seat, form.cleaned_data["threshold"])
    return redirect("rules")


def _page(request: HttpRequest, seat: Seat, form: ThresholdForm | None, status: int = 200) -> HttpResponse:
    """The page with its form."""
    language = language_of(request)
    together, by_role = selectors.burden(seat)
    told = {
        **presenters.shown(services.in_force(), language),
        "together": presenters.burden(together, language),
        "burdens": [presenters.burden(each, language) for each in by_role],
        "fewest": selectors.FEWEST,
        "form": form,
        "most": services.MOST,
        "can_manage": seat.may("settings.manage"),
    }
    return render(request, "records/rules.html", told, status=status)
