"""Following long work; the page comes back by itself, without a script."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.jobs import services
from bestendig.web.jobs.kinds import KINDS
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.selectors import job_for
from bestendig.web.ui.following import followed
from bestendig.web.ui.language import language_of


@require_GET
@allowed("work.follow")
def job_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """How far it is; once it is done, its result."""
    job = job_for(seat, pk)
    if job.state == Job.State.DONE and job.result:
        return redirect(job.result)
    language = language_of(request)
    shown = {
        "job": job,
        "words": KINDS[job.kind][0].into(language),
        "fault": job.fault_en if language == "en" else job.fault_nl,
    }
    return (
        render(request, "jobs/page.html", shown)
        if job.is_over
        else followed(request, "jobs/page.html", shown)
    )


@require_POST
@allowed("work.follow")
def job_stop(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Stop it."""
    services.stop(seat, job_for(seat, pk))
    return redirect("job", pk=pk)
