"""The app of rounds."""

from django.apps import AppConfig


class RoundsConfig(AppConfig):
    """Counts of several vaults, added up."""

    name = "bestendig.web.rounds"
    label = "rounds"
