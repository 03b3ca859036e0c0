"""The app of policy."""

from importlib import import_module

from django.apps import AppConfig


class PolicyConfig(AppConfig):
    """Policy over the years."""

    name = "bestendig.web.policy"
    label = "policy"

    def ready(self) -> None:
        """Register its long work and its cards."""
        import_module("bestendig.web.policy.work")
        import_module("bestendig.web.policy.cards")
