"""The app of records."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """Trail, retention, archive."""

    name = "bestendig.web.records"
    label = "records"
