"""The app of bottlenecks."""

from importlib import import_module

from django.apps import AppConfig


class BottlenecksConfig(AppConfig):
    """Bottlenecks."""

    name = "bestendig.web.bottlenecks"
    label = "bottlenecks"

    def ready(self) -> None:
        """Register how a found bottleneck is shown."""
        import_module("bestendig.web.bottlenecks.cards")
