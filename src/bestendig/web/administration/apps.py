"""The app of administration."""

from django.apps import AppConfig


class AdministrationConfig(AppConfig):
    """Accounts, seats and rights."""

    name = "bestendig.web.administration"
    label = "administration"
