"""`python -m bestendig.web bring_up_to_date`: the steps of the database, then a look whether all is well."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Migrate, check, walk the trail; `bestendig upgrade` asks for it, after a backup."""

    help = "Bring the database up to date and look whether all is well."

    def handle(self, *args: Any, **options: Any) -> None:
        """Each in turn; the first that fails ends it."""
        call_command("migrate", verbosity=0, interactive=False)
        call_command("check", fail_level="ERROR")
        call_command("verify_trail")
