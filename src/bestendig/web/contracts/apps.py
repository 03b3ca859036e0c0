"""The app of contracts."""

from django.apps import AppConfig


class ContractsConfig(AppConfig):
    """Contracts and what stands behind them."""

    name = "bestendig.web.contracts"
    label = "contracts"
