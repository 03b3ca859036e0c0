"""The app of answers."""

from importlib import import_module

from django.apps import AppConfig


class AnswersConfig(AppConfig):
    """Answers."""

    name = "bestendig.web.answers"
    label = "answers"

    def ready(self) -> None:
        """Register how a found question is shown."""
        import_module("bestendig.web.answers.cards")
