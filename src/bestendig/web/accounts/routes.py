"""Every route names its permission: a view without one fails the build, a seat without it is refused."""

from collections.abc import Callable
from functools import wraps
from time import time
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache

from bestendig.web.accounts.models import User
from bestendig.web.accounts.roles import PERMISSIONS, PUBLIC
from bestendig.web.accounts.seat import Seat

SIGNED_IN = "signed_in_at"
FRESH = 15 * 60
"""Seconds in which somebody who signed in may change how to sign in."""
P = ParamSpec("P")
Seated = Callable[Concatenate[HttpRequest, Seat, P], HttpResponse]
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
V = TypeVar("V", bound=Callable[..., HttpResponse])


def allowed(permission: str) -> Callable[[Seated[P]], View[P]]:
    """The view for seats with this permission, with the seat as its second argument.

    A stranger is sent to sign in; another role sees that it may not (403).
    """
    if permission not in PERMISSIONS:
        raise LookupError(permission)

    def ruled(view: Seated[P]) -> View[P]:
        """The view with its rule."""

        @wraps(view)
        def answer(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            seat: Seat | None = getattr(request, "seat", None)
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if getattr(request, "must_step", False):
                return redirect("second-step-set")
            if seat is None or not seat.may(permission):
                raise PermissionDenied
            return view(request, seat, *args, **kwargs)

        answer.permission = permission  # type: ignore[attr-defined]
        return cast("View[P]", answer)

    return ruled


def own(view: Callable[Concatenate[HttpRequest, User, P], HttpResponse]) -> View[P]:
    """The view for whoever signed in, with or without a seat today; the account is its second argument."""

    @wraps(view)
    def answer(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not isinstance(request.user, User):
            return redirect_to_login(request.get_full_path())
        return never_cache(view)(request, request.user, *args, **kwargs)

    answer.permission = "account.own"  # type: ignore[attr-defined]
    return cast("View[P]", answer)


def fresh(view: V) -> V:
    """The view for a person who signed in a short while ago; another signs in once more first.

    Stands under the rule, so that who may not come here is told that first.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated and time() - request.session.get(SIGNED_IN, 0) > FRESH:
            back = request.get_full_path() if request.method == "GET" else reverse("account")
            return redirect_to_login(back)
        return view(request, *args, **kwargs)

    return cast("V", answer)


def public(view: Any) -> Any:
    """The view for everybody, said on purpose."""
    view.permission = PUBLIC
    return view
