"""The app of meaning."""

from django.apps import AppConfig


class MeaningConfig(AppConfig):
    """What every figure means."""

    name = "bestendig.web.meaning"
    label = "meaning"
