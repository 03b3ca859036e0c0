"""The own account: how one signs in, on which seat one sits, where one is signed in."""

import json

from django.conf import settings
from django.contrib import messages
from django.core.serializers.json import DjangoJSONEncoder
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.language import Text
from bestendig.web.accounts import second_step, services, sign_on
from bestendig.web.accounts.about import held_about
from bestendig.web.accounts.forms import ChangePasswordForm, SetUpForm
from bestendig.web.accounts.models import User
from bestendig.web.accounts.presenters import account_of
from bestendig.web.accounts.routes import fresh, own
from bestendig.web.accounts.sealing import opened, sealed
from bestendig.web.accounts.seat import seat_of
from bestendig.web.accounts.views import LINKING
from bestendig.web.ui.language import language_of

NEW = "new_secret"
"""In a session, sealed: the secret that a telephone does not know yet."""
CHANGED = Text(nl="Uw nieuwe wachtwoord werkt vanaf nu.", en="Your new password works from now on.")
ENDED = Text(
    nl="Overal waar u nog was ingelogd, bent u dat nu niet meer. Alleen hier nog.",
    en="Wherever else you were signed in, you no longer are. Only here.",
)


@require_GET
@own
def account(request: HttpRequest, user: User) -> HttpResponse:
    """How I sign in, on which seats I sit."""
    return render(request, "accounts/account.html", account_of(user, seat_of(request)))


@require_http_methods(["GET", "POST"])
@own
def password(request: HttpRequest, user: User) -> HttpResponse:
    """Another password; whoever comes in through the organisation only has none here."""
    if not user.has_usable_password():
        raise Http404
    form = ChangePasswordForm(user, language_of(request), request.POST or None)
    if form.is_valid():
        services.change_password(request, user, form.cleaned_data["new"])
        messages.success(request, CHANGED.into(language_of(request)))
        return redirect("account")
    return render(request, "accounts/password.html", {"form": form}, status=400 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@own
@fresh
def second_step_set(request: HttpRequest, user: User) -> HttpResponse:
    """Put a secret in a telephone and show that it knows it."""
    secret = opened(request.session.get(NEW, "")) or second_step.new_secret()
    form = SetUpForm(secret, language_of(request), request.POST or None)
    if form.is_valid():
        request.session.pop(NEW, None)
        codes = services.set_second_step(request, user, secret, form.counter)
        return render(request, "accounts/codes.html", {"codes": codes})
    request.session[NEW] = sealed(secret)
    shown = {"form": form, "square": second_step.square(secret, user), "secret": secret}
    return render(request, "accounts/second_step_set.html", shown, status=400 if form.errors else 200)


@require_POST
@own
@fresh
def second_step_drop(request: HttpRequest, user: User) -> HttpResponse:
    """Without a second step from now on, where the role does not ask for one."""
    services.drop_second_step(request, user)
    return redirect("account")


@require_POST
@own
@fresh
def codes_renew(request: HttpRequest, user: User) -> HttpResponse:
    """New codes for when the telephone is gone."""
    if not second_step.has_second_step(user):
        raise Http404
    return render(request, "accounts/codes.html", {"codes": services.renew_codes(request, user)})


@require_POST
@own
def seat_choose(request: HttpRequest, user: User, pk: int) -> HttpResponse:
    """Sit down on another of my seats."""
    services.choose_seat(request, user, pk)
    return redirect("start")


@require_POST
@own
def sessions_end(request: HttpRequest, user: User) -> HttpResponse:
    """Be signed in here only."""
    services.end_other_sessions(request, user)
    messages.success(request, ENDED.into(language_of(request)))
    return redirect("account")


@require_GET
@own
@fresh
def organisation_link(request: HttpRequest, user: User) -> HttpResponse:
    """Come in through the organisation too, from now on."""
    told = sign_on.organisation()
    if told is None or settings.CONFIGURATION.is_demo:
        raise Http404
    request.session[LINKING] = user.pk
    return sign_on.go(request, told, request.build_absolute_uri(reverse("organisation-back")))


@require_GET
@own
@fresh
def own_data(request: HttpRequest, user: User) -> HttpResponse:
    """Everything that is held about me, with what I wrote, as a file."""
    services.note_own_export(request)
    return as_file(held_about(user, with_words=True), f"account-{user.pk}.json")


def as_file(held: dict[str, object], name: str) -> HttpResponse:
    """Something as a file that a person and a machine can read."""
    words = json.dumps(held, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return HttpResponse(words, content_type="application/json", headers=headers)
