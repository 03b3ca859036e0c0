"""The app of the continuïteitstoets."""

from importlib import import_module

from django.apps import AppConfig


class ImpactConfig(AppConfig):
    """Plans and their tests."""

    name = "bestendig.web.impact"
    label = "impact"

    def ready(self) -> None:
        """Register its long work."""
        import_module("bestendig.web.impact.work")
