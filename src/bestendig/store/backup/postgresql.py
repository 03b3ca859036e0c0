"""PostgreSQL by its own programs: dumped at one moment, restored in one transaction."""

import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

from bestendig.errors import ConfigError, StoreError
from bestendig.language import Text

PLACES = ("/usr/local/bin", *sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True))
COUNT = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"
STEPS = "SELECT app || '.' || name FROM django_migrations ORDER BY id"
EMPTIED = "DROP SCHEMA public CASCADE; CREATE SCHEMA public"
LIMIT = 3600
"""Seconds after which a program of PostgreSQL is no longer waited for."""


def dump(address: str, target: Path) -> None:
    """Everything in the database at one moment, as SQL."""
    _run("pg_dump", address, "--no-owner", "--no-privileges", f"--file={target}")


def restore(address: str, source: Path) -> None:
    """The database as it stood in the dump, in one transaction: all of it or nothing."""
    quiet = ("-X", "-q", "-v", "ON_ERROR_STOP=1", "--single-transaction", "--output=/dev/null")
    _run("psql", address, *quiet, "-c", EMPTIED, "-f", str(source))


def is_empty(address: str) -> bool:
    """Whether there are no tables in the database."""
    return _run("psql", address, "-X", "-At", "-c", COUNT).strip() == "0"


def migrations_of(address: str) -> tuple[str, ...]:
    """The steps that this database went through, as app.name."""
    return () if is_empty(address) else tuple(_run("psql", address, "-X", "-At", "-c", STEPS).split())


def _run(program: str, address: str, *arguments: str) -> str:
    """What the program said; the password goes by the environment, where no list of processes shows it."""
    found = shutil.which(program) or shutil.which(program, path=os.pathsep.join(PLACES))
    if found is None:
        raise _missing(program)
    bare, password = _without_password(address)
    environment = {**os.environ, "PGPASSWORD": password} if password else dict(os.environ)
    command = [found, f"--dbname={bare}", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LIMIT)  # noqa: S603
    if done.returncode:
        raise _failed(program, done.returncode)
    return done.stdout


def _without_password(address: str) -> tuple[str, str]:
    """The address without its password, and the password."""
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    bare = f"{parts.username}@{host}" if parts.username else host
    return urlunsplit(parts._replace(netloc=bare)), unquote(parts.password or "")


def _missing(program: str) -> ConfigError:
    """The error for a program that is not there."""
    return ConfigError(
        Text(nl=f"Het programma {program} is hier niet.", en=f"The program {program} is not here."),
        Text(
            nl="Installeer de programma's van PostgreSQL (op Debian en Ubuntu: postgresql-client).",
            en="Install the programs of PostgreSQL (on Debian and Ubuntu: postgresql-client).",
        ),
        where=program,
        code="program_missing",
    )


def _failed(program: str, exit_code: int) -> StoreError:
    """The error for a program that ended badly; what it said may quote rows and is not repeated."""
    return StoreError(
        Text(nl="PostgreSQL deed het niet.", en="PostgreSQL did not do it."),
        Text(
            nl="Er is niets veranderd. Kijk of DATABASE_URL klopt, of de server draait en of pg_dump even "
            "nieuw is als de server.",
            en="Nothing was changed. See whether DATABASE_URL is right, whether the server runs and whether "
            "pg_dump is as new as the server.",
        ),
        where=f"{program} {exit_code}",
        code="postgresql_failed",
    )
