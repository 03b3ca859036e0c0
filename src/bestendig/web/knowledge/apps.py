"""The app of knowledge."""

from importlib import import_module

from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    """Knowledge."""

    name = "bestendig.web.knowledge"
    label = "knowledge"

    def ready(self) -> None:
        """Register its cards and its long work."""
        import_module("bestendig.web.knowledge.cards")
        import_module("bestendig.web.knowledge.work")
