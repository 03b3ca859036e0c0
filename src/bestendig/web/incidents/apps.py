"""The app of incidents."""

from django.apps import AppConfig


class IncidentsConfig(AppConfig):
    """Incidents."""

    name = "bestendig.web.incidents"
    label = "incidents"
