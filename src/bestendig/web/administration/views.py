"""Administration: people, seats, parties, rights."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.language import Text
from bestendig.web.accounts.about import held_about
from bestendig.web.accounts.models import User
from bestendig.web.accounts.own_account import as_file
from bestendig.web.accounts.routes import allowed, fresh
from bestendig.web.accounts.seat import Seat
from bestendig.web.administration import services
from bestendig.web.administration.forms import EraseForm, InviteForm, NewPartyForm, PartyForm, SeatForm
from bestendig.web.administration.presenters import people_rows, person_of, rooms_for
from bestendig.web.administration.rights import (
    right_heads,
    right_rows,
    rights_by_role,
    seat_heads,
    shared_rights,
)
from bestendig.web.administration.selectors import (
    parties_of,
    party_for,
    person_for,
    seat_row_for,
    seats_of_today,
)
from bestendig.web.ui.language import language_of

TYPES = {"csv": "text/csv; charset=utf-8",
         "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}  # fmt: skip
DONE = Text(nl="Dat is gebeurd, en het staat op het spoor.", en="That is done, and it stands on the trail.")


@require_GET
@allowed("accounts.manage")
def administration(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Everything that can be managed."""
    return render(request, "administration/page.html", {"rooms": rooms_for(seat)})


@require_GET
@never_cache
@allowed("accounts.manage")
def people(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Everybody of this table."""
    return render(request, "administration/people.html", {"people": people_rows(seat)})


@require_http_methods(["GET", "POST"])
@never_cache
@allowed("accounts.manage")
def person_invite(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Invite a person to a seat; the link is shown once."""
    form = InviteForm(seat, language_of(request), request.POST or None)
    if form.is_valid():
        found = form.cleaned_data
        user, secret = services.invite_person(seat, found["name"], found["email"], form.place())
        return _invited(request, user, secret)
    status = 400 if form.errors else 200
    return render(request, "administration/invite.html", {"form": form}, status=status)


@require_GET
@never_cache
@allowed("accounts.manage")
def person(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One person: seats, account, what can be done."""
    return _person(request, seat, person_for(seat, pk), SeatForm(seat, language_of(request)))


@require_POST
@allowed("accounts.manage")
def seat_give(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """One seat more."""
    user = person_for(seat, pk)
    form = SeatForm(seat, language_of(request), request.POST)
    if not form.is_valid():
        return _person(request, seat, user, form)
    services.give_seat(seat, user, form.place())
    return _back(request, user)


@require_POST
@allowed("accounts.manage")
def seat_end(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """End a seat, now."""
    row = seat_row_for(seat, pk)
    services.end_seat(seat, row)
    return _back(request, row.user)


@require_POST
@allowed("accounts.manage")
@fresh
def person_invite_again(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """A new link for somebody who forgot the password; shown once."""
    user = person_for(seat, pk)
    return _invited(request, user, services.invite_again(seat, user))


@require_POST
@allowed("accounts.manage")
def person_close(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Close an account."""
    user = person_for(seat, pk)
    services.deactivate(seat, user)
    return _back(request, user)


@require_POST
@allowed("accounts.manage")
def person_open(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Open an account again."""
    user = person_for(seat, pk)
    services.activate(seat, user)
    return _back(request, user)


@require_POST
@allowed("accounts.manage")
@fresh
def second_step_reset(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Take the second step of somebody else away."""
    user = person_for(seat, pk)
    services.reset_second_step(seat, user)
    return _back(request, user)


@require_POST
@allowed("accounts.manage")
def person_export(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """What is held about an account, as a file; not what the person wrote."""
    user = person_for(seat, pk)
    services.note_export(seat, user)
    return as_file(held_about(user, with_words=False), f"account-{user.pk}.json")


@require_http_methods(["GET", "POST"])
@never_cache
@allowed("accounts.manage")
@fresh
def person_erase(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Erase an account, after being asked whether one is sure."""
    user = person_for(seat, pk)
    form = EraseForm(language_of(request), request.POST if request.method == "POST" else None)
    if form.is_valid():
        services.erase_account(seat, user)
        return _back(request, user)
    shown = {**person_of(seat, user), "form": form}
    return render(request, "administration/erase.html", shown, status=400 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@allowed("accounts.manage")
def parties(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The parties of this table, and one more."""
    form = NewPartyForm(seat, language_of(request), request.POST or None)
    if form.is_valid():
        services.add_party(seat, **form.cleaned_data)
        messages.success(request, DONE.into(language_of(request)))
        return redirect("parties")
    shown = {"form": form, "parties": parties_of(seat)}
    return render(request, "administration/parties.html", shown, status=400 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@allowed("accounts.manage")
def party(request: HttpRequest, seat: Seat, pk: int) -> HttpResponse:
    """Another name for a party."""
    found = party_for(seat, pk)
    given = request.POST or None
    form = PartyForm(seat, language_of(request), given or {"name": found.name}, besides=found.pk)
    if given and form.is_valid():
        services.rename_party(seat, found, form.cleaned_data["name"])
        messages.success(request, DONE.into(language_of(request)))
        return redirect("parties")
    shown = {"form": form, "party": found}
    return render(request, "administration/party.html", shown, status=400 if form.errors else 200)


@require_GET
@allowed("accounts.manage")
def rights(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Which role may what, and who holds which seat."""
    language = language_of(request)
    shown = {
        "heads": right_heads(language), "rows": right_rows(language, with_shared=False),
        "shared": shared_rights(language), "by_role": rights_by_role(language),
        "seat_heads": seat_heads(language), "seats": seats_of_today(seat), "papers": services.PAPERS.items(),
    }  # fmt: skip
    return render(request, "administration/rights.html", shown)


@require_GET
@allowed("accounts.manage")
def rights_file(request: HttpRequest, seat: Seat, name: str) -> HttpResponse:
    """The rights list as a file."""
    made = services.rights_paper(seat, name, language_of(request))
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(made, content_type=TYPES[name.rpartition(".")[2]], headers=headers)


def _invited(request: HttpRequest, user: User, secret: str) -> HttpResponse:
    """The page that shows a link once."""
    link = request.build_absolute_uri(reverse("invitation-open", kwargs={"key": secret})) if secret else ""
    return render(request, "administration/invited.html", {"person": user, "link": link})


def _person(request: HttpRequest, seat: Seat, user: User, form: SeatForm) -> HttpResponse:
    """The page of a person."""
    shown = {**person_of(seat, user), "form": form}
    return render(request, "administration/person.html", shown, status=400 if form.errors else 200)


def _back(request: HttpRequest, user: User) -> HttpResponse:
    """Back to the page of a person, with a word that it was done."""
    messages.success(request, DONE.into(language_of(request)))
    return redirect("person", pk=user.pk)
