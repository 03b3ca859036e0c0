"""The app of bottlenecks."""

from django.apps import AppConfig


class BottlenecksConfig(AppConfig):
    """Bottlenecks."""

    name = "bestendig.web.bottlenecks"
    label = "bottlenecks"
