"""Agreements in order of their last day, one of them, files to take along; counting who is behind them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.contracts import presenters, services
from bestendig.web.contracts.forms import ChoiceForm
from bestendig.web.contracts.policies import check_own_table
from bestendig.web.freshness.pages import kept
from bestendig.web.freshness.shelf import shared
from bestendig.web.ui.language import language_of


@require_GET
@allowed("contracts.read")
@kept
def contract_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What runs, in order of the last day."""
    check_own_table(seat)
    found, language = shared("contracts", services.known), language_of(request)
    if found is None or not found.running:
        return render(request, "contracts/empty.html", {"can_import": seat.may("data.import")})
    told = shared(
        ("contract list", language, request.GET.urlencode()),
        lambda: presenters.written(found, ChoiceForm(found.running, language, request.GET), language),
    )
    own = presenters.own_names(found, seat.party.name)
    return render(request, "contracts/list.html", {**told, "own": own, "is_counted": found.is_counted})


@require_GET
@allowed("contracts.read")
@kept
def contract_page(request: HttpRequest, seat: Seat, key: str) -> HttpResponse:
    """One contract."""
    check_own_table(seat)
    found, language = shared("contracts", services.known), language_of(request)
    each = found.find(key) if found else None
    if found is None or each is None:
        raise Http404
    told = presenters.shown(found, each, timezone.localdate(), language)
    told["tests"] = services.tests_of(seat, each.organisation)
    told["begin"] = presenters.tests_from(each, language) if seat.may("impact.make") else []
    return render(request, "contracts/page.html", told)


@require_GET
@allowed("contracts.read")
def contract_file(request: HttpRequest, seat: Seat, form: str) -> HttpResponse:
    """The same choice as a file."""
    check_own_table(seat)
    found, language = services.known(), language_of(request)
    if found is None or form not in services.FORMS:
        raise Http404
    chosen = ChoiceForm(found.running, language, request.GET).chosen
    content, content_type, name = services.file_of(form, found, chosen, language)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=content_type, headers=headers)


@require_POST
@allowed("contracts.read")
def contract_count(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Count who is behind each agreement."""
    check_own_table(seat)
    return redirect("job", pk=services.ask_count(seat).pk)
