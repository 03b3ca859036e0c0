"""A page of work that goes on comes back by itself, without a script, as long as the person wants that."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

EVERY = 4
"""Seconds between two looks."""


def followed(request: HttpRequest, template: str, shown: dict[str, Any]) -> HttpResponse:
    """The page, fetched again after a few seconds; `?volgen=0` stops that (WCAG 2.2.2)."""
    is_followed = request.GET.get("volgen") != "0"
    response = render(request, template, shown | {"is_followed": is_followed, "every": EVERY})
    if is_followed:
        response.headers["Refresh"] = str(EVERY)
    return response
