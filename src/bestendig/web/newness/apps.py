"""The app of newness."""

from importlib import import_module

from django.apps import AppConfig


class NewnessConfig(AppConfig):
    """Newness."""

    name = "bestendig.web.newness"
    label = "newness"

    def ready(self) -> None:
        """Register its long work and its cards."""
        import_module("bestendig.web.newness.work")
        import_module("bestendig.web.newness.cards")
