"""`python -m bestendig.web work`: the worker, as a process of its own."""

import signal
from threading import Event
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from bestendig.web.jobs import working
from bestendig.web.start.upkeep import come_by


class Command(BaseCommand):
    """Do the long work that people asked for, until told to stop."""

    help = "Do the long work that people asked for, one piece after the other."

    def add_arguments(self, parser: CommandParser) -> None:
        """Whether the server started it."""
        parser.add_argument(working.BESIDE, action="store_true", help="end when the server ends")

    def handle(self, *args: Any, **options: Any) -> None:
        """Work until a signal comes, or the server is gone."""
        end = Event()
        for sign in (signal.SIGTERM, signal.SIGINT):
            signal.signal(sign, lambda *_: end.set())
        working.stand_back()
        if options["beside"]:
            working.end_with_the_server(end)
        working.work(end, come_by)
