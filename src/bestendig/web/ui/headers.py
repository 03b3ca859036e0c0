"""Headers that every answer carries beside those of Django: what a browser may not do, and may not keep."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

NEVER = (
    "accelerometer", "autoplay", "bluetooth", "camera", "display-capture", "geolocation", "gyroscope", "hid",
    "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock",
    "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
"""What no page here ever needs of a machine."""
ALWAYS = {
    "Permissions-Policy": ", ".join(f"{name}=()" for name in NEVER),
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Permitted-Cross-Domain-Policies": "none",
}
PRIVATE = "private, no-cache"
"""Asked for again at every visit, and kept by no machine in between."""


class HeadersMiddleware:
    """Sets the headers; a page that says itself how long it may be kept is left so."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The response with its headers."""
        response = self.respond(request)
        for name, value in ALWAYS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Cache-Control", PRIVATE)
        return response
