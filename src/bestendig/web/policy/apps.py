"""The app of policy."""

from django.apps import AppConfig


class PolicyConfig(AppConfig):
    """Policy over the years."""

    name = "bestendig.web.policy"
    label = "policy"
