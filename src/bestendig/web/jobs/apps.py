"""The app of long work."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Long work."""

    name = "bestendig.web.jobs"
    label = "jobs"
