"""The promises at the table."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.freshness.pages import kept
from bestendig.web.promises import services
from bestendig.web.promises.forms import PromiseForm, ToldForm
from bestendig.web.promises.selectors import promise_for, promises_of
from bestendig.web.sheets.selectors import sheet_for
from bestendig.web.ui.language import language_of


@require_GET
@allowed("promises.read")
@kept
def promise_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Every promise: open ones first, then what came of the others."""
    return _page(
        request, seat, PromiseForm(language_of(request), initial={"sheet": request.GET.get("blad", "")})
    )


@require_POST
@allowed("promises.make")
def promise_make(request: HttpRequest, seat: Seat) -> HttpResponse:
    """One promise more."""
    form = PromiseForm(language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, form, status=400)
    number = form.cleaned_data["sheet"]
    sheet = sheet_for(seat, number) if number else None
    services.promise(seat, form.cleaned_data["what"], form.cleaned_data["by_when"], sheet)
    return redirect("promise-list")


@require_POST
@allowed("promises.answer")
def promise_tell(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What came of a promise."""
    promise, form = promise_for(seat, pk), ToldForm(language_of(request), request.POST)
    if not form.is_valid():
        empty = PromiseForm(language_of(request))
        return _page(request, seat, empty, status=400, typed=form, of=promise)
    services.tell_back(seat, promise, form.cleaned_data["words"])
    return redirect("promise-list")


def _page(
    request: HttpRequest, seat: Seat, form: PromiseForm, status: int = 200, **typed: object
) -> HttpResponse:
    """The page with its form, and what somebody typed that could not be kept."""
    found = promises_of(seat)
    shown = {
        **typed,
        "form": form,
        "open": [each for each in found if not each.told_at],
        "told": [each for each in found if each.told_at],
        "can_make": seat.may("promises.make"),
    }
    return render(request, "promises/list.html", shown, status=status)
