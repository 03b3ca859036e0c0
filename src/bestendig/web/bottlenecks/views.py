"""The page to write a bottleneck on, the list, and one bottleneck with what came of it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks import forms, harvesting, services
from bestendig.web.bottlenecks.asking import page_forms, reply_forms
from bestendig.web.bottlenecks.judging import read_clicks
from bestendig.web.bottlenecks.looking import clicks_of, looked
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.presenters import answers, found_of, list_of, page_of, waiting_of
from bestendig.web.bottlenecks.selectors import bottleneck_for, pattern_seen
from bestendig.web.bottlenecks.telling import ALREADY, COUNTED, REMOVED, noted_words, shared_words
from bestendig.web.ui.language import language_of

BACK = {"waiting": "bottleneck-waiting", "harvest": "bottleneck-harvest"}
"""Where a form may ask to come back to, in place of the page of the bottleneck."""


@require_GET
@allowed("bottlenecks.read")
def bottleneck_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The field first, then those of the own team and what others shared."""
    return _list(request, seat)


@require_http_methods(["GET", "POST"])
@allowed("bottlenecks.note")
def bottleneck_note(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A new one; what is wrong stands beside its field with everything that was typed."""
    if request.method == "GET":
        return redirect("bottleneck-list")
    language = language_of(request)
    form = forms.NoteForm(language, request.POST)
    if not form.is_valid():
        return _list(request, seat, form, looked(seat, request.POST, language), status=400)
    written = services.note(seat, form.cleaned_data, clicks_of(request.POST))
    messages.success(request, noted_words(written).into(language))
    return redirect(written)


@require_http_methods(["GET", "POST"])
@allowed("bottlenecks.note")
def bottleneck_look(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What the typed words are like: a part of the page for the script, the whole page without one."""
    if request.method == "GET":
        return redirect("bottleneck-list")
    language = language_of(request)
    is_typing = bool(request.headers.get("HX-Request"))
    found = looked(seat, request.POST, language, is_typing=is_typing)
    if is_typing:
        return render(request, "bottlenecks/_looked.html", {"looked": found, "answers": answers(language)})
    return _list(request, seat, forms.NoteForm(language, request.POST), found)


@require_http_methods(["GET", "POST"])
@allowed("bottlenecks.read")
def bottleneck_search(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The list, searched by meaning; the words are in no address."""
    if request.method == "GET":
        return redirect("bottleneck-list")
    language = language_of(request)
    form = forms.SearchForm(language, request.POST, auto_id="zoek-%s")
    found = found_of(seat, request.POST.get("words", "")[:600], language)
    return _list(request, seat, search=form, found=found)


@require_GET
@allowed("bottlenecks.reply")
def bottleneck_waiting(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What was shared and waits for an answer of the municipality."""
    language = language_of(request)
    shown = waiting_of(seat, language, request.GET.get("bladzijde", ""))
    return render(request, "bottlenecks/waiting.html", {**shown, "waiting": reply_forms(shown, language)})


@require_http_methods(["GET", "POST"])
@allowed("bottlenecks.note")
def bottleneck_harvest(request: HttpRequest, seat: Seat) -> HttpResponse:
    """One after another, aloud: a large field, and beside it what the last one is like."""
    language = language_of(request)
    form = forms.HarvestForm(language, request.POST or None)
    if request.method == "POST" and form.is_valid():
        harvesting.add(request, services.note(seat, form.cleaned_data))
        return redirect("bottleneck-harvest")
    shown = {"form": form, **harvesting.screen_of(request, seat, language)}
    return render(request, "bottlenecks/harvest.html", shown, status=400 if form.errors else 200)


@require_POST
@allowed("bottlenecks.note")
def bottleneck_harvest_undo(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The last one away."""
    for last in harvesting.harvested(request, seat)[:1]:
        services.remove(seat, last)
    return redirect("bottleneck-harvest")


@require_http_methods(["GET", "POST"])
@allowed("bottlenecks.release")
def bottleneck_harvest_end(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What was harvested, with the choice to share for each of them."""
    language = language_of(request)
    if request.method == "GET":
        return render(request, "bottlenecks/harvested.html", harvesting.screen_of(request, seat, language))
    chosen = set(request.POST.getlist("share"))
    found = [each for each in harvesting.harvested(request, seat) if str(each.pk) in chosen]
    messages.success(request, shared_words(services.share_all(seat, found)).into(language))
    harvesting.end(request)
    return redirect("bottleneck-list")


@require_POST
@allowed("bottlenecks.note")
def pattern_also_ours(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The own team has this pattern too."""
    is_new = services.also_ours_pattern(seat, pattern_seen(seat, pk))
    messages.success(request, (COUNTED if is_new else ALREADY).into(language_of(request)))
    return redirect("bottleneck-list")


@require_GET
@allowed("bottlenecks.read")
def bottleneck_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One bottleneck."""
    return _page(request, seat, bottleneck_for(seat, pk))


@require_POST
@allowed("bottlenecks.note")
def bottleneck_also_ours(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The own team has it too; what was being typed in the large field is no part of this."""
    bottleneck, language = bottleneck_for(seat, pk), language_of(request)
    form = forms.AlsoOursForm(language, request.POST, prefix="also")
    if not form.is_valid():
        return _page(request, seat, bottleneck, {"also": form}, status=400)
    services.also_ours(seat, bottleneck, form.cleaned_data["words"])
    messages.success(request, COUNTED.into(language))
    return redirect(bottleneck)


@require_POST
@allowed("bottlenecks.judge")
def bottleneck_judge(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What was found is the same, related, something else, or unknown."""
    bottleneck = bottleneck_for(seat, pk)
    form = forms.ReasonForm(language_of(request), request.POST, auto_id="reason-%s")
    if not form.is_valid():
        return _page(request, seat, bottleneck, {"reason": form}, status=400)
    for said in read_clicks([request.POST.get("judge", "")]):
        services.judge(seat, bottleneck, said, form.cleaned_data["reason"])
    return _back(request, bottleneck, "lijkt")


@require_POST
@allowed("bottlenecks.reply")
def bottleneck_reply(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """An answer in words."""
    bottleneck = bottleneck_for(seat, pk)
    form = forms.ReplyForm(language_of(request), request.POST, auto_id="reply-%s")
    if not form.is_valid():
        return _page(request, seat, bottleneck, {"reply": form}, status=400)
    give = services.reply_to_pattern if form.cleaned_data["is_for_pattern"] else services.reply
    give(seat, bottleneck, form.cleaned_data["words"])
    return _back(request, bottleneck, "antwoorden")


@require_POST
@allowed("bottlenecks.note")
def bottleneck_read(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The team has read the answers."""
    bottleneck = bottleneck_for(seat, pk)
    services.read(seat, bottleneck)
    return _back(request, bottleneck, "antwoorden")


@require_POST
@allowed("bottlenecks.note")
def bottleneck_change(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Other words."""
    bottleneck = bottleneck_for(seat, pk)
    form = forms.ChangeForm(language_of(request), request.POST, auto_id="change-%s")
    if not form.is_valid():
        return _page(request, seat, bottleneck, {"change": form}, status=400)
    services.change(seat, bottleneck, form.cleaned_data)
    return redirect(bottleneck)


@require_POST
@allowed("bottlenecks.release")
def bottleneck_share(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """With the table."""
    bottleneck = bottleneck_for(seat, pk)
    services.share(seat, bottleneck)
    return _back(request, bottleneck, "delen")


@require_POST
@allowed("bottlenecks.release")
def bottleneck_withdraw(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Back to the own team."""
    bottleneck = bottleneck_for(seat, pk)
    services.withdraw(seat, bottleneck)
    return _back(request, bottleneck, "delen")


@require_POST
@allowed("bottlenecks.note")
def bottleneck_close(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What came of it."""
    bottleneck = bottleneck_for(seat, pk)
    form = forms.CloseForm(language_of(request), request.POST, auto_id="close-%s")
    if not form.is_valid():
        return _page(request, seat, bottleneck, {"close": form}, status=400)
    services.close(seat, bottleneck, **form.cleaned_data)
    return redirect(bottleneck)


@require_POST
@allowed("bottlenecks.note")
def bottleneck_reopen(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """It is there again."""
    bottleneck = bottleneck_for(seat, pk)
    services.reopen(seat, bottleneck)
    return redirect(bottleneck)


@require_POST
@allowed("bottlenecks.note")
def bottleneck_remove(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Away, while nobody else has seen it."""
    services.remove(seat, bottleneck_for(seat, pk))
    messages.success(request, REMOVED.into(language_of(request)))
    return redirect("bottleneck-list")


@require_POST
@allowed("patterns.manage")
def bottleneck_together(request: HttpRequest, seat: Seat, pk: int, other: int) -> HttpResponse:
    """Two that are the same into one pattern; where there is none yet it gets a name."""
    bottleneck, second = bottleneck_for(seat, pk), bottleneck_for(seat, other)
    form = forms.PatternForm(language_of(request), request.POST, auto_id="pattern-%s")
    has_pattern = services.has_pattern(bottleneck, second)
    if not has_pattern and not form.is_valid():
        return _page(request, seat, bottleneck, {"pattern": form}, status=400)
    services.bring_together(seat, bottleneck, second, None if has_pattern else form.cleaned_data)
    return _back(request, bottleneck, "rode-draad")


@require_POST
@allowed("patterns.manage")
def bottleneck_loose(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Out of its pattern."""
    bottleneck = bottleneck_for(seat, pk)
    services.leave_pattern(seat, bottleneck)
    return _back(request, bottleneck, "rode-draad")


def _back(request: HttpRequest, bottleneck: Bottleneck, place: str) -> HttpResponse:
    """To where the form came from."""
    back = BACK.get(request.POST.get("back", ""))
    return redirect(back) if back else redirect(f"{bottleneck.get_absolute_url()}#{place}")


def _list(
    request: HttpRequest, seat: Seat, form: Any = None, looked_at: dict[str, Any] | None = None,
    search: Any = None, found: dict[str, Any] | None = None, status: int = 200,
) -> HttpResponse:  # fmt: skip
    """The field and the list, with what was typed still there."""
    language = language_of(request)
    whose, number = request.GET.get("van", ""), request.GET.get("bladzijde", "")
    shown = {
        "form": form or forms.NoteForm(language),
        "search": search or forms.SearchForm(language, auto_id="zoek-%s"),
        "looked": looked_at,
        "answers": answers(language),
        "can_note": seat.may("bottlenecks.note"),
        "can_reply": seat.may("bottlenecks.reply"),
        **(found or list_of(seat, language, whose, number)),
    }
    return render(request, "bottlenecks/list.html", shown, status=status)


def _page(
    request: HttpRequest, seat: Seat, bottleneck: Bottleneck,
    typed: dict[str, Any] | None = None, status: int = 200,
) -> HttpResponse:  # fmt: skip
    """One bottleneck with its forms, what somebody typed still in them."""
    language = language_of(request)
    shown = page_of(seat, bottleneck, language)
    shown["form"] = {**page_forms(bottleneck, language), **(typed or {})}
    return render(request, "bottlenecks/page.html", {**shown, "wrong": bool(typed)}, status=status)
