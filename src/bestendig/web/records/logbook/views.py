"""The log of processing: what is written down, by month, to take away."""

import json

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from bestendig.model.processing import ACTIVITIES
from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.records.logbook import services
from bestendig.web.records.logbook.presenters import shown
from bestendig.web.ui.language import language_of


@require_GET
@allowed("audit.read")
def logbook(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What is logged, what is not, and the months."""
    language = language_of(request)
    months = services.months_of(services.logbook_folder())
    newest = services.read_processings(services.logbook_folder(), months[0])[-20:] if months else []
    told = {
        "months": months,
        "activities": [(each.urn, each.words.into(language)) for each in ACTIVITIES.values()],
        "lines": [shown(line, language) for line in reversed(newest)],
    }
    return render(request, "records/logbook.html", told)


@require_GET
@allowed("audit.read")
def logbook_file(request: HttpRequest, seat: Seat, month: str) -> HttpResponse:
    """One month as JSON lines."""
    if month not in services.months_of(services.logbook_folder()):
        raise Http404
    lines = services.read_processings(services.logbook_folder(), month)
    written = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines)
    headers = {"Content-Disposition": f'attachment; filename="verwerkingen-{month}.jsonl"'}
    return HttpResponse(written, content_type="application/x-ndjson", headers=headers)
