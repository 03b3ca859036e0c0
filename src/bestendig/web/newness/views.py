"""Whether a plan is new: the checks, a form, one check with its finds, its paper."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.newness import services
from bestendig.web.newness.forms import AnswerForm, AskForm
from bestendig.web.newness.presenters import listed, page_of
from bestendig.web.newness.selectors import check_for, checks_of, find_for
from bestendig.web.ui.language import language_of

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@require_GET
@allowed("newness.read")
def newness_list(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The plans that were looked up, and the form for another."""
    language = language_of(request)
    form = AskForm(language, services.read_text) if seat.may("newness.ask") else None
    return render(request, "newness/list.html", {"cards": listed(checks_of(seat), language), "form": form})


@require_http_methods(["GET", "POST"])
@allowed("newness.ask")
def newness_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A plan text to look up; once it is right, what was found."""
    begun = {"plan": request.GET.get("toets", "")[:40]}
    form = AskForm(
        language_of(request), services.read_text, request.POST or None, request.FILES or None, initial=begun
    )
    if request.method == "POST" and form.is_valid():
        check, job = services.ask(seat, form.cleaned_data)
        return redirect("job", pk=job.pk) if job else redirect("newness", pk=check.pk)
    return render(request, "newness/new.html", {"form": form}, status=400 if form.errors else 200)


@require_GET
@allowed("newness.read")
def newness(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One check."""
    shown = page_of(seat, check_for(seat, pk), language_of(request))
    return render(request, "newness/page.html", shown)


@require_POST
@allowed("newness.ask")
def newness_answer(request: HttpRequest, seat: Seat, pk: int, find: int) -> HttpResponse:
    """What people do with a find."""
    check, language = check_for(seat, pk), language_of(request)
    row = find_for(check, find)
    form = AnswerForm(language, request.POST, auto_id=f"v{row.pk}-%s")
    if not form.is_valid():
        return render(
            request, "newness/page.html", page_of(seat, check, language, {row.pk: form}), status=400
        )
    services.answer(seat, row, form.cleaned_data["answer"], form.cleaned_data["reason"])
    return redirect(f"{check.get_absolute_url()}#v{row.pk}")


@require_POST
@allowed("newness.ask")
def newness_again(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Look once more: what came since is added."""
    check = check_for(seat, pk)
    job = services.look_again(seat, check)
    return redirect("job", pk=job.pk) if job else redirect(check)


@require_POST
@allowed("newness.ask")
def newness_to_table(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Let everybody at the table read it."""
    check = check_for(seat, pk)
    services.to_table(seat, check)
    return redirect(check)


@require_GET
@allowed("newness.read")
def newness_file(request: HttpRequest, seat: Seat, pk: int, form: str) -> HttpResponse:
    """One check on paper; the same bytes for everybody who may read it."""
    language = language_of(request)
    content = services.file_of(check_for(seat, pk), form, language)
    stem = "is-this-new" if language == "en" else "is-dit-nieuw"
    headers = {"Content-Disposition": f'attachment; filename="{stem}-{pk}.{form}"'}
    return HttpResponse(content, content_type=TYPES[form], headers=headers)
