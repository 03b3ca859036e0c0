"""A page kept for one person at one seat, in one language; what belongs to one visit is filled in anew."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from hashlib import sha256
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from django.conf import settings
from django.contrib.messages.storage.session import SessionStorage
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.middleware.csrf import _unmask_cipher_token, get_token  # type: ignore[attr-defined]

from bestendig.web.freshness.following import watching
from bestendig.web.freshness.revisions import now
from bestendig.web.freshness.shelf import Shelf
from bestendig.web.ui.language import language_of

P = ParamSpec("P")
S = TypeVar("S")
View = Callable[Concatenate[HttpRequest, S, P], HttpResponse]
TOKEN = re.compile(rb"(?<![A-Za-z0-9])[A-Za-z0-9]{64}(?![A-Za-z0-9])")
MOST_BYTES = 64_000_000
OWN_OF_A_VISIT = ("Set-Cookie", "Refresh", "Content-Disposition")


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a page between the tokens of its forms, its headers, and a mark of what it says."""

    parts: tuple[bytes, ...]
    headers: tuple[tuple[str, str], ...]
    mark: str

    @property
    def weight(self) -> int:
        """How many bytes it is."""
        return sum(map(len, self.parts))


PAGES: Shelf[Page] = Shelf(MOST_BYTES, lambda page: page.weight)


def kept(view: View[S, P]) -> View[S, P]:
    """The view, whose page is made once per person and seat until something it was made of changes.

    Stands under the rule of the route, so that who may not see a page never comes here. For pages that are
    made of the database, the folders and the day alone: not of the hour, not of a session.
    """

    @wraps(view)
    def answer(request: HttpRequest, seat: S, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not _may_be_kept(request):
            return view(request, seat, *args, **kwargs)
        at, key = now(), _key(request, seat)
        page = PAGES.find(key, at)
        if page is not None:
            return _given(request, page)
        with watching() as watch:
            response = view(request, seat, *args, **kwargs)
        page = _page(request, response) if watch.is_followed else None
        if page is not None:
            PAGES.put(key, page, watch, at)
            response.headers["ETag"] = _etag(request, page)
        return response

    return cast("View[S, P]", answer)


def _may_be_kept(request: HttpRequest) -> bool:
    """Whether this visit reads, and no message waits for it."""
    return request.method == "GET" and SessionStorage.session_key not in request.session


def _key(request: HttpRequest, seat: Any) -> tuple[Any, ...]:
    """Who asks for what, from which seat, in which language; with the names that stand on every page."""
    return (
        settings.CONFIGURATION, request.scheme, request.get_host(), request.get_full_path(),
        request.headers.get("HX-Request", ""), language_of(request),
        seat.user.pk, seat.user.name, seat.row, seat.role,
        seat.party.pk, seat.party.name, seat.table.pk, seat.table.name,
    )  # fmt: skip


def _page(request: HttpRequest, response: HttpResponse) -> Page | None:
    """The page of an answer; None for what is no ordinary page, or brought something for this visit alone."""
    is_page = type(response) is HttpResponse and response.status_code == 200
    if not is_page or not response.headers.get("Content-Type", "").startswith("text/html"):
        return None
    if response.cookies or request.session.modified or any(name in response for name in OWN_OF_A_VISIT):
        return None
    parts = _between(response.content, _secret(request))
    headers = tuple(response.headers.items())
    return Page(parts, headers, sha256(b"\0".join(parts)).hexdigest()[:32])


def _between(body: bytes, secret: str) -> tuple[bytes, ...]:
    """What stands between the tokens of a page; a token is another one at every visit."""
    parts, last = [], 0
    for found in TOKEN.finditer(body):
        if secret and _unmask_cipher_token(found[0].decode()) == secret:
            parts.append(body[last : found.start()])
            last = found.end()
    return (*parts, body[last:])


def _given(request: HttpRequest, page: Page) -> HttpResponse:
    """A kept page for this visit: with tokens of its own, or the word that the browser has it already."""
    token = get_token(request).encode() if len(page.parts) > 1 else b""
    etag = _etag(request, page)
    if request.headers.get("If-None-Match") == etag:
        return HttpResponseNotModified(headers={"ETag": etag})
    return HttpResponse(token.join(page.parts), headers={**dict(page.headers), "ETag": etag})


def _etag(request: HttpRequest, page: Page) -> str:
    """What a browser may show again: the same words, with forms that still belong to its cookie."""
    secret = _secret(request) if len(page.parts) > 1 else ""
    return f'W/"{page.mark}-{sha256(secret.encode()).hexdigest()[:16]}"'


def _secret(request: HttpRequest) -> str:
    """What the tokens of this browser are made with."""
    return str(request.META.get("CSRF_COOKIE") or "")
