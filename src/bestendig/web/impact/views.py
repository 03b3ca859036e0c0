"""Plans: the kinds, a form of one kind, a plan with its test, its papers."""

from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.impact import services
from bestendig.web.impact.forms import PlanForm
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.presenters import FILES, file_name, shown
from bestendig.web.impact.selectors import plan_for, plans_of
from bestendig.web.ui.language import language_of

NOT_HERE = ("professional_leaves",)
"""About one colleague: that is for those who hand over, nothing for the table."""


@require_GET
@allowed("impact.read")
def plan_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The plans that were tested, and the kinds that can be."""
    language = language_of(request)
    kinds = [
        (card.kind, card.label.into(language), card.what.into(language))
        for card in services.plan_kinds()
        if card.kind not in NOT_HERE
    ]
    told = {"plans": plans_of(seat), "kinds": kinds, "can_make": seat.may("impact.make")}
    return render(request, "impact/list.html", told)


@require_http_methods(["GET", "POST"])
@allowed("impact.make")
def plan_new(request: HttpRequest, seat: Seat, kind: str) -> HttpResponse:
    """A form of one kind; once it is filled in the test begins."""
    if kind in NOT_HERE:
        raise Http404
    card, language = services.kind_of(kind), language_of(request)
    form = PlanForm(card, services.bodies(), services.assumption_cards(kind), language, request.POST or None)
    if request.method == "POST" and form.is_valid():
        _, job = services.write_down(seat, form.plan())
        return redirect("job", pk=job.pk)
    told = {"form": form, "label": card.label.into(language), "what": card.what.into(language)}
    return render(request, "impact/new.html", told, status=400 if form.errors else 200)


@require_GET
@allowed("impact.read")
def plan_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One plan with its test."""
    plan, language = plan_for(seat, pk), language_of(request)
    test = services.test_of(plan)
    if test is None:
        return render(request, "impact/untested.html", {"plan": plan})
    papers = [(name, words.into(language)) for name, words in FILES if _paper(plan, name, language).exists()]
    own = plan.party_id == seat.party.pk and seat.may("impact.make") and not plan.test.is_on_table
    return render(request, "impact/page.html", {**shown(plan, test, language), "papers": papers, "own": own})


@require_GET
@allowed("impact.read")
def plan_file(request: HttpRequest, seat: Seat, pk: int, name: str) -> HttpResponse:
    """One paper of a test; the same bytes for everybody."""
    path = _paper(plan_for(seat, pk), name, language_of(request))
    if name not in dict(FILES) or not path.exists():
        raise Http404
    headers = {"Content-Disposition": f'attachment; filename="{path.name}"'}
    return HttpResponse(path.read_bytes(), content_type="application/octet-stream", headers=headers)


@require_POST
@allowed("impact.make")
def plan_to_table(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Lay a test on the table."""
    plan = plan_for(seat, pk)
    if plan.party_id != seat.party.pk:
        raise Http404
    services.lay_on_table(seat, plan)
    return redirect("plan", pk=pk)


def _paper(plan: PlanRow, name: str, language: str) -> Path:
    """Where a paper lies."""
    known = name if name in dict(FILES) else FILES[0][0]
    return services.folder_of(plan, language) / file_name(known, language)
