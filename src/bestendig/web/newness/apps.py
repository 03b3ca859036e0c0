"""The app of newness."""

from django.apps import AppConfig


class NewnessConfig(AppConfig):
    """Newness."""

    name = "bestendig.web.newness"
    label = "newness"
