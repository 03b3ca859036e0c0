"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.freshness.pages import kept
from bestendig.web.start.presenters import start_of
from bestendig.web.ui.language import language_of


@require_GET
@allowed("start.see")
@kept
def start(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What stays, what wavers, what you can do."""
    return render(request, "start/page.html", start_of(seat, language_of(request)))
