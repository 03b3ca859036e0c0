"""The app of the first page, and the command that serves the workplace."""

from django.apps import AppConfig


class StartConfig(AppConfig):
    """The first page."""

    name = "bestendig.web.start"
    label = "start"
