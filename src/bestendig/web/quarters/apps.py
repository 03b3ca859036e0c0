"""The app of quarters."""

from django.apps import AppConfig


class QuartersConfig(AppConfig):
    """Quarters."""

    name = "bestendig.web.quarters"
    label = "quarters"
