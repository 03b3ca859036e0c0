"""Errors of the house as pages: what happened, where, what you can do, with the status that fits."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from bestendig.errors import BestendigError
from bestendig.web.ui.language import language_of


class FaultMiddleware:
    """Turns an error raised on purpose into a page; any other is left to Django."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response of the view."""
        return self.respond(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        """The page of an error that was raised on purpose."""
        if not isinstance(fault, BestendigError):
            return None
        language = language_of(request)
        said = {"happened": fault.happened.into(language), "hint": fault.hint.into(language)}
        return render(request, "ui/fault.html", {**said, "where": fault.where}, status=fault.http_status)
