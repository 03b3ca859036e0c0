"""What every template knows: the language, who sits here, where one can go, how it looks."""

from django.conf import settings
from django.http import HttpRequest

from bestendig.web.ui.house import look, running_version
from bestendig.web.ui.language import language_of
from bestendig.web.ui.places import places_for


def around(request: HttpRequest) -> dict[str, object]:
    """Language, seat, places and look of the request."""
    seat = getattr(request, "seat", None)
    return {
        "language": language_of(request),
        "seat": seat,
        "places": places_for(request.path, seat),
        "practice": settings.CONFIGURATION.is_demo,
        "look": look(),
        "running_version": running_version(),
    }
