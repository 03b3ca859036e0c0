"""The language of a request: what the person chose, else that of the session, else Dutch."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import override

from bestendig.language import LANGUAGES

COOKIE, YEAR = "taal", 31_536_000
Respond = Callable[[HttpRequest], HttpResponse]


def language_of(request: HttpRequest) -> str:
    """`nl` or `en`."""
    found: str = getattr(request, "language", LANGUAGES[0])
    return found


class LanguageMiddleware:
    """Sets `request.language`; `?taal=en` chooses and is remembered."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response in the language of the person."""
        asked = request.GET.get(COOKIE, "")
        language = asked if asked in LANGUAGES else request.COOKIES.get(COOKIE, "")
        request.language = language if language in LANGUAGES else LANGUAGES[0]  # type: ignore[attr-defined]
        with override(language_of(request)):  # the words of forms
            response = self.respond(request)
        if asked in LANGUAGES:
            response.set_cookie(
                COOKIE,
                asked,
                max_age=YEAR,
                samesite="Lax",
                httponly=True,
                secure=settings.SESSION_COOKIE_SECURE,
            )
        response.headers["Content-Language"] = language_of(request)
        return response
