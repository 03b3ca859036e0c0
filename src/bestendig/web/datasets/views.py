"""The data in the browser: files in, what they are taken for, the report, versions, everything out."""

from datetime import date
from typing import cast

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.errors import BestendigError
from bestendig.model.tables import TABLES
from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.datasets import receiving, refusals, services
from bestendig.web.datasets.boxes import Box
from bestendig.web.datasets.forms import ColumnsForm, ConsentForm, LeaveForm, SheetsForm, kept_tables
from bestendig.web.datasets.incoming import services as incoming
from bestendig.web.datasets.kinds import FileKind
from bestendig.web.datasets.limits import KEPT, MOST_FILES, most_mb
from bestendig.web.datasets.models import DeliveryRow
from bestendig.web.datasets.presenters import (
    fault_of,
    home_of,
    kind_card,
    order_view,
    progress_of,
    proposal_of,
    table_choices,
    version_views,
)
from bestendig.web.datasets.reporting import report_view, report_words
from bestendig.web.datasets.rules import may, may_know
from bestendig.web.datasets.selectors import (
    check_own,
    deliveries_of,
    delivery_for,
    export_for,
    order_for,
    owner,
    parties_of,
    taken_of,
    work_of,
)
from bestendig.web.jobs.services import ask
from bestendig.web.ui.following import followed
from bestendig.web.ui.language import language_of

NEW = "datasets/new.html"
EVERY = 4
"""Seconds after which a page that is followed comes back."""


