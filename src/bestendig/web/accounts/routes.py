"""Every route names its permission: a view without one fails the build, a seat without it is refused."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from bestendig.web.accounts.roles import PERMISSIONS, PUBLIC
from bestendig.web.accounts.seat import Seat

P = ParamSpec("P")
Seated = Callable[Concatenate[HttpRequest, Seat, P], HttpResponse]
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


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
            if seat is None or not seat.may(permission):
                raise PermissionDenied
            return view(request, seat, *args, **kwargs)

        answer.permission = permission  # type: ignore[attr-defined]
        return cast("View[P]", answer)

    return ruled


def public(view: Any) -> Any:
    """The view for everybody, said on purpose."""
    view.permission = PUBLIC
    return view
