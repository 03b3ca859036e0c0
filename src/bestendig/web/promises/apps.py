"""The app of promises."""

from django.apps import AppConfig


class PromisesConfig(AppConfig):
    """Promises made at the table."""

    name = "bestendig.web.promises"
    label = "promises"
