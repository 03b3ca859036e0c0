"""The patterns of the table, one of them, and what people do with it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Pattern
from bestendig.web.patterns import forms, services
from bestendig.web.patterns.asking import ACTS, page_form, page_forms
from bestendig.web.patterns.figures.services import figures_at, quarters_file
from bestendig.web.patterns.presenters import list_of, page_of
from bestendig.web.patterns.selectors import MOST_OFFERED, act_for, chosen, free, pattern_for
from bestendig.web.patterns.telling import DONE, MADE, UNDONE
from bestendig.web.patterns.undoing import undo
from bestendig.web.ui.language import language_of


@require_GET
@allowed("patterns.read")
def pattern_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The named patterns, in order of name."""
    return render(request, "patterns/list.html", list_of(seat, language_of(request)))


@require_http_methods(["GET", "POST"])
@allowed("patterns.manage")
def pattern_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A name, a sentence, and which bottlenecks are in it; a proposal comes with its boxes ticked."""
    offered = free(seat)[:MOST_OFFERED]
    ticked = {"bottlenecks": request.GET.get("met", "").split(",")}
    form = forms.NewForm(language_of(request), request.POST or None, bottlenecks=offered, initial=ticked)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        found = chosen(seat, said["bottlenecks"])
        made = services.make(seat, said["name"], said["definition"], found, said["why"])
        messages.success(request, MADE.into(language_of(request)))
        return redirect("pattern", pk=made.pk)
    shown = {"form": form, "n_offered": len(offered)}
    return render(request, "patterns/new.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("patterns.read")
def pattern_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One pattern."""
    return _page(request, seat, pattern_for(seat, pk))


@require_GET
@allowed("patterns.read")
def pattern_file(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The reports by quarter as CSV."""
    pattern = pattern_for(seat, pk)
    headers = {"Content-Disposition": f'attachment; filename="rode-draad-{pk}.csv"'}
    content = quarters_file(figures_at(seat.table), pattern)
    return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)


@require_POST
@allowed("patterns.manage")
def pattern_rename(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Another name or sentence."""
    return _act(request, seat, pk, "rename")


@require_POST
@allowed("patterns.manage")
def pattern_settle(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Where it stands, with an answer."""
    return _act(request, seat, pk, "settle")


@require_POST
@allowed("patterns.manage")
def pattern_give(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Another owner."""
    return _act(request, seat, pk, "give")


@require_POST
@allowed("patterns.manage")
def pattern_example(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """An example in or out."""
    return _act(request, seat, pk, "example")


@require_POST
@allowed("patterns.manage")
def pattern_join(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """More bottlenecks into it."""
    return _act(request, seat, pk, "join")


@require_POST
@allowed("patterns.manage")
def pattern_merge(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Into another."""
    return _act(request, seat, pk, "merge")


@require_POST
@allowed("patterns.manage")
def pattern_split(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A part of it into a new one."""
    return _act(request, seat, pk, "split")


@require_POST
@allowed("patterns.manage")
def pattern_leave(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Bottlenecks out of it."""
    return _act(request, seat, pk, "leave")


@require_POST
@allowed("patterns.manage")
def pattern_undo(request: HttpRequest, seat: Seat, pk: int, act: int) -> HttpResponse:
    """One act taken back, with a reason."""
    found = act_for(seat, pk, act)
    form = forms.WhyForm(language_of(request), request.POST, auto_id=f"undo-{act}-%s")
    if not form.is_valid():
        return _page(request, seat, found.pattern, {"undo": form, "undo_of": act}, status=400)
    pattern = undo(seat, found, form.cleaned_data["why"])
    messages.success(request, UNDONE.into(language_of(request)))
    return redirect("pattern", pk=pattern.pk)


def _act(request: HttpRequest, seat: Seat, pk: int, name: str) -> HttpResponse:
    """Do what a form asks; beside a field that is wrong it says so, with what was typed."""
    pattern = pattern_for(seat, pk)
    form = page_form(name, seat, pattern, language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, pattern, {name: form}, status=400)
    shown = ACTS[name](seat, pattern, form.cleaned_data) or pattern
    messages.success(request, DONE.into(language_of(request)))
    return redirect("pattern", pk=shown.pk)


def _page(
    request: HttpRequest, seat: Seat, pattern: Pattern, typed: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """The page of a pattern with its forms, what somebody typed still in them."""
    language = language_of(request)
    shown = page_of(seat, pattern, language, "lijkt" in request.GET)
    fields = {**page_forms(seat, pattern, language), **(typed or {})} if shown["can_change"] else typed or {}
    why = forms.WhyForm(language, auto_id=False)
    return render(
        request,
        "patterns/page.html",
        {**shown, "form": fields, "why": why, "wrong": bool(typed)},
        status=status,
    )
