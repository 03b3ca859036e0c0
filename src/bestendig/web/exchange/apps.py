"""The app of exchange."""

from importlib import import_module

from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    """Exchange."""

    name = "bestendig.web.exchange"
    label = "exchange"

    def ready(self) -> None:
        """Register its cards."""
        import_module("bestendig.web.exchange.cards")
