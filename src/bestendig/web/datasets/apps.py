"""The app of datasets."""

from importlib import import_module

from django.apps import AppConfig


class DatasetsConfig(AppConfig):
    """Files in, versions to go back to."""

    name = "bestendig.web.datasets"
    label = "datasets"

    def ready(self) -> None:
        """Register its long work."""
        import_module("bestendig.web.datasets.work")
