"""The app of exchange."""

from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    """Exchange."""

    name = "bestendig.web.exchange"
    label = "exchange"
