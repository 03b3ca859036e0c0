"""The app of patterns."""

from django.apps import AppConfig


class PatternsConfig(AppConfig):
    """Patterns."""

    name = "bestendig.web.patterns"
    label = "patterns"
