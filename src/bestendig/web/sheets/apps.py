"""The app of the discussion sheets."""

from django.apps import AppConfig


class SheetsConfig(AppConfig):
    """Sheets with two doors."""

    name = "bestendig.web.sheets"
    label = "sheets"
