"""The portraits of the table, one portrait, and the page on which a party makes its own."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.freshness.pages import kept
from bestendig.web.portraits import services
from bestendig.web.portraits.forms import ChooseForm, FigureForm, SectionForm
from bestendig.web.portraits.presenters import card_of, page_of, show_form, work_of
from bestendig.web.portraits.rules import may_write
from bestendig.web.portraits.sections import SECTIONS
from bestendig.web.portraits.selectors import (
    draft_of,
    figure_for,
    parties_to_choose,
    portrait_for,
    readable,
    shown_of,
)
from bestendig.web.sheets.selectors import sheet_for
from bestendig.web.ui.language import language_of

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@require_GET
@allowed("portraits.read")
@kept
def portrait_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The portraits that this seat may read, in order of name, and the own one to work on."""
    cards = [card_of(each, language_of(request)) for each in readable(seat)]
    return render(request, "portraits/list.html", {"cards": cards, "can_write": may_write(seat)})


@require_GET
@allowed("portraits.read")
@kept
def portrait_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One portrait as it is shown."""
    edition = shown_of(portrait_for(seat, pk))
    if edition is None:
        raise Http404
    is_own = edition.portrait.party_id == seat.party.pk
    can = {"own": is_own and may_write(seat), "can_plan": not is_own and seat.may("talks.plan")}
    return render(request, "portraits/page.html", {**page_of(edition, language_of(request)), **can})


@require_GET
@allowed("portraits.read")
def portrait_file(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """One portrait to take along; the same bytes for everybody who may read it."""
    edition = shown_of(portrait_for(seat, pk))
    if edition is None:
        raise Http404
    content = services.file_of(edition, form, language_of(request))
    stem = "portrait" if language_of(request) == "en" else "portret"
    headers = {"Content-Disposition": f'attachment; filename="{stem}-{pk}.{form}"'}
    return HttpResponse(content, content_type=TYPES[form], headers=headers)


@require_GET
@allowed("portraits.write")
def portrait_own(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The page on which a party makes its portrait."""
    return _work(request, seat)


@require_GET
@allowed("portraits.write")
def portrait_preview(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What was written so far, as others would read it."""
    draft = draft_of(seat)
    if draft is None:
        return redirect("portrait-own")
    shown = {**page_of(draft, language_of(request)), "is_preview": True}
    return render(request, "portraits/page.html", shown)


@require_POST
@allowed("portraits.write")
def portrait_write(request: HttpRequest, seat: Seat, section: str) -> HttpResponse:
    """Keep one section."""
    if section not in SECTIONS:
        raise Http404
    form = SectionForm(language_of(request), section, request.POST)
    if not form.is_valid():
        return _work(request, seat, {section: form})
    services.write(seat, section, form.cleaned_data["said"])
    return _back(section)


@require_POST
@allowed("portraits.write")
def portrait_choose(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Take a figure along."""
    form = ChooseForm(request.POST)
    if not form.is_valid():
        raise Http404
    sheet = sheet_for(seat, form.cleaned_data["sheet"])
    figure = services.choose(seat, sheet, form.cleaned_data["block"])
    return _back(f"figuur-{figure.pk}")


@require_POST
@allowed("portraits.write")
def portrait_tell(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Keep the words beside a figure."""
    figure, name = figure_for(draft_of(seat), pk), f"figuur-{pk}"
    form = FigureForm(language_of(request), request.POST, auto_id=f"{name}-%s")
    if not form.is_valid():
        return _work(request, seat, {name: form})
    services.tell(seat, figure, form.cleaned_data["told"], form.cleaned_data["still_good"])
    return _back(name)


@require_POST
@allowed("portraits.write")
def portrait_leave_out(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Leave a figure out."""
    services.leave_out(seat, figure_for(draft_of(seat), pk))
    return _back("cijfers")


@require_POST
@allowed("portraits.write")
def portrait_show(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Let others see it."""
    draft = draft_of(seat)
    form = show_form(seat, draft.portrait if draft else None, language_of(request), request.POST)
    if not form.is_valid():
        return _work(request, seat, {"show": form})
    chosen = [each for each in parties_to_choose(seat) if str(each.pk) in form.cleaned_data["chosen"]]
    services.show(seat, form.cleaned_data["audience"], chosen)
    return _back("stand")


@require_POST
@allowed("portraits.write")
def portrait_withdraw(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Let nobody see it any more."""
    services.withdraw(seat)
    return _back("stand")


def _work(request: HttpRequest, seat: Seat, typed: dict[str, Any] | None = None) -> HttpResponse:
    """The page to work on, with what somebody typed still in it."""
    if not may_write(seat):
        raise PermissionDenied
    shown = work_of(seat, draft_of(seat), language_of(request), typed or {})
    return render(request, "portraits/own.html", shown, status=400 if typed else 200)


def _back(place: str) -> HttpResponse:
    """Back to the page, where somebody was."""
    return redirect(f"{reverse('portrait-own')}#{place}")
