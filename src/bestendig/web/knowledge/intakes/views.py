"""Files of knowledge in and out: what a file changes, and yes or no per line."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge import services as knowledge
from bestendig.web.knowledge.forms import AnswerForm, IntakeForm
from bestendig.web.knowledge.intakes import services
from bestendig.web.knowledge.intakes.presenters import intake_of
from bestendig.web.knowledge.rules import may_answer
from bestendig.web.knowledge.selectors import intake_for, intakes_of
from bestendig.web.ui.language import language_of

TYPES = {
    "zip": "application/zip",
    "jsonl": "application/x-ndjson; charset=utf-8",
    "jsonld": "application/ld+json; charset=utf-8",
}
CHOOSE = Text(nl="Kies een bestand.", en="Choose a file.")
LARGE = Text(nl="Dit bestand is te groot: hoogstens 8 MB.", en="This file is too large: 8 MB at most.")


@require_GET
@allowed("knowledge.read")
def knowledge_files(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What can be taken along, and which files came in."""
    return _files(request, seat)


@require_GET
@allowed("knowledge.read")
def knowledge_file(request: HttpRequest, seat: Seat, form: str) -> HttpResponse:
    """Everything that this table knows."""
    if form not in TYPES:
        raise Http404
    content = knowledge.file_of(seat, form)
    headers = {"Content-Disposition": f'attachment; filename="kennis.{form}"'}
    return HttpResponse(content, content_type=TYPES[form], headers=headers)


@require_POST
@allowed("knowledge.write")
def knowledge_upload(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A file comes in; nothing of it is taken over yet."""
    language = language_of(request)
    form = IntakeForm(request.POST, request.FILES)
    if not form.is_valid():
        return _files(request, seat, CHOOSE.into(language))
    file = form.cleaned_data["file"]
    if file.size > services.MOST:
        return _files(request, seat, LARGE.into(language))
    try:
        return redirect(services.read_in(seat, file.name, file.read()))
    except InputError as fault:
        return _files(request, seat, fault.words(language))


@require_GET
@allowed("knowledge.read")
def knowledge_intake(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What a file changes."""
    return _intake(request, seat, pk)


@require_POST
@allowed("knowledge.write")
def knowledge_answer(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Yes or no to what was ticked."""
    intake = intake_for(seat, pk)
    open_lines = intake.lines.filter(is_accepted=None).values_list("pk", flat=True)
    form = AnswerForm(open_lines, request.POST)
    if not form.is_valid() or not form.cleaned_data["lines"]:
        return _intake(request, seat, pk, services.SAID_TWICE.into(language_of(request)))
    job = services.answer(seat, intake, form.cleaned_data["lines"], form.cleaned_data["answer"] == "yes")
    return redirect("job", pk=job.pk) if job else redirect(intake)


def _files(request: HttpRequest, seat: Seat, fault: str = "") -> HttpResponse:
    """The page of files, with what was wrong with the last one."""
    shown = {"intakes": intakes_of(seat), "fault": fault, "can_keep": seat.may("knowledge.write")}
    return render(request, "knowledge/files.html", shown, status=400 if fault else 200)


def _intake(request: HttpRequest, seat: Seat, pk: int, fault: str = "") -> HttpResponse:
    """The page of one file."""
    intake = intake_for(seat, pk)
    shown = {**intake_of(intake, language_of(request)), "fault": fault}
    shown["can_answer"] = may_answer(seat, intake)
    return render(request, "knowledge/intake.html", shown, status=400 if fault else 200)
