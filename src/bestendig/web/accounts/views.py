"""Signing in and out: with an own account, through the organisation, with an invitation."""

from django.conf import settings
from django.contrib.auth import authenticate
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from bestendig.web.accounts import practice, services, sign_on
from bestendig.web.accounts.forms import WRONG, WRONG_DIGITS, DigitsForm, NewPasswordForm, SignInForm
from bestendig.web.accounts.guards import too_often
from bestendig.web.accounts.invitations import accept, opened_by
from bestendig.web.accounts.limits import BY_ADDRESS, BY_CODE, is_too_often
from bestendig.web.accounts.models import User
from bestendig.web.accounts.routes import public
from bestendig.web.accounts.second_step import has_second_step
from bestendig.web.ui.language import language_of

INVITED, WANTED, LINKING = "invited", "wanted", "linking"
"""In a session: the invitation that was opened, where somebody was going, who links an account."""


@public
@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in with an own account; in the practice town with one click."""
    form = SignInForm(request.POST or None)
    if form.is_valid():
        if is_too_often("address", form.cleaned_data["email"], BY_ADDRESS):
            return too_often(request)
        user = authenticate(request, **form.cleaned_data)
        if isinstance(user, User):
            return _first_step_made(request, user, request.POST.get("next", ""))
        form.add_error(None, WRONG.into(language_of(request)))
    people = practice.people() if settings.CONFIGURATION.is_demo else ()
    wanted = request.POST.get("next") or request.GET.get("next", "")
    shown = {"form": form, "people": people, "next": wanted, "organisation": sign_on.organisation()}
    return render(request, "accounts/sign_in.html", shown)


@public
@never_cache
@require_http_methods(["GET", "POST"])
def second_step_make(request: HttpRequest) -> HttpResponse:
    """The second step, for whoever made the first a short while ago."""
    user = services.half_in(request)
    if user is None:
        return redirect("sign-in")
    form = DigitsForm(language_of(request), request.POST or None)
    if form.is_valid():
        if is_too_often("code", f"u{user.pk}", BY_CODE):
            return too_often(request)
        wanted = services.pass_second_step(request, user, form.cleaned_data["typed"])
        if wanted is not None:
            return _on(request, wanted)
        form.add_error("typed", WRONG_DIGITS.into(language_of(request)))
    return render(request, "accounts/second_step.html", {"form": form}, status=_status(form))


@public
@require_GET
def organisation_go(request: HttpRequest) -> HttpResponse:
    """To the organisation that says who people are; there is no such page where none does."""
    told = sign_on.organisation()
    if told is None:
        raise Http404
    request.session[WANTED] = request.GET.get("next", "")
    request.session.pop(LINKING, None)
    return sign_on.go(request, told, request.build_absolute_uri(reverse("organisation-back")))


@public
@never_cache
@require_GET
def organisation_back(request: HttpRequest) -> HttpResponse:
    """Back from the organisation, which says who it is."""
    told = sign_on.organisation()
    if told is None:
        raise Http404
    claims = sign_on.claims_of(request, told)
    linking = request.session.pop(LINKING, None)
    if isinstance(request.user, User) and linking == request.user.pk:
        sign_on.link(request.user, claims, told)
        return redirect("account")
    user, wanted = sign_on.person_of(claims, told), request.session.pop(WANTED, "")
    if sign_on.is_strong(claims, told) or not has_second_step(user):
        services.let_in(request, user, is_stepped=sign_on.is_strong(claims, told), is_through=True)
        return _on(request, wanted)
    services.let_half_in(request, user, wanted, is_through=True)
    return redirect("second-step")


@public
@require_POST
def practise(request: HttpRequest, key: str) -> HttpResponse:
    """Sit down as somebody of the practice town; there is no such page anywhere else."""
    person = practice.person(key) if settings.CONFIGURATION.is_demo else None
    if person is None:
        raise Http404
    services.let_in(request, person)
    return _on(request, request.POST.get("next", ""))


@public
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave."""
    return redirect("signed-out" if services.let_out(request) else "sign-in")


@public
@require_GET
def signed_out(request: HttpRequest) -> HttpResponse:
    """After leaving here: on to leaving the organisation too."""
    told = sign_on.organisation()
    back = request.build_absolute_uri(reverse("sign-in"))
    return render(request, "accounts/signed_out.html", {"on": sign_on.goodbye(told, back) if told else ""})


@public
@never_cache
@require_GET
def invitation_open(request: HttpRequest, key: str) -> HttpResponse:
    """Take the secret out of the address, so that it stands in no list of visited pages."""
    request.session[INVITED] = key
    return redirect("invitation")


@public
@never_cache
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest) -> HttpResponse:
    """Set a password with an invitation; it works once."""
    found = opened_by(request.session.get(INVITED, ""))
    if found is None:
        return render(request, "accounts/invitation_over.html", status=404)
    form = NewPasswordForm(found.user, language_of(request), request.POST or None)
    if form.is_valid() and accept(found, form.cleaned_data["new"]):
        request.session.pop(INVITED)
        return _first_step_made(request, found.user, reverse("account"))
    shown = {"form": form, "person": found.user, "organisation": sign_on.organisation()}
    return render(request, "accounts/invitation.html", shown, status=_status(form))


def _first_step_made(request: HttpRequest, user: User, wanted: str) -> HttpResponse:
    """On to the second step where there is one, else in."""
    if has_second_step(user):
        services.let_half_in(request, user, wanted)
        return redirect("second-step")
    services.let_in(request, user)
    return _on(request, wanted)


def _on(request: HttpRequest, wanted: str) -> HttpResponse:
    """To where somebody was going, never to another site."""
    if not url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure()):
        wanted = reverse("start")
    return HttpResponseRedirect(wanted)


def _status(form: DigitsForm | NewPasswordForm) -> int:
    """The status of a page with this form."""
    return 400 if form.errors else 200
