"""What figures and words mean, how a sheet comes about, and how this workplace keeps its word."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from bestendig.language.glossary import CHAPTERS
from bestendig.web.accounts.routes import public
from bestendig.web.meaning.forms import LookForm
from bestendig.web.meaning.presenters import CHAPTER_WORDS, groups_of, who_may
from bestendig.web.meaning.selectors import beside, explanation_for, looked_for
from bestendig.web.meaning.statement import statement
from bestendig.web.ui.house import contact


@public
@require_GET
def meaning(request: HttpRequest) -> HttpResponse:
    """Every figure by level, or those that somebody looks for."""
    form = LookForm(request.GET)
    asked = form.cleaned_data["zoek"] if form.is_valid() else request.GET.get("zoek", "")[:80]
    return render(request, "meaning/list.html", {"asked": asked, "groups": groups_of(looked_for(asked))})


@public
@require_GET
def figure(request: HttpRequest, name: str) -> HttpResponse:
    """One figure in words."""
    shown = {"figure": explanation_for(name), "beside": beside(name)}
    return render(request, "meaning/figure.html", shown)


@public
@require_GET
def words(request: HttpRequest) -> HttpResponse:
    """The words of the house."""
    chapters = [(CHAPTER_WORDS[name], terms) for name, terms in CHAPTERS.items()]
    return render(request, "meaning/words.html", {"chapters": chapters})


@public
@require_GET
def way_of_a_sheet(request: HttpRequest) -> HttpResponse:
    """How a sheet comes about, with its two doors."""
    return render(request, "meaning/way_of_a_sheet.html")


@public
@require_GET
def privacy(request: HttpRequest) -> HttpResponse:
    """What this workplace keeps, and who sees what."""
    return render(request, "meaning/privacy.html", {"who_may": who_may(), "contact": contact()})


@public
@require_GET
def accessibility(request: HttpRequest) -> HttpResponse:
    """The accessibility statement of the version that runs."""
    return render(request, "meaning/accessibility.html", {"statement": statement(), "contact": contact()})
