"""`python -m bestendig.web answer`: one process that answers at the door which `serve` opened."""

import os
import signal
import socket
import sys
from threading import Event, Thread
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from waitress.server import create_server

from bestendig.web.jobs import working
from bestendig.web.memory.warming import warm_beside
from bestendig.web.serving import server_options
from bestendig.web.wsgi import application


class Command(BaseCommand):
    """Answer until told to stop, or until the server is gone that opened the door."""

    help = "Answer visitors at an open door; `serve` starts this."

    def add_arguments(self, parser: CommandParser) -> None:
        """The number of the open socket."""
        parser.add_argument("door", type=int)

    def handle(self, *args: Any, **options: Any) -> None:
        """Answer; what runs when told to stop is finished first."""
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server passes on that it is over
        Thread(target=_end_with_the_server, name="bestendig-ending", daemon=True).start()
        answer_at(socket.socket(fileno=options["door"]))


def answer_at(door: socket.socket) -> None:
    """Answer at an open door until this process is told to stop; what was begun is finished first."""
    warm_beside()
    create_server(application, sockets=[door], **server_options(settings.CONFIGURATION)).run()


def _end_with_the_server() -> None:
    """Tell this process to stop once the server is gone."""
    gone = Event()
    working.end_with_the_server(gone)
    gone.wait()
    os.kill(os.getpid(), signal.SIGTERM)
