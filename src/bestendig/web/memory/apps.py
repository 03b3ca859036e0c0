"""The app of memory."""

from django.apps import AppConfig


class MemoryConfig(AppConfig):
    """Memory."""

    name = "bestendig.web.memory"
    label = "memory"
