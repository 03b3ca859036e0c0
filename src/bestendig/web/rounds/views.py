"""The rounds, one round, and what can be done with it."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.errors import BestendigError
from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.rounds import services
from bestendig.web.rounds.forms import BeginForm, CheckForm, FilesForm, JoinForm, WhyForm
from bestendig.web.rounds.models import RoundRow
from bestendig.web.rounds.presenters import card_of, page_of
from bestendig.web.rounds.selectors import (
    begun_again,
    managed,
    participant_for,
    parties_of,
    round_for,
    rounds_of,
)
from bestendig.web.ui.language import language_of


@require_GET
@allowed("rounds.read")
def round_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The rounds of this table, and what a round is."""
    cards = [card_of(row, language_of(request)) for row in rounds_of(seat)]
    shown = {
        "open": [card for card in cards if card["round"].is_open],
        "over": [card for card in cards if not card["round"].is_open],
        "can_manage": seat.may("rounds.manage"),
    }
    return render(request, "rounds/list.html", shown)


@require_http_methods(["GET", "POST"])
@allowed("rounds.manage")
def round_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A form for a new round; `na` names the round that it comes after."""
    before = _before(request, seat)
    initial = begun_again(before) if before else {"sheets": list(services.SHEETS)}
    form = BeginForm(parties_of(seat), language_of(request), request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        until, sheets = form.cleaned_data["until"], form.cleaned_data["sheets"]
        return redirect("round", pk=services.begin(seat, until, form.names(), sheets, before).pk)
    shown = {"form": form, "before": before}
    return render(request, "rounds/new.html", shown, status=400 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@allowed("rounds.manage")
def round_take_over(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Take over a round that began elsewhere."""
    language = language_of(request)
    form = FilesForm(language, request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            row, outcomes = services.take_over(seat, seat.table, form.contents())
            _tell(request, [each for each in outcomes if not each.is_good])
            return redirect("round", pk=row.pk)
        except BestendigError as fault:
            form.add_error("given", fault.words(language))
    is_wrong = request.method == "POST"
    return render(request, "rounds/take_over.html", {"form": form}, status=400 if is_wrong else 200)


@require_GET
@allowed("rounds.read")
def round_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One round."""
    return _page(request, seat, round_for(seat, pk))


@require_GET
@allowed("rounds.read")
def round_package(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The agreement and the public keys as a ZIP."""
    row = round_for(seat, pk)
    return _download(services.package(row), "application/zip", f"ronde-{row.number}.zip")


@require_POST
@allowed("rounds.manage")
def round_join(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Let the vault of this workplace take part."""
    row, form = managed(seat, pk), JoinForm(request.POST)
    services.join(seat, row, form.cleaned_data["party"] if form.is_valid() else "")
    return redirect("round", pk=pk)


@require_POST
@allowed("rounds.manage")
def round_receive(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Let in files of other vaults; each is told about by itself."""
    row, language = managed(seat, pk), language_of(request)
    form = FilesForm(language, request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, seat, row, status=400, files_errors=form.errors["given"])
    outcomes = services.receive_all(seat, row, form.contents())
    refused = [each for each in outcomes if not each.is_good]
    _tell(request, [each for each in outcomes if each.is_good])
    if refused:
        return _page(request, seat, managed(seat, pk), status=400, refused=refused)
    return redirect("round", pk=pk)


@require_POST
@allowed("rounds.manage")
def round_count(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Let the vault of this workplace count, once the number was compared."""
    row, form = managed(seat, pk), CheckForm(request.POST)
    heard = form.cleaned_data["check_number"] if form.is_valid() else ""
    if not services.is_check_number(row, heard):
        typed = request.POST.get("check_number", "")[:60]
        return _page(request, seat, row, status=400, is_other_number=True, typed=typed)
    return redirect("job", pk=services.ask_to_count(seat, row, heard).pk)


@require_GET
@allowed("rounds.manage")
def round_counts(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The counts file of the vault of this workplace, for a table elsewhere."""
    row = managed(seat, pk)
    content = services.own_counts(seat, row)
    if content is None:
        raise Http404
    return _download(content, "application/json", f"tellingen-{row.number}.json")


@require_POST
@allowed("rounds.manage")
def round_combine(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Let the counts be added up."""
    return redirect("job", pk=services.ask_to_combine(seat, managed(seat, pk)).pk)


@require_POST
@allowed("rounds.withdraw")
def round_withdraw(request: HttpRequest, seat: Seat, pk: int, participant: int) -> HttpResponse:
    """Take the counts of one party back."""
    row, form = round_for(seat, pk), WhyForm(request.POST)
    why = form.cleaned_data["why"] if form.is_valid() else ""
    services.end(seat, row, why, participant_for(row, participant))
    return redirect("round", pk=pk)


@require_POST
@allowed("rounds.manage")
def round_end(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Stop a round."""
    form = WhyForm(request.POST)
    services.end(seat, managed(seat, pk), form.cleaned_data["why"] if form.is_valid() else "")
    return redirect("round", pk=pk)


def _tell(request: HttpRequest, outcomes: list[services.Outcome]) -> None:
    """Say on the next page what came of files."""
    for each in outcomes:
        said = each.words.into(language_of(request))
        messages.info(request, said if each.is_good else f"{each.name}: {said}")


def _before(request: HttpRequest, seat: Seat) -> RoundRow | None:
    """The round that a new one comes after."""
    asked = request.GET.get("na", "")
    return round_for(seat, int(asked)) if asked.isdecimal() and len(asked) < 10 else None


def _page(request: HttpRequest, seat: Seat, row: RoundRow, status: int = 200, **more: Any) -> HttpResponse:
    """The page of a round, with what was wrong with what somebody gave."""
    shown = {**page_of(seat, row, language_of(request)), **more}
    return render(request, "rounds/page.html", shown, status=status)


def _download(content: bytes, kind: str, name: str) -> HttpResponse:
    """A file to take away."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=kind, headers=headers)
