"""Plans: the kinds, a form of one kind, a plan with its test, its variants, its papers, its look back."""

from pathlib import Path
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.impact import papers, presenters, services
from bestendig.web.impact.forms import PlanForm, initial_from, initial_of
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.selectors import family_of, look_back_for, own_plan, plan_for, plans_of
from bestendig.web.newness.presenters import beside
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
    return _asked(request, seat, kind, initial_from(request.GET))


@require_http_methods(["GET", "POST"])
@allowed("impact.make")
def plan_change(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The same plan with something of it changed: a variant, tested beside the first."""
    plan = own_plan(seat, pk)
    return _asked(request, seat, plan.kind, initial_of(services.plan_from(plan.text)), plan)


@require_GET
@allowed("impact.read")
def plan_variants(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The variants of a plan beside each other."""
    plan, language = plan_for(seat, pk), language_of(request)
    tested = [(each, test) for each in family_of(seat, plan) if (test := services.test_of(each)) is not None]
    told: dict[str, Any] = {"plan": plan, "variants": presenters.variants_of(tested, language)}
    if tested:
        told["heads"] = [words.into(language) for words in presenters.HEADS[tested[0][1].with_whom]]
    return render(request, "impact/variants.html", told)


@require_GET
@allowed("impact.read")
def plan_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One plan with its test."""
    plan, language = plan_for(seat, pk), language_of(request)
    test = services.test_of(plan)
    if test is None:
        told = {"plan": plan, "newness": beside(seat, plan.pk, plan.party, language)}
        return render(request, "impact/untested.html", told)
    is_own = plan.party_id == seat.party.pk and seat.may("impact.make")
    told = {
        **presenters.shown(plan, test, language),
        "papers": papers.papers_of(plan, language),
        "looked_back": presenters.look_backs_of(plan, language),
        "back_papers": papers.back_papers(language),
        "n_variants": len(family_of(seat, plan)),
        "is_own": is_own,
        "newness": beside(seat, plan.pk, plan.party, language),
    }
    return render(request, "impact/page.html", told)


@require_GET
@allowed("impact.read")
def plan_file(request: HttpRequest, seat: Seat, pk: int, name: str) -> HttpResponse:
    """One paper of a test; the same bytes for everybody."""
    return _sent(papers.paper_of(plan_for(seat, pk), name, language_of(request)))


@require_GET
@allowed("impact.read")
def look_back_file(request: HttpRequest, seat: Seat, pk: int, name: str) -> HttpResponse:
    """One paper of a look back; the same bytes for everybody."""
    return _sent(papers.back_paper_of(look_back_for(seat, pk), name, language_of(request)))


@require_POST
@allowed("impact.make")
def plan_to_table(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Lay a test on the table."""
    services.lay_on_table(seat, own_plan(seat, pk))
    return redirect("plan", pk=pk)


@require_POST
@allowed("newness.ask")
def plan_newness(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Ask whether this plan is new, with its name and what it is meant to bring."""
    return redirect(services.ask_newness(seat, own_plan(seat, pk), language_of(request)))


@require_POST
@allowed("impact.make")
def plan_look_back(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Look back on a test, under the choice that came."""
    job = services.ask_look_back(seat, own_plan(seat, pk), request.POST.get("decided", "plan")[:40])
    return redirect("job", pk=job.pk)


def _asked(
    request: HttpRequest, seat: Seat, kind: str, initial: dict[str, Any], before: PlanRow | None = None
) -> HttpResponse:
    """The form of a plan; once it is right, the page of its test."""
    card, language = services.kind_of(kind), language_of(request)
    cards = services.assumption_cards(kind)
    form = PlanForm(card, services.bodies(seat), cards, language, request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        _, job = services.write_down(seat, form.plan(), before)
        return redirect("job", pk=job.pk)
    told = {"form": form, "label": card.label.into(language), "what": card.what.into(language)}
    told["before"] = before
    return render(request, "impact/new.html", told, status=400 if form.errors else 200)


def _sent(path: Path | None) -> HttpResponse:
    """A paper to take away."""
    if path is None:
        raise Http404
    headers = {"Content-Disposition": f'attachment; filename="{path.name}"'}
    return HttpResponse(path.read_bytes(), content_type="application/octet-stream", headers=headers)
