"""The app of records."""

from importlib import import_module

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """Trail, retention, archive."""

    name = "bestendig.web.records"
    label = "records"

    def ready(self) -> None:
        """Register its long work."""
        for room in ("trail", "keeping"):
            import_module(f"bestendig.web.records.{room}.work")
