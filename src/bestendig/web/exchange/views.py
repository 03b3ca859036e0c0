"""Exchange between municipalities: give a file, read a file, answer each thing, see what was taken over."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from bestendig.errors import InputError, RequestError
from bestendig.web.accounts.routes import allowed
from bestendig.web.accounts.seat import Seat
from bestendig.web.exchange import services
from bestendig.web.exchange.forms import ReadForm, WriteForm
from bestendig.web.exchange.gathering import could_give
from bestendig.web.exchange.presenters import file_of, home_of, item_of, name_of, received_of
from bestendig.web.exchange.selectors import file_for, item_for, offered, refused_for
from bestendig.web.ui.language import language_of

ANSWERS = {"yes": True, "no": False}


@require_GET
@allowed("exchange.use")
def exchange(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What can be given, and where a file of others is read."""
    services.check(seat)
    return _home(request, seat)


@require_POST
@allowed("exchange.use")
def exchange_write(request: HttpRequest, seat: Seat) -> HttpResponse:
    """A file of what was chosen."""
    services.check(seat)
    items = {name_of(each): each for each in could_give(seat)}
    form = WriteForm(language_of(request), items, request.POST)
    if not form.is_valid():
        return _home(request, seat, write=form)
    chosen = [items[name] for name in form.cleaned_data["chosen"]]
    content = services.write(seat, chosen, form.cleaned_data["licence"])
    headers = {"Content-Disposition": f'attachment; filename="uitwisseling-{seat.table.slug}.zip"'}
    return HttpResponse(content, content_type="application/zip", headers=headers)


@require_POST
@allowed("exchange.use")
def exchange_read(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Read a file of another municipality; nothing is taken over yet."""
    services.check(seat)
    form = ReadForm(language_of(request), request.POST, request.FILES)
    if not form.is_valid():
        return _home(request, seat, read=form)
    given = form.cleaned_data["file"]
    try:
        return redirect(services.read(seat, given.name, given.read()))
    except (InputError, RequestError) as fault:
        form.add_error("file", fault.words(language_of(request)))
        return _home(request, seat, read=form)


@require_GET
@allowed("exchange.use")
def exchange_file(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What a file offers, beside what is known."""
    services.check(seat)
    return render(request, "exchange/file.html", file_of(file_for(seat, pk), language_of(request)))


@require_POST
@allowed("exchange.use")
def exchange_answer(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Take over, or not; what was not answered stays laid ready."""
    file = file_for(seat, pk)
    said = {row: ANSWERS.get(request.POST.get(f"item-{row.pk}", "")) for row in offered(file)}
    services.answer(seat, {row: each for row, each in said.items() if each is not None})
    return redirect(file)


@require_GET
@allowed("knowledge.read")
def exchange_received(request: HttpRequest, seat: Seat) -> HttpResponse:
    """What was taken over from other municipalities."""
    return render(request, "exchange/list.html", received_of(seat, language_of(request)))


@require_GET
@allowed("knowledge.read")
def exchange_item(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One thing that was taken over, with its origin."""
    return render(request, "exchange/item.html", item_of(seat, item_for(seat, pk), language_of(request)))


@require_POST
@allowed("exchange.use")
def exchange_drop(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Take it away here."""
    services.drop(seat, item_for(seat, pk))
    return redirect("exchange-received")


@require_POST
@allowed("exchange.use")
def exchange_again(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Offer once more what was refused."""
    row = refused_for(seat, pk)
    services.offer_again(seat, row)
    return redirect(row.offered_in or "exchange")


def _home(
    request: HttpRequest, seat: Seat, write: WriteForm | None = None, read: ReadForm | None = None
) -> HttpResponse:
    """The page with both forms, what was chosen still in them."""
    language, items = language_of(request), could_give(seat)
    chosen = write.data.getlist("chosen") if write is not None else ()  # type: ignore[attr-defined]
    shown = {
        **home_of(seat, items, language, chosen),
        "write": write or WriteForm(language, map(name_of, items), initial={"licence": "CC-BY-4.0"}),
        "read": read or ReadForm(language),
    }
    return render(request, "exchange/page.html", shown, status=400 if write or read else 200)
