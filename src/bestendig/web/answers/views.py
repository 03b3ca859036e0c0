"""Questions on rules: the list with its search, one question, and what can be done with it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers import forms, services
from bestendig.web.answers.listing import begun_from, found_of, list_of
from bestendig.web.answers.models import RuleQuestion
from bestendig.web.answers.presenters import initial_of, page_of
from bestendig.web.answers.selectors import dispute_for, question_for
from bestendig.web.ui.language import language_of


@require_GET
@allowed("answers.read")
def answer_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What is known, what waits, what changed; `knelpunt` says from which bottleneck somebody comes."""
    form = forms.AskForm(language_of(request), initial=begun_from(seat, request.GET.get("knelpunt", "")))
    return _list(request, seat, form)


@require_POST
@allowed("answers.read")
def answer_search(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The same page with what is like these words; nothing is kept, and no word comes in the address."""
    form = forms.AskForm(language_of(request), request.POST)
    found = found_of(seat, form) if form.is_valid() else None
    return _list(request, seat, form, found, status=400 if form.errors else 200)


@require_POST
@allowed("answers.read")
def answer_like(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What is like the words so far, as a piece of the page."""
    form = forms.AskForm(language_of(request), request.POST)
    found = found_of(seat, form) if form.is_valid() else None
    shown = {"found": found, "form": form, "can_ask": seat.may("answers.ask")}
    return render(request, "answers/_like.html", shown)


@require_POST
@allowed("answers.ask")
def answer_ask(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A question more."""
    form = forms.AskForm(language_of(request), request.POST)
    if not form.is_valid():
        return _list(request, seat, form, status=400)
    said = form.cleaned_data
    return redirect(services.ask(seat, said["question"], said["theme"], said["about"]))


@require_GET
@allowed("answers.read")
def answer_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One question."""
    return _page(request, seat, question_for(seat, pk))


@require_http_methods(["GET", "POST"])
@allowed("answers.answer")
def answer_write(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The answer, or its next version."""
    question, language = question_for(seat, pk), language_of(request)
    services.check(seat, "write", question)
    is_next = question.latest is not None
    form = forms.AnswerForm(language, request.POST or None, is_next=is_next, initial=initial_of(question))
    if request.method == "POST" and form.is_valid():
        services.answer(seat, question, form.cleaned_data)
        return redirect(question)
    shown = {"form": form, "is_next": is_next, **page_of(seat, question, language)}
    return render(request, "answers/write.html", shown, status=400 if form.errors else 200)


@require_POST
@allowed("answers.ask")
def answer_join(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The own party wants to know it too."""
    question = question_for(seat, pk)
    services.join(seat, question)
    return redirect(question)


@require_POST
@allowed("answers.ask")
def answer_withdraw(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A question away."""
    services.withdraw(seat, question_for(seat, pk))
    return redirect("answer-list")


@require_POST
@allowed("answers.answer")
def answer_confirm(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """It still holds."""
    question, form = question_for(seat, pk), forms.ConfirmForm(language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, question, {"confirm": form}, status=400)
    services.confirm(seat, question, form.cleaned_data["valid_until"])
    return redirect(question)


@require_POST
@allowed("answers.ask")
def answer_dispute(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """It may be wrong."""
    question, form = question_for(seat, pk), forms.DisputeForm(language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, question, {"dispute": form}, status=400)
    services.dispute(seat, question, form.cleaned_data["dispute"])
    return redirect(question)


@require_POST
@allowed("answers.answer")
def answer_settle(request: HttpRequest, seat: Seat, pk: int, said: int) -> HttpResponse:
    """It stays as it is."""
    question = question_for(seat, pk)
    against, form = dispute_for(question, said), forms.SettleForm(language_of(request), request.POST)
    if not form.is_valid():
        return _page(request, seat, question, {"settle": form}, status=400)
    services.settle(seat, question, against, form.cleaned_data["reply"])
    return redirect(question)


@require_POST
@allowed("answers.ask")
def answer_rely(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The own party works with it."""
    question = question_for(seat, pk)
    services.rely(seat, question)
    return redirect(question)


@require_POST
@allowed("answers.ask")
def answer_let_go(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The own party works with it no more."""
    question = question_for(seat, pk)
    services.let_go(seat, question)
    return redirect(question)


def _list(
    request: HttpRequest, seat: Seat, form: forms.AskForm, found: Any = None, status: int = 200
) -> HttpResponse:
    """The list with its form, what somebody typed still in it."""
    shown = list_of(seat, language_of(request), request.GET.get("thema", ""))
    return render(request, "answers/list.html", {**shown, "form": form, "found": found}, status=status)


def _page(
    request: HttpRequest,
    seat: Seat,
    question: RuleQuestion,
    typed: dict[str, Any] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of a question with its small forms."""
    language = language_of(request)
    empty = {"confirm": forms.ConfirmForm(language), "dispute": forms.DisputeForm(language)}
    empty["settle"] = forms.SettleForm(language)
    shown = {**page_of(seat, question, language), "forms": {**empty, **(typed or {})}, "wrong": bool(typed)}
    return render(request, "answers/page.html", shown, status=status)
