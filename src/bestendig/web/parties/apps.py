"""The app of the parties."""

from django.apps import AppConfig


class PartiesConfig(AppConfig):
    """The parties at the table."""

    name = "bestendig.web.parties"
    label = "parties"
