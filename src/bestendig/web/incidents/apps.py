"""The app of incidents."""

from importlib import import_module

from django.apps import AppConfig


class IncidentsConfig(AppConfig):
    """Incidents."""

    name = "bestendig.web.incidents"
    label = "incidents"

    def ready(self) -> None:
        """Register how a kept advice is shown where it is found."""
        import_module("bestendig.web.incidents.cards")
