"""The package: what is in it, and the whole of it to take away."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.records.package import presenters, services
from bestendig.web.records.package.selectors import workplace
from bestendig.web.ui.language import language_of


@require_GET
@allowed("governance.read")
def governance(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Who may what, what is held, for how long; everybody may know."""
    told = presenters.shown(workplace(), language_of(request))
    return render(request, "records/governance.html", {**told, "can_export": seat.may("records.export")})


@require_GET
@allowed("governance.read")
def governance_file(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The package as a ZIP, in the language of the page."""
    name, content = services.package(seat, language_of(request))
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="application/zip", headers=headers)
