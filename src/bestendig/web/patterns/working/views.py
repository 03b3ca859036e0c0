"""The work list before a quarter, and the pairs that two people code."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.patterns.forms import MaybeWhyForm, ProposalForm, read_codes
from bestendig.web.patterns.selectors import chosen, declined_for
from bestendig.web.patterns.telling import AGAIN, CODED, DECLINED
from bestendig.web.patterns.working import services
from bestendig.web.patterns.working.presenters import coding_of, work_of
from bestendig.web.patterns.working.selectors import coding_for
from bestendig.web.ui.language import language_of


@require_GET
@allowed("patterns.manage")
def pattern_work(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What may belong together, for a person to name or to reject."""
    return _work(request, seat)


@require_POST
@allowed("patterns.manage")
def pattern_decline(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A proposal that is no pattern."""
    proposal, why = ProposalForm(request.POST), MaybeWhyForm(language_of(request), request.POST)
    if not proposal.is_valid():
        raise Http404
    if not why.is_valid():
        typed = {"wrong_why": why, "wrong_of": request.POST["bottlenecks"]}
        return _work(request, seat, typed, status=400)
    services.decline(seat, chosen(seat, proposal.cleaned_data["bottlenecks"]), why.cleaned_data["why"])
    messages.success(request, DECLINED.into(language_of(request)))
    return redirect("pattern-work")


@require_POST
@allowed("patterns.manage")
def pattern_propose_again(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """It may be proposed again."""
    services.take_back(seat, declined_for(seat, pk))
    messages.success(request, AGAIN.into(language_of(request)))
    return redirect("pattern-work")


@require_POST
@allowed("patterns.manage")
def coding_begin(request: HttpRequest, seat: Seat) -> HttpResponse:
    """New pairs."""
    return redirect("pattern-pairs", pk=services.begin_coding(seat).pk)


@require_http_methods(["GET", "POST"])
@allowed("patterns.manage")
def coding_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The pairs; half of them may be kept and finished later."""
    coding = coding_for(seat, pk)
    if request.method == "POST":
        answers = read_codes(request.POST.dict(), coding.pairs.values_list("pk", flat=True))
        services.code(seat, coding, answers)
        messages.success(request, CODED.into(language_of(request)))
        return redirect("pattern-pairs", pk=pk)
    return render(request, "patterns/pairs.html", coding_of(seat, coding, language_of(request)))


def _work(
    request: HttpRequest, seat: Seat, typed: dict[str, object] | None = None, status: int = 200
) -> HttpResponse:
    """The work list, with a reason that was wrong still in its field."""
    language = language_of(request)
    shown = {**work_of(seat, language), "why": MaybeWhyForm(language, auto_id=False), **(typed or {})}
    return render(request, "patterns/work.html", shown, status=status)
