"""Policy: the timeline, the councillor's page, principles and what people say to them, handover files."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.freshness.pages import kept
from bestendig.web.freshness.shelf import shared
from bestendig.web.impact.selectors import plan_for
from bestendig.web.policy import services
from bestendig.web.policy.forms import AnswerForm, EndForm, PrincipleForm
from bestendig.web.policy.presenters import (
    asked,
    begun_from,
    drawn,
    file_shown,
    one_principle,
    principles_page,
)
from bestendig.web.policy.selectors import answers_of, file_for, files_of, principle_for
from bestendig.web.ui.language import language_of

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
}


@require_GET
@allowed("policy.read")
@kept
def timeline(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The timeline of everything, or of one theme."""
    table, language, theme = seat.table, language_of(request), request.GET.get("thema")
    themes = shared(("themes", table.pk), lambda: services.themes_of(table))
    if theme is not None and theme not in themes:
        raise Http404
    key = ("timeline", table.pk, language, theme)
    shown = shared(key, lambda: drawn(services.line_of(table, language, theme), themes, theme, language))
    return render(request, "policy/page.html", shown)


@require_GET
@allowed("policy.read")
@kept
def council(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The councillor's one page."""
    table, language = seat.table, language_of(request)
    page = shared(("council page", table.pk, language), lambda: services.page_of(table, language))
    return render(request, "policy/council.html", {"page": page})


@require_GET
@allowed("policy.read")
@kept
def programme(request: HttpRequest, seat: Seat, key: str) -> HttpResponse:
    """One programme under all its names, with the principles asked of it."""
    return _programme(request, seat, key)


@require_POST
@allowed("sheets.discuss")
def programme_answer(request: HttpRequest, seat: Seat, key: str) -> HttpResponse:
    """What a party says of a programme and a principle."""
    thread, form = services.thread_of(seat.table, key), AnswerForm(request.POST)
    if not form.is_valid() or thread is None:
        return _programme(request, seat, key, form, 400)
    principle = principle_for(seat, form.cleaned_data["principle"])
    services.answer(seat, principle, form.cleaned_data["words"], thread=thread)
    return redirect("programme", key=key)


@require_GET
@allowed("policy.read")
@kept
def plan_principles(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The principles asked of one plan."""
    return _plan(request, seat, pk)


@require_POST
@allowed("sheets.discuss")
def plan_answer(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What a party says of a plan and a principle."""
    plan, form = plan_for(seat, pk), AnswerForm(request.POST)
    if not form.is_valid():
        return _plan(request, seat, pk, form, 400)
    principle = principle_for(seat, form.cleaned_data["principle"])
    services.answer(seat, principle, form.cleaned_data["words"], plan=plan)
    return redirect("plan-principles", pk=pk)


@require_GET
@allowed("policy.read")
@kept
def principle_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Every principle."""
    return render(request, "policy/principles.html", principles_page(seat, language_of(request)))


@require_http_methods(["GET", "POST"])
@allowed("policy.write")
def principle_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A form for one principle, empty or begun from a sentence that is offered."""
    begun = begun_from(request.GET.get("van", ""), language_of(request))
    form = PrincipleForm(request.POST) if request.method == "POST" else PrincipleForm(initial=begun)
    if form.is_bound and form.is_valid():
        made = services.write_principle(seat, form.cleaned_data)
        return redirect("principle", pk=made.pk)
    return render(request, "policy/new.html", {"form": form}, status=400 if form.errors else 200)


@require_GET
@allowed("policy.read")
@kept
def principle_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One principle with what people said to it."""
    shown = one_principle(seat, principle_for(seat, pk))
    return render(request, "policy/principle.html", {**shown, "form": EndForm()})


@require_POST
@allowed("policy.write")
def principle_end(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """End a principle, with the reason."""
    principle, form = principle_for(seat, pk), EndForm(request.POST)
    if not form.is_valid():
        shown = {**one_principle(seat, principle), "form": form}
        return render(request, "policy/principle.html", shown, status=400)
    services.end_principle(seat, principle, form.cleaned_data["on"], form.cleaned_data["because"])
    return redirect("principle", pk=pk)


@require_GET
@allowed("policy.read")
@kept
def file_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The files for new councils."""
    can_make = seat.may("policy.write")
    return render(request, "policy/files.html", {"files": files_of(seat), "can_make": can_make})


@require_POST
@allowed("policy.write")
def file_make(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Ask for a file of what lies on the table today."""
    return redirect("job", pk=services.ask_file(seat).pk)


@require_GET
@allowed("policy.read")
@kept
def file_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One file, as it was made."""
    row = file_for(seat, pk)
    view = services.kept_file(row).view(language_of(request))
    return render(request, "policy/file.html", {"file": row, "view": file_shown(view)})


@require_GET
@allowed("policy.read")
def file_paper(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """One file to take away; the same bytes for everybody."""
    row = file_for(seat, pk)
    content = services.kept_file(row).file(form, language_of(request))
    headers = {"Content-Disposition": f'attachment; filename="{row.kept}.{form}"'}
    return HttpResponse(content, content_type=TYPES[form], headers=headers)


def _programme(
    request: HttpRequest, seat: Seat, key: str, form: AnswerForm | None = None, status: int = 200
) -> HttpResponse:
    """The page of a programme; 404 where there is none of that key."""
    thread = services.thread_of(seat.table, key)
    if thread is None:
        raise Http404
    said = services.told_of(seat.table, thread, language_of(request))
    shown = asked(seat, answers_of(seat).filter(programme=key), form)
    return render(request, "policy/programme.html", {"said": said, "key": key, **shown}, status=status)


def _plan(
    request: HttpRequest, seat: Seat, pk: int, form: AnswerForm | None = None, status: int = 200
) -> HttpResponse:
    """The principles beside a plan."""
    plan = plan_for(seat, pk)
    shown: dict[str, Any] = asked(seat, answers_of(seat).filter(plan=plan), form)
    return render(request, "policy/plan.html", {"plan": plan, **shown}, status=status)
