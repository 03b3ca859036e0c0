"""The app of what every page shares."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Frame, words and refusals."""

    name = "bestendig.web.ui"
    label = "ui"
