"""Signing in and out."""

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from bestendig.web.accounts import practice
from bestendig.web.accounts.forms import WRONG, SignInForm
from bestendig.web.accounts.routes import public
from bestendig.web.accounts.seat import seat_of
from bestendig.web.audit.services import record
from bestendig.web.ui.language import language_of


@public
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in with an own account; in the practice town with one click."""
    form = SignInForm(request.POST or None)
    if form.is_valid():
        user = authenticate(request, **form.cleaned_data)
        if user is not None:
            return _in(request, user)
        form.add_error(None, WRONG.into(language_of(request)))
    people = practice.people() if settings.CONFIGURATION.is_demo else ()
    shown = {"form": form, "people": people, "next": request.GET.get("next", "")}
    return render(request, "accounts/sign_in.html", shown)


@public
@require_POST
def practise(request: HttpRequest, key: str) -> HttpResponse:
    """Sit down as somebody of the practice town; there is no such page anywhere else."""
    person = practice.person(key) if settings.CONFIGURATION.is_demo else None
    if person is None:
        raise Http404
    return _in(request, person)


@public
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave."""
    record(seat_of(request), "sign_out")
    logout(request)
    return redirect("sign-in")


def _in(request: HttpRequest, user: object) -> HttpResponse:
    """Let somebody in, to where that person was going."""
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")  # type: ignore[arg-type]
    record(seat_of(request), "sign_in")
    wanted = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure()):
        wanted = reverse("start")
    return HttpResponseRedirect(wanted)
