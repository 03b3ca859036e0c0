"""The list of sheets, one sheet, and what can be done with it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.freshness.pages import kept
from bestendig.web.sheets import services
from bestendig.web.sheets.forms import DiscussedForm, PostponeForm, WordsForm
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.presenters import card_of, page_of
from bestendig.web.sheets.selectors import coming, sheet_for, visible, waiting
from bestendig.web.ui.language import language_of

Write = Callable[[Seat, TableSheet, str, str], object]
TYPES = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
}


@require_GET
@allowed("sheets.read")
@kept
def sheet_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The sheets on the table, those that wait for one's own story, those that come."""
    language = language_of(request)
    own = waiting(seat)
    shown = {
        "waiting": [card_of(seat, each, language) for each in own],
        "lying": [card_of(seat, each, language) for each in visible(seat) if each not in own],
        "coming": [card_of(seat, each, language) for each in coming(seat)],
    }
    return render(request, "sheets/list.html", shown)


@require_GET
@allowed("sheets.read")
@kept
def sheet_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One sheet."""
    return render(request, "sheets/page.html", page_of(seat, sheet_for(seat, pk), language_of(request)))


@require_GET
@allowed("sheets.download")
def sheet_file(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """One sheet to take away; the same bytes for everybody."""
    sheet = sheet_for(seat, pk)
    content = services.kept_of(sheet).file(form, language_of(request))
    response = HttpResponse(content, content_type=TYPES[form])
    response.headers["Content-Disposition"] = f'attachment; filename="{sheet.kept}.{form}"'
    return response


@require_POST
@allowed("sheets.tell_story")
def tell(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A story beside a figure."""
    return _written(request, seat, sheet_for(seat, pk), services.tell_story)


@require_POST
@allowed("sheets.discuss")
def answer(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """An answer to the question under a figure."""
    return _written(request, seat, sheet_for(seat, pk), services.answer)


@require_POST
@allowed("sheets.let_go")
def let_go(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Let the sheet go to the table."""
    sheet = sheet_for(seat, pk)
    services.let_go(seat, sheet)
    return _back(sheet)


@require_POST
@allowed("sheets.postpone")
def postpone(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Let the sheet come four weeks later."""
    sheet, form = sheet_for(seat, pk), PostponeForm(language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, sheet, {"postponed": form})
    services.postpone(seat, sheet, form.cleaned_data["reason"])
    return _back(sheet)


@require_POST
@allowed("sheets.discuss")
def discuss(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Say who talked about it."""
    sheet, form = sheet_for(seat, pk), DiscussedForm(request.POST)
    services.discuss(seat, sheet, tuple(form.cleaned_data["who"]) if form.is_valid() else ())
    return _back(sheet)


def _written(request: HttpRequest, seat: Seat, sheet: TableSheet, write: Write) -> HttpResponse:
    """Words beside a figure, or the page once more with what was typed and what is wrong with it."""
    form = WordsForm(language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, sheet, {"typed": form, "is_story": write is services.tell_story})
    write(seat, sheet, form.cleaned_data["block"], form.cleaned_data["words"])
    return _back(sheet, form.cleaned_data["block"])


def _page(request: HttpRequest, seat: Seat, sheet: TableSheet, more: dict[str, Any]) -> HttpResponse:
    """The sheet with what was wrong."""
    shown = page_of(seat, sheet, language_of(request)) | more
    return render(request, "sheets/page.html", shown, status=400)


def _back(sheet: TableSheet, block: str = "") -> HttpResponse:
    """Back to the sheet, at the figure where somebody wrote."""
    response = redirect("sheet", pk=sheet.pk)
    if block.replace("-", "").isalnum():
        response.headers["Location"] += f"#{block}"
    return response
