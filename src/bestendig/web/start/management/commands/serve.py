"""`python -m bestendig.web serve`: the workplace on this machine; --demo with the practice town."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from waitress import serve

from bestendig.language import Text
from bestendig.web.accounts import practice
from bestendig.web.jobs import working
from bestendig.web.parties.models import Party
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import let_go_made_up, make_sheet
from bestendig.web.start.upkeep import come_by
from bestendig.web.wsgi import application

SHEETS = (
    ("wijkteams", "Wijkteams Voorbeeldstad", ("relational", "organisational", "neighbourhood")),
    ("gemeente", "Gemeente Voorbeeldstad", ("contracts", "policy")),
    ("aanbieder-linde", "De Linde", ("relational", "chain")),
    ("aanbieder-kompas", "Kompas", ("chain",)),
)
MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alle cijfers zijn verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, all figures are made up.",
)


class Command(BaseCommand):
    """Prepare the database and serve."""

    help = "Serve the workplace at a local address."

    def add_arguments(self, parser: CommandParser) -> None:
        """Port, and the folder of the demo."""
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--demo", type=Path, help="the folder that `bestendig demo` wrote")

    def handle(self, *args: Any, **options: Any) -> None:
        """Migrate, settle the practice town where asked, serve."""
        call_command("migrate", verbosity=0, interactive=False)
        if options["demo"] and settings.CONFIGURATION.is_demo:
            self._practise(options["demo"])
        self.stdout.write(f"\nBestendig: http://{options['host']}:{options['port']}/\n")
        working.start(come_by)
        serve(application, host=options["host"], port=options["port"], threads=8, ident=None)

    def _practise(self, folder: Path) -> None:
        """The parties, their sheets, and some of those on the table."""
        parties = {party.name: party for party in practice.settle()}
        for vault, name, kinds in SHEETS:
            for kind in kinds:
                self._sheet(folder / "kluizen" / vault, kind, parties[name])

    def _sheet(self, data: Path, kind: str, about: Party) -> None:
        """One sheet, made once."""
        if TableSheet.objects.filter(about=about, kind=kind).exists() or not data.exists():
            return
        self.stdout.write(f"  {about.name}: {kind}")
        sheet = make_sheet(data, kind, about, notice=MADE_UP)
        if (about.name, kind) != ("Wijkteams Voorbeeldstad", "organisational"):
            let_go_made_up(sheet)
