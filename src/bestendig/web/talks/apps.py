"""The app of talks."""

from django.apps import AppConfig


class TalksConfig(AppConfig):
    """Talks with their sheets."""

    name = "bestendig.web.talks"
    label = "talks"
