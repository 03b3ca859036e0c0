"""The app of rounds."""

from importlib import import_module

from django.apps import AppConfig


class RoundsConfig(AppConfig):
    """Counts of several vaults, added up."""

    name = "bestendig.web.rounds"
    label = "rounds"

    def ready(self) -> None:
        """Register its long work."""
        import_module("bestendig.web.rounds.work")
