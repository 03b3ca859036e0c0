"""`python -m bestendig.web serve`: the workplace on this machine; --demo with the practice town."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from waitress import serve

from bestendig.web.jobs import working
from bestendig.web.serving import server_options
from bestendig.web.start.practice import settle_town
from bestendig.web.wsgi import application


class Command(BaseCommand):
    """Prepare the database and serve."""

    help = "Serve the workplace at a local address."

    def add_arguments(self, parser: CommandParser) -> None:
        """Port, and the folder of the demo."""
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--no-worker", action="store_true", help="a worker runs elsewhere")
        parser.add_argument("--demo", type=Path, help="the folder that `bestendig demo` wrote")

    def handle(self, *args: Any, **options: Any) -> None:
        """Migrate, settle the practice town where asked, serve."""
        call_command("migrate", verbosity=0, interactive=False)
        if options["demo"] and settings.CONFIGURATION.is_demo:
            settle_town(options["demo"], self.stdout.write)
        self.stdout.write(f"\nBestendig: http://{options['host']}:{options['port']}/\n")
        worker = None if options["no_worker"] else working.Beside()
        try:
            told = server_options(settings.CONFIGURATION)
            serve(application, host=options["host"], port=options["port"], **told)
        finally:
            if worker:
                worker.end()
