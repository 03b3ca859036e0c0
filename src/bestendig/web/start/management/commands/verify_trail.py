"""`python -m bestendig.web verify_trail`: whether no line of the trail was changed or taken away."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from bestendig.web.audit.services import broken_at, seal


class Command(BaseCommand):
    """Seal what is open and walk the chain."""

    help = "Check that no line of the trail was changed or taken away."

    def handle(self, *args: Any, **options: Any) -> None:
        """Say that the trail is whole, or at which line it is not."""
        seal()
        line = broken_at()
        if line is not None:
            raise CommandError(f"Het spoor klopt niet vanaf regel {line}. The trail is broken at that line.")
        self.stdout.write("Het spoor is heel. The trail is whole.")