@require_GET
@allowed("data.read")
def data_home(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What the data hold, what waits, what can be done; for another party only whose they are."""
    whose = owner()
    if not may_know(seat, whose):
        raise Http404
    if not may(seat, "data.read", whose):
        return render(request, "datasets/whose.html", {"owner": whose})
    shown = {**home_of(deliveries_of(seat), language_of(request)), "can_import": seat.may("data.import")}
    return render(request, "datasets/home.html", shown)


@require_POST
@allowed("data.import")
def data_claim(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Say that the data here are those of the own party."""
    if not may_know(seat, owner()):
        raise Http404
    services.claim(seat)
    return redirect("data-home")


@csrf_exempt  # the check is made below, once the files have somewhere to land
@require_http_methods(["GET", "POST"])
@allowed("data.import")
def delivery_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Bring files: streamed to a folder of their own; what cannot be taken is said and nothing stays."""
    check_own(seat, "data.import")
    shown: dict[str, object] = {"most_files": MOST_FILES, "most_mb": most_mb(), "days": KEPT.days}
    if request.method != "POST":
        return render(request, NEW, shown)
    landing = receiving.Landing(request, Box())
    try:
        receiving.receive(request, landing)
        return _delivered(request, seat, landing)
    except BestendigError as fault:
        language = language_of(request)
        said = {"happened": fault.happened.into(language), "hint": fault.hint.into(language)}
        return render(request, NEW, shown | said, status=fault.http_status)
    finally:
        landing.clear()


@csrf_protect
def _delivered(request: HttpRequest, seat: Seat, landing: receiving.Landing) -> HttpResponse:
    """The files become a delivery."""
    return redirect("delivery", pk=incoming.deliver(seat, landing).pk)


@require_GET
@allowed("data.read")
def delivery_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One delivery, as far as it is: worked on, waiting for a person, taken in, gone."""
    row, language = delivery_for(seat, pk, "data.read"), language_of(request)
    if row.is_worked_on:
        return followed(request, "datasets/progress.html", progress_of(row, language))
    if row.can_be_confirmed:
        shown = proposal_of(row, language) | {"form": ConsentForm(), "today": date.today()}
        return render(request, "datasets/proposal.html", shown)
    if row.state == DeliveryRow.State.TAKEN:
        return render(request, "datasets/report.html", report_view(row, language))
    return render(request, "datasets/over.html", {"row": row, "fault": fault_of(row, language)})


@require_http_methods(["GET", "POST"])
@allowed("data.import")
def delivery_kind(request: HttpRequest, seat: Seat, pk: int, nth: int) -> HttpResponse:
    """Say of the files of one kind what they are, which column means what, which take part."""
    row, language = delivery_for(seat, pk, "data.import"), language_of(request)
    kind = _kind(row, nth)
    table = request.POST.get("table") or request.GET.get("tabel") or kind.table
    if table and (table not in TABLES or TABLES[table].is_internal):
        table = ""
    given = request.POST if request.POST.get("act") == "columns" else None
    form = ColumnsForm(kind, table, language, given) if table and kind.can_be_mapped else None
    fault = _decided(request, seat, row, kind, form) if request.method == "POST" else None
    if request.method == "POST" and fault is None:
        return redirect(f"{reverse('delivery', kwargs={'pk': pk})}#soort-{nth}")
    card = kind_card(kind, language, is_consent_given=services.consent_given())
    shown = {"row": row, "card": card, "form": form, "table": table, "tables": table_choices(kind, language)}
    return render(request, "datasets/kind.html", shown | {"fault": fault}, status=400 if fault else 200)


def _kind(row: DeliveryRow, nth: int) -> FileKind:
    """One kind of the files of a delivery; 404 where there is none or the delivery is over."""
    kinds = incoming.file_kinds(row)
    if not row.can_be_confirmed or not 1 <= nth <= len(kinds):
        raise Http404
    return kinds[nth - 1]


def _decided(
    request: HttpRequest, seat: Seat, row: DeliveryRow, kind: FileKind, form: ColumnsForm | None
) -> dict[str, str] | None:
    """Keep what was decided; what is wrong with it in words where that cannot be."""
    act = request.POST.get("act")
    try:
        if act == "files":
            incoming.decide_files(seat, row, kind, kept_tables(kind, request.POST.getlist("file")))
        elif act == "profile":
            incoming.decide_profile(seat, row, kind, request.POST.get("profile", ""))
        elif form is not None and form.is_valid():
            incoming.decide_columns(seat, row, kind, form.decision())
        else:
            raise refusals.not_on_the_list()
    except BestendigError as fault:
        language = language_of(request)
        return {"happened": fault.happened.into(language), "hint": fault.hint.into(language)}
    return None


@require_POST
@allowed("data.import")
def delivery_confirm(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """It is right: take the files in."""
    incoming.confirm(seat, delivery_for(seat, pk, "data.import"), request.POST.get("ground", "")[:80])
    return redirect("delivery", pk=pk)


@require_POST
@allowed("data.import")
def delivery_again(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Look once more."""
    incoming.look_again(seat, delivery_for(seat, pk, "data.import"))
    return redirect("delivery", pk=pk)


@require_POST
@allowed("data.import")
def delivery_stop(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Stop what is going on."""
    incoming.stop_work(seat, delivery_for(seat, pk, "data.import"))
    return redirect("delivery", pk=pk)


@require_POST
@allowed("data.import")
def delivery_withdraw(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Take the files away unread."""
    incoming.withdraw(seat, delivery_for(seat, pk, "data.import"))
    return redirect("data-home")


@require_GET
@allowed("data.read")
def report_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The report to keep, as a page that needs nothing else."""
    return _report(request, delivery_for(seat, pk, "data.read"), "html", "text/html; charset=utf-8")


@require_GET
@allowed("data.read")
def report_data(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The report for machines."""
    return _report(request, delivery_for(seat, pk, "data.read"), "json", "application/json")


def _report(request: HttpRequest, row: DeliveryRow, form: str, kind: str) -> HttpResponse:
    """A kept report as a file."""
    content = incoming.report_file(row, form, language_of(request))
    if content is None:
        raise Http404
    headers = {"Content-Disposition": f'attachment; filename="importverslag-{row.pk}.{form}"'}
    return HttpResponse(content, content_type=kind, headers=headers)


@require_http_methods(["GET", "POST"])
@allowed("data.import")
def consent(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Record that the works council agreed."""
    check_own(seat, "data.import")
    form = ConsentForm(request.POST or None, request.FILES or None)
    back = request.POST.get("delivery") or request.GET.get("aanlevering", "")
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["document"]
        services.agree(seat, form.cleaned_data["given_on"], given.name, given, given.size)
        return redirect("delivery", pk=int(back)) if back.isdecimal() else redirect("data-home")
    shown = {"form": form, "back": back if back.isdecimal() else "", "today": date.today()}
    shown["is_given"] = services.consent_given()
    return render(request, "datasets/consent.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("data.read")
def versions(request: HttpRequest, seat: Seat) -> HttpResponse:
    """All data versions, and when somebody last saw that they are whole."""
    check_own(seat, "data.read")
    shown = {
        "versions": version_views(language_of(request), taken_of(seat)),
        "verified": work_of(seat, services.VERIFY).first(),
        "can_import": seat.may("data.import"),
    }
    return render(request, "datasets/versions.html", shown)


@require_GET
@allowed("data.read")
def version_report(request: HttpRequest, seat: Seat, version: str) -> HttpResponse:
    """What became of every row when a version was made, also where that was not done in the browser."""
    check_own(seat, "data.read")
    language = language_of(request)
    told = report_words(services.version_report(version, language), language)
    if not told:
        raise Http404
    return render(request, "datasets/report.html", told)


@require_POST
@allowed("data.import")
def version_use(request: HttpRequest, seat: Seat, version: str) -> HttpResponse:
    """Let this version count."""
    check_own(seat, "data.import")
    services.go_back(seat, version)
    return redirect("versions")


@require_POST
@allowed("data.read")
def versions_verify(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Have every byte of every version read."""
    check_own(seat, "data.read")
    return redirect("job", pk=ask(seat, services.VERIFY).pk)


@require_http_methods(["GET", "POST"])
@allowed("data.import")
def export_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Leave with everything: in which form."""
    check_own(seat, "data.import")
    form = LeaveForm(request.POST or None)
    if form.is_valid():
        return redirect("job", pk=ask(seat, services.EXPORT, form=form.cleaned_data["form"]).pk)
    has_data = any(each.is_current for each in services.versions())
    shown = {"form": form, "has_data": has_data}
    return render(request, "datasets/leave.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("data.import")
def export_page(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The export that lies ready, or is gone again."""
    job = export_for(seat, pk, services.EXPORT)
    is_there = (services.export_folder(job) / services.EXPORTED).exists()
    return render(request, "datasets/left.html", {"job": job, "is_there": is_there})


@require_POST
@allowed("data.import")
def export_file(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """The export itself; that it was taken stands on the trail."""
    path = services.taken_along(seat, export_for(seat, pk, services.EXPORT))
    if path is None:
        raise Http404
    content = FileResponse(path.open("rb"), as_attachment=True, filename="bestendig-gegevens.zip")
    return cast("HttpResponse", content)


@require_http_methods(["GET", "POST"])
@allowed("sheets.make")
def sheets_new(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Ask for new sheets: which, about whom."""
    check_own(seat, "sheets.make")
    first = {"about": seat.party.pk, "kinds": []}
    form = SheetsForm(parties_of(seat), language_of(request), request.POST or None, initial=first)
    if form.is_valid():
        order = services.order_sheets(seat, form.cleaned_data["about"], form.cleaned_data["kinds"])
        return redirect("sheet-order", pk=order.pk)
    has_data = any(each.is_current for each in services.versions())
    shown = {"form": form, "has_data": has_data}
    return render(request, "datasets/sheets.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("sheets.make")
def sheets_order(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What came of the sheets that were asked for."""
    shown = order_view(order_for(seat, pk), language_of(request))
    if shown["is_over"]:
        return render(request, "datasets/order.html", shown)
    return followed(request, "datasets/order.html", shown)
