"""What stands before every address: not too large, not too often; each refusal is a page that says so."""

from collections.abc import Callable, Iterator
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from bestendig.web.accounts.limits import (
    BY_PERMISSION,
    READING,
    WHILE_TYPING,
    WRITING,
    Limit,
    is_too_often,
    sender,
)

MB = 1_000_000
MOST_WORDS = 2 * MB
"""What a form may weigh."""
WITH_FILES = frozenset({"data.import", "rounds.manage"})
"""Who has this may send files."""
SAFE = ("GET", "HEAD", "OPTIONS")
Respond = Callable[[HttpRequest], HttpResponse]


class SizeMiddleware:
    """Refuses what is too large before anything of it is read."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response of what comes behind."""
        return self.respond(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        """The page that says how large it may be; None where it is not too large."""
        most = most_bytes(request, getattr(view, "permission", ""))
        if weight(request) <= most:
            return None
        return render(request, "accounts/too_large.html", {"most": most // MB}, status=413)


class OftenMiddleware:
    """Refuses what is sent too often by one person or machine."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response of what comes behind."""
        return self.respond(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        """The page that asks for patience; None where this is not too often."""
        limits = dict(_limits(request, getattr(view, "permission", "")))
        over = [name for name, limit in limits.items() if is_too_often(name, sender(request), limit)]
        return too_often(request) if over else None


def _limits(request: HttpRequest, permission: str) -> Iterator[tuple[str, Limit]]:
    """The bounds that this request counts for."""
    route = request.resolver_match.url_name if request.resolver_match else None
    if request.method in SAFE:
        if route in READING:
            yield f"reading {route}", READING[route]
        return
    if route in WHILE_TYPING:
        yield f"typing {route}", WHILE_TYPING[route]
        return
    yield "writing", WRITING
    if permission in BY_PERMISSION:
        yield permission, BY_PERMISSION[permission]


def too_often(request: HttpRequest) -> HttpResponse:
    """The page that asks for patience."""
    return render(request, "accounts/too_often.html", status=429)


def expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page of a form that is too old or comes from elsewhere."""
    return render(request, "accounts/expired.html", status=403)


def weight(request: HttpRequest) -> int:
    """How many bytes come in; nought where that is not said, and then nothing is read."""
    told = request.META.get("CONTENT_LENGTH") or "0"
    return int(told) if str(told).isdigit() else 0


def most_bytes(request: HttpRequest, permission: str) -> int:
    """How much may be sent: files only to an address for files, by somebody who may."""
    seat = getattr(request, "seat", None)
    may_send_files = permission in WITH_FILES and seat is not None and seat.may(permission)
    return settings.CONFIGURATION.most_mb * MB if may_send_files else MOST_WORDS
