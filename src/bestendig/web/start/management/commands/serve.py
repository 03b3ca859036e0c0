"""`python -m bestendig.web serve`: the workplace on this machine; --demo with the practice town."""

import signal
import socket
import sys
from argparse import ArgumentTypeError
from pathlib import Path
from threading import Event
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from bestendig.web.jobs import working
from bestendig.web.serving import CAN_HAND_OVER, usual_processes
from bestendig.web.start.management.commands.answer import answer_at
from bestendig.web.start.practice import settle_town

WAITING = 1024
"""So many visitors may stand at the door."""


class Command(BaseCommand):
    """Prepare the database and serve."""

    help = "Serve the workplace at a local address."

    def add_arguments(self, parser: CommandParser) -> None:
        """Port, how many processes, and the folder of the demo."""
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument(
            "--processes", type=_number, default=usual_processes(), help="processes that answer; one per core"
        )
        parser.add_argument("--no-worker", action="store_true", help="a worker runs elsewhere")
        parser.add_argument("--demo", type=Path, help="the folder that `bestendig demo` wrote")

    def handle(self, *args: Any, **options: Any) -> None:
        """Migrate, settle the practice town where asked, serve until told to stop."""
        call_command("migrate", verbosity=0, interactive=False)
        if options["demo"] and settings.CONFIGURATION.is_demo:
            settle_town(options["demo"], self.stdout.write)
        with _door(options["host"], options["port"]) as door:
            self.stdout.write(f"\nBestendig: http://{options['host']}:{door.getsockname()[1]}/\n")
            self.stdout.flush()
            _serve(door, options["processes"], has_worker=not options["no_worker"])


def _serve(door: socket.socket, n: int, *, has_worker: bool) -> None:
    """Processes that answer at one door, and a worker; each that falls over is started again.

    Where a door cannot be handed over this process answers itself.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    command = (sys.executable, "-m", "bestendig.web", "answer", str(door.fileno()))
    beside = [working.Beside()] if has_worker else []
    if CAN_HAND_OVER:
        beside += [working.Beside(command, [door.fileno()]) for _ in range(n)]
    try:
        Event().wait() if CAN_HAND_OVER else answer_at(door)
    except KeyboardInterrupt:
        pass
    finally:
        for each in beside:
            each.ask_to_end()
        for each in beside:
            each.end()


def _door(host: str, port: int) -> socket.socket:
    """The socket at which visitors come; CommandError where somebody else is there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=WAITING)
    except OSError as fault:
        raise CommandError(f"{host}:{port}: {fault.strerror}. Choose another with --port.") from None


def _number(given: str) -> int:
    """A whole number of at least one."""
    if not given.isdecimal() or int(given) < 1:
        raise ArgumentTypeError(f"{given!r} is no number of at least 1")
    return int(given)
