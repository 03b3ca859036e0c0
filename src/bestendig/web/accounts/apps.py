"""The app of accounts and roles."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Accounts, roles and rights."""

    name = "bestendig.web.accounts"
    label = "accounts"
