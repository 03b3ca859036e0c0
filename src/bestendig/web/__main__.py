"""`python -m bestendig.web`: the commands of the workplace (migrate, check, serve, ...)."""

import os
import sys

from django.core.management import execute_from_command_line


def run() -> None:
    """Run one command of the workplace; the files that it makes are for its own account only."""
    os.umask(0o077)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # its threads wait by turning round, beside the others
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bestendig.web.settings")
    execute_from_command_line(["bestendig.web", *sys.argv[1:]])


if __name__ == "__main__":
    run()
