"""What a running workplace is told by its environment: read once, documented from here."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.web import single_sign_on
from bestendig.web.single_sign_on import SignOn, read_sign_on

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
PRIVATE = 0o600
DOCUMENTED = {
    "BESTENDIG_FOLDER": Text(
        nl="De map met de database, de gespreksbladen en de sleutel van de werkplek.",
        en="The folder with the database, the sheets and the key of the workplace.",
    ),
    "BESTENDIG_DATA": Text(
        nl="De gegevensmap van de eigen kluis; leeg: alleen een tafel.",
        en="The data folder of the own vault; empty: a table only.",
    ),
    "BESTENDIG_KEYS": Text(
        nl="De map met de sleutels van die kluis, buiten de gegevens; leeg: de map van de werkplek.",
        en="The folder with the keys of that vault, outside the data; empty: the workplace's folder.",
    ),
    "BESTENDIG_PROFILES": Text(
        nl="De map met eigen profielen: welke kolom wat betekent; leeg: de map van de werkplek.",
        en="The folder with own profiles: which column means what; empty: the workplace's folder.",
    ),
    "BESTENDIG_HOSTS": Text(
        nl="De namen waarop de werkplek bereikbaar is, met komma's.",
        en="The names at which the workplace can be reached, with commas.",
    ),
    "BESTENDIG_HTTPS": Text(
        nl="0 zet de eis van https uit; mag alleen op deze machine zelf.",
        en="0 switches off the demand of https; only allowed on this machine itself.",
    ),
    "BESTENDIG_DEMO": Text(
        nl="1: de oefenstad, met inloggen in één klik; kan alleen op deze machine zelf.",
        en="1: the practice town, with signing in by one click; only possible on this machine itself.",
    ),
    "DATABASE_URL": Text(
        nl="postgresql://... voor een eigen database; leeg: SQLite in de map.",
        en="postgresql://... for a database of one's own; empty: SQLite in the folder.",
    ),
    "BESTENDIG_PROXY": Text(
        nl="Het adres van de voorste webserver, als die op deze machine of dit net staat; leeg: geen.",
        en="The address of the web server in front, where one stands on this machine or net; empty: none.",
    ),
    "BESTENDIG_UPLOAD_MB": Text(
        nl="Hoe groot een bestand mag zijn dat iemand inleest, in MB; leeg: 500.",
        en="How large a file may be that somebody reads in, in MB; empty: 500.",
    ),
    **single_sign_on.DOCUMENTED,
}
"""Every setting with what it does; a test sees that the page for administrators names each."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings of one workplace."""

    folder: Path
    data: Path | None
    keys: Path
    profiles: Path
    hosts: tuple[str, ...]
    is_https: bool
    is_demo: bool
    database: str
    secret_key: str = field(repr=False)
    proxy: str = ""
    most_mb: int = 500
    sign_on: SignOn | None = None

    @property
    def is_local(self) -> bool:
        """Whether it can only be reached from this machine."""
        return set(self.hosts) <= set(LOOPBACK)


def read_configuration(environment: Mapping[str, str] = os.environ) -> Configuration:
    """The settings of the environment; ConfigError for what cannot be, the demo in production above all."""
    folder = Path(environment.get("BESTENDIG_FOLDER") or "bestendig-werkplek").resolve()
    data = environment.get("BESTENDIG_DATA")
    hosts = tuple(host.strip() for host in environment.get("BESTENDIG_HOSTS", "").split(",") if host.strip())
    found = Configuration(
        folder=folder,
        data=Path(data).resolve() if data else None,
        keys=_place(environment.get("BESTENDIG_KEYS"), folder / "sleutels"),
        profiles=_place(environment.get("BESTENDIG_PROFILES"), folder / "profielen"),
        hosts=hosts or LOOPBACK,
        is_https=environment.get("BESTENDIG_HTTPS", "1") != "0",
        is_demo=environment.get("BESTENDIG_DEMO") == "1",
        database=environment.get("DATABASE_URL", ""),
        secret_key=_secret_key(folder),
        proxy=environment.get("BESTENDIG_PROXY") or "",
        most_mb=_number(environment.get("BESTENDIG_UPLOAD_MB"), 500),
        sign_on=read_sign_on(environment, LOOPBACK),
    )
    _check(found)
    return found


def _place(given: str | None, otherwise: Path) -> Path:
    """The folder that was given, or the one that it is otherwise."""
    return Path(given).resolve() if given else otherwise


def _number(given: str | None, otherwise: int) -> int:
    """The whole number that was given; ConfigError for anything else."""
    if given is None or given == "":
        return otherwise
    if not given.isascii() or not given.isdigit() or int(given) == 0:
        raise ConfigError(
            Text(nl="BESTENDIG_UPLOAD_MB is geen getal.", en="BESTENDIG_UPLOAD_MB is no number."),
            Text(nl="Schrijf een heel getal, zoals 500.", en="Write a whole number, such as 500."),
            code="number_unreadable",
        )
    return int(given)


def _check(found: Configuration) -> None:
    """Refuse what would be unsafe, and a database that we do not know."""
    if not found.is_local and (found.is_demo or not found.is_https):
        raise ConfigError(
            Text(
                nl="De oefenstad en werken zonder https kunnen alleen op deze machine zelf.",
                en="The practice town and working without https are only possible on this machine itself.",
            ),
            Text(
                nl="Haal BESTENDIG_DEMO en BESTENDIG_HTTPS weg, of zet BESTENDIG_HOSTS op 127.0.0.1.",
                en="Take away BESTENDIG_DEMO and BESTENDIG_HTTPS, or set BESTENDIG_HOSTS to 127.0.0.1.",
            ),
            code="not_in_production",
        )
    if found.database and urlsplit(found.database).scheme not in ("postgres", "postgresql"):
        raise ConfigError(
            Text(nl="DATABASE_URL is geen PostgreSQL.", en="DATABASE_URL is no PostgreSQL."),
            Text(
                nl="Schrijf postgresql://naam@machine/database, of laat het leeg voor SQLite.",
                en="Write postgresql://name@machine/database, or leave it empty for SQLite.",
            ),
            code="database_unknown",
        )


def _secret_key(folder: Path) -> str:
    """The key that signs sessions: made once, readable by the owner only."""
    path = folder / "werkplek.sleutel"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii")
