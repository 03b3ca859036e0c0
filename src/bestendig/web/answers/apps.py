"""The app of answers."""

from django.apps import AppConfig


class AnswersConfig(AppConfig):
    """Answers."""

    name = "bestendig.web.answers"
    label = "answers"
