"""The app of knowledge."""

from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    """Knowledge."""

    name = "bestendig.web.knowledge"
    label = "knowledge"
