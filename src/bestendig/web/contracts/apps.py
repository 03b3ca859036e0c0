"""The app of contracts."""

from importlib import import_module

from django.apps import AppConfig


class ContractsConfig(AppConfig):
    """Contracts and what stands behind them."""

    name = "bestendig.web.contracts"
    label = "contracts"

    def ready(self) -> None:
        """Register its long work."""
        import_module("bestendig.web.contracts.work")
