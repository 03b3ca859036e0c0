"""The app of datasets."""

from django.apps import AppConfig


class DatasetsConfig(AppConfig):
    """Files in, versions to go back to."""

    name = "bestendig.web.datasets"
    label = "datasets"
