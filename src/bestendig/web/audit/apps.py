"""The app of the trail."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """The trail."""

    name = "bestendig.web.audit"
    label = "audit"
