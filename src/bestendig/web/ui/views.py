"""The pages of what cannot be: not allowed, not there, gone wrong."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Somebody who may not come here."""
    return render(request, "ui/not_allowed.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Nothing here: also for what belongs to another municipality."""
    return render(request, "ui/not_found.html", status=404)


def went_wrong(request: HttpRequest) -> HttpResponse:
    """Something that we did not foresee; needs no database."""
    return render(request, "ui/went_wrong.html", status=500)
