"""The app of quarters."""

from importlib import import_module

from django.apps import AppConfig


class QuartersConfig(AppConfig):
    """Quarters."""

    name = "bestendig.web.quarters"
    label = "quarters"

    def ready(self) -> None:
        """Register how a found decision is shown."""
        import_module("bestendig.web.quarters.cards")
