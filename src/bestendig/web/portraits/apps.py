"""The app of portraits."""

from django.apps import AppConfig


class PortraitsConfig(AppConfig):
    """What an organisation does and means."""

    name = "bestendig.web.portraits"
    label = "portraits"
