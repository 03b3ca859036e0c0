"""The app that knows what changed."""

from typing import Any

from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate


class FreshnessConfig(AppConfig):
    """What changed since a page was made."""

    name = "bestendig.web.freshness"
    label = "freshness"

    def ready(self) -> None:
        """Follow every connection; while tables are being made nothing is noted."""
        from bestendig.web.freshness import following

        def follow(connection: Any, **_: Any) -> None:
            """Follow a new connection, once."""
            if following.follow not in connection.execute_wrappers:
                connection.execute_wrappers.append(following.follow)

        connection_created.connect(follow, weak=False, dispatch_uid="freshness")
        pre_migrate.connect(lambda **_: following.pause(), weak=False, dispatch_uid="freshness")
        post_migrate.connect(lambda **_: following.go_on(), weak=False, dispatch_uid="freshness")
