"""The talks of the table, one talk, and what can be done with it."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.freshness.pages import kept
from bestendig.web.sheets.selectors import sheet_for
from bestendig.web.talks import services
from bestendig.web.talks.asking import plan_form, talk_form, talk_forms
from bestendig.web.talks.forms import DiscussedForm
from bestendig.web.talks.kinds import KINDS
from bestendig.web.talks.models import Talk
from bestendig.web.talks.presenters import lists_of, new_of, page_of
from bestendig.web.talks.selectors import (
    chosen_parties,
    laid_by,
    talk_before,
    talk_for,
    talks_of,
    talks_of_others,
)
from bestendig.web.ui.language import language_of

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "ics": "text/calendar; charset=utf-8",
}
ACTS: dict[str, Callable[[Seat, Talk, dict[str, Any]], object]] = {
    "question": lambda seat, talk, said: services.ask(seat, talk, said["question"]),
    "said": lambda seat, talk, said: services.say(seat, talk, said["said"]),
    "voice": lambda seat, talk, said: services.bring_voice(seat, talk, said["voice"]),
    "reply": lambda seat, talk, said: services.answer(seat, talk, said["answer"], said["remark"]),
    "promise": lambda seat, talk, said: services.promise(seat, talk, said["what"], said["by_when"]),
    "move": lambda seat, talk, said: services.move(seat, talk, **said),
    "call_off": lambda seat, talk, said: services.call_off(seat, talk, said["because"]),
    "lay": lambda seat, talk, said: services.lay_ready(seat, talk, said["sheets"], said["tests"]),
}


@require_GET
@allowed("talks.read")
@kept
def talk_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The talks to come, those that were, those of others, and the moments that can be planned."""
    shown = lists_of(talks_of(seat), talks_of_others(seat), language_of(request))
    return render(request, "talks/list.html", {**shown, "can_plan": seat.may("talks.plan")})


@require_http_methods(["GET", "POST"])
@allowed("talks.plan")
def talk_new(request: HttpRequest, seat: Seat, kind: str) -> HttpResponse:
    """A form of one kind; once it is filled in the talk stands for everybody who is invited."""
    if kind not in KINDS:
        raise Http404
    follows = talk_before(seat, request.GET.get("na", ""))
    form = plan_form(
        seat, kind, language_of(request), request.POST or None, follows, request.GET.get("met", "")
    )
    if request.method == "POST" and form.is_valid():
        parties = chosen_parties(seat, kind, form.cleaned_data)
        talk = services.plan(seat, kind, form.cleaned_data, parties, follows)
        return redirect("talk", pk=talk.pk)
    shown = {"form": form, **new_of(seat, kind)}
    return render(request, "talks/new.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("talks.read")
@kept
def talk_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One talk."""
    return _page(request, seat, talk_for(seat, pk))


@require_GET
@allowed("talks.read")
def talk_file(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """One talk to take along; the same bytes for everybody who takes part."""
    content = services.file_of(seat, talk_for(seat, pk), form, language_of(request))
    stem = "talk" if language_of(request) == "en" else "gesprek"
    headers = {"Content-Disposition": f'attachment; filename="{stem}-{pk}.{form}"'}
    return HttpResponse(content, content_type=TYPES[form], headers=headers)


@require_POST
@allowed("talks.plan")
def talk_question(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A question beforehand."""
    return _act(request, seat, pk, "question")


@require_POST
@allowed("talks.plan")
def talk_said(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What was said."""
    return _act(request, seat, pk, "said")


@require_POST
@allowed("talks.plan")
def talk_voice(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Who brings what residents say."""
    return _act(request, seat, pk, "voice")


@require_POST
@allowed("talks.plan")
def talk_reply(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Whether the party comes."""
    return _act(request, seat, pk, "reply")


@require_POST
@allowed("talks.plan")
def talk_lay(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """More to lie ready."""
    return _act(request, seat, pk, "lay")


@require_POST
@allowed("talks.plan")
def talk_move(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """To another day."""
    return _act(request, seat, pk, "move")


@require_POST
@allowed("talks.plan")
def talk_call_off(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Not at all."""
    return _act(request, seat, pk, "call_off")


@require_POST
@allowed("promises.make")
def talk_promise(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A promise made in the talk."""
    return _act(request, seat, pk, "promise")


@require_POST
@allowed("sheets.discuss")
def talk_discuss(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Who talked about a sheet."""
    talk, form = talk_for(seat, pk), DiscussedForm(request.POST)
    if not form.is_valid():
        raise Http404
    sheet = sheet_for(seat, form.cleaned_data["sheet"])
    services.discuss(seat, talk, sheet, tuple(form.cleaned_data["who"]))
    return redirect(f"{talk.get_absolute_url()}#klaar")


@require_POST
@allowed("talks.plan")
def talk_take_back(request: HttpRequest, seat: Seat, pk: int, sheet: int) -> HttpResponse:
    """A sheet away that the own party laid ready."""
    talk = talk_for(seat, pk)
    services.take_back(seat, talk, laid_by(seat, talk, sheet))
    return redirect(f"{talk.get_absolute_url()}#klaar")


def _act(request: HttpRequest, seat: Seat, pk: int, name: str) -> HttpResponse:
    """Do what a form asks, and go back to the page; beside a field that is wrong it says so."""
    talk = talk_for(seat, pk)
    form = talk_form(name, seat, talk, language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, talk, {name: form}, status=400)
    ACTS[name](seat, talk, form.cleaned_data)
    return redirect(f"{talk.get_absolute_url()}#{name}")


def _page(
    request: HttpRequest, seat: Seat, talk: Talk, typed: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """The page of a talk with its forms, what somebody typed still in them."""
    language = language_of(request)
    forms = {**talk_forms(seat, talk, language), **(typed or {})}
    shown = {**page_of(seat, talk, language), "form": forms, "wrong": bool(typed)}
    return render(request, "talks/page.html", shown, status=status)
