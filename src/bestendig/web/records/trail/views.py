"""The trail: read, narrowed, taken away, walked."""

from typing import cast

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.records.trail import selectors, services
from bestendig.web.records.trail.forms import SealForm, TrailForm
from bestendig.web.records.trail.presenters import line
from bestendig.web.ui.language import language_of

A_PAGE = 100
TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/x-ndjson"}


@require_GET
@allowed("audit.read")
def trail(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A page of lines, newest first, and how the chain stood when it was last walked."""
    language, form = language_of(request), _form(request, seat)
    asked = form.cleaned_data if form.is_valid() else {}
    page = Paginator(selectors.chosen(selectors.lines_of(seat), asked), A_PAGE).get_page(
        request.GET.get("pagina")
    )
    kept = request.GET.copy()
    kept.pop("pagina", None)
    shown = {
        "form": form,
        "page": page,
        "lines": [line(each, language) for each in page],
        "check": selectors.last_check(),
        "cut": selectors.last_cut(),
        "query": kept.urlencode(),
        "is_narrowed": any(asked.values()),
    }
    return render(request, "records/trail.html", {**shown, **_seal(request)}, status=_status(form))


@require_GET
@allowed("audit.read")
def trail_file(request: HttpRequest, seat: Seat, form: str) -> HttpResponse:
    """The same lines as a file."""
    if form not in TYPES:
        raise Http404
    asked = _form(request, seat)
    lines = selectors.chosen(selectors.lines_of(seat), asked.cleaned_data if asked.is_valid() else {})
    written = services.take_away(seat, lines, form, language_of(request))
    headers = {"Content-Disposition": f'attachment; filename="spoor.{form}"'}
    return cast("HttpResponse", StreamingHttpResponse(written, content_type=TYPES[form], headers=headers))


@require_POST
@allowed("audit.read")
def trail_check(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Walk the trail."""
    return redirect("job", pk=services.ask_check(seat).pk)


def _form(request: HttpRequest, seat: Seat) -> TrailForm:
    """What was asked of the trail."""
    acts = selectors.acts_on(selectors.lines_of(seat))
    return TrailForm(request.GET, acts, selectors.parties_at(seat), language_of(request))


def _status(form: TrailForm) -> int:
    """400 where what was asked cannot be."""
    return 400 if form.errors else 200


def _seal(request: HttpRequest) -> dict[str, object]:
    """What is known of a seal that somebody wrote down."""
    form = SealForm(request.GET)
    given = form.cleaned_data["seal"] if form.is_valid() else ""
    return {"seal_form": form, "seal_known": services.is_known(given) if given else None, "seal": given}
