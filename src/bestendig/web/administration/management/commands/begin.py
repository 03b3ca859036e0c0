"""`python -m bestendig.web begin`: the table, its municipality and its first administrator, once."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.urls import reverse
from django.utils.text import slugify

from bestendig.web.administration.selectors import is_begun
from bestendig.web.administration.services import begin_table


class Command(BaseCommand):
    """Set a new workplace up."""

    help = "Make the table with its municipality and its first administrator; prints a link to sign in."

    def add_arguments(self, parser: CommandParser) -> None:
        """The place, and who administers it."""
        parser.add_argument("--place", required=True, help='for instance "Gemeente Voorbeeldstad"')
        parser.add_argument("--email", required=True, help="of the first administrator")
        parser.add_argument("--name", required=True, help="of the first administrator")

    def handle(self, *args: Any, **options: Any) -> None:
        """Begin, and print the link; refused where there is a table already."""
        place, email, name = (str(options[each]).strip() for each in ("place", "email", "name"))
        try:
            validate_email(email)
        except ValidationError as fault:
            raise CommandError("Dit is geen e-mailadres. This is no e-mail address.") from fault
        if not (slugify(place) and name):
            raise CommandError("Vul --place en --name in. Fill in --place and --name.")
        call_command("migrate", verbosity=0, interactive=False)
        if is_begun():
            raise CommandError(
                "Er is al een tafel. Nodig anderen uit bij Beheer. There is a table: invite others there."
            )
        _, secret = begin_table(place, slugify(place)[:50], name, email)
        self.stdout.write(
            f"\n{place} is er. Open deze link binnen een week, één keer:\n"
            f"{place} is there. Open this link within a week, once:\n\n{_host()}"
            f"{reverse('invitation-open', kwargs={'key': secret})}\n"
        )


def _host() -> str:
    """Where the workplace can be reached."""
    host = settings.CONFIGURATION.hosts[0]
    return f"https://{host}" if settings.CONFIGURATION.is_https else f"http://{host}:8000"
